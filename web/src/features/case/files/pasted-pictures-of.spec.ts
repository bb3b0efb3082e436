import { pastedPictures } from './pasted-pictures-of';

const AT = new Date('2026-11-22T01:30:05Z');

describe('what was pasted', () => {
  it('counts where it is a picture that the server keeps, each under a name of its own', () => {
    const file = (type: string) => new File(['x'], 'image.png', { type });
    const pasted = pastedPictures(
      [file('image/png'), file('text/html'), file('image/jpeg'), file('image/svg+xml')],
      AT,
    );
    expect(pasted.map(({ name, type }) => [name, type])).toEqual([
      ['20261122-013005-1.png', 'image/png'],
      ['20261122-013005-2.jpg', 'image/jpeg'],
    ]);
  });
});
