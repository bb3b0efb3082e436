import { sentValues } from './sent-values';

const asked = {
  words: { title: '核对', body: '<p>甲</p>', keywords: ['值班'], attachments: ['1'] },
  dueAt: '2026-11-25T18:00',
};

describe('a change', () => {
  const sent = sentValues('change-work', asked);

  it('says only what is changed', () => {
    expect(sent({ ...asked, text: 'why', whole: true })).toEqual({ text: 'why', whole: true });
    expect(sent({ ...asked, dueAt: '2026-11-26T18:00' })).toEqual({ dueAt: '2026-11-26T18:00' });
    const words = { ...asked.words, attachments: ['1', '2'] };
    expect(sent({ ...asked, words })).toEqual({ words });
    const named = { ...asked.words, keywords: ['值班', '节假日'] };
    expect(sent({ ...asked, words: named })).toEqual({ words: named });
  });
});

it('names somebody only where one receiver has it', () => {
  const sent = sentValues('assign-work', { words: {} });
  const given = { words: asked.words, dueAt: asked.dueAt, person: 'p' };
  expect(sent({ ...given, receivers: ['gs-lz'] })).toMatchObject({ person: 'p' });
  expect(sent({ ...given, receivers: ['gs-lz', 'gs-ts'] })).not.toHaveProperty('person');
});
