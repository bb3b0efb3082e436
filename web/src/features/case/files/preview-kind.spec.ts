import { decodeText, previewKind } from './preview-kind';

describe('looking at a file', () => {
  it('is for what runs nothing', () => {
    expect(['image/png', 'application/pdf', 'text/csv'].map(previewKind)).toEqual(['image', 'pdf', 'text']);
    expect(['image/svg+xml', 'text/html', 'audio/mpeg', ''].map(previewKind)).toEqual([null, null, null, null]);
  });

  it('reads a text as UTF-8, else as older office programs wrote it', () => {
    const bytes = (...values: number[]) => new Uint8Array(values).buffer;
    expect(decodeText(bytes(0xe8, 0xb4, 0xa6))).toBe('账');
    expect(decodeText(bytes(0xd5, 0xcb))).toBe('账');
  });
});
