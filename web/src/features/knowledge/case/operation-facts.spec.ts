import { sentence } from '../../case/parts/sentence';
import { knowledgeFacts, returnOf } from './operation-facts';

const text = { id: 'c-1', digest: 'd' };

describe('the facts of a case about knowledge', () => {
  it('are read as far as they are there', () => {
    const facts = {
      ...{ article: 'a-1', kind: 'update', number: 3, basedOn: 2, urgency: 'urgent' },
      origin: { id: 'hq-sl-itv', level: 'second-line' },
      provinces: [{ id: 'gs' }, { id: 'sn' }],
      edition: { words: text, node: 'n-1', confidentiality: 'open', effectiveAt: 5, expiresAt: null, reviewAt: null },
      waiver: { step: 'origin-review', text, by: ['p'] },
      supersededBy: { number: 4, kind: 'revoke', operation: 'o-2' },
    };
    expect(knowledgeFacts(facts)).toMatchObject({
      ...{ article: 'a-1', number: 3, basedOn: 2, origin: 'hq-sl-itv', province: null, provinces: ['gs', 'sn'] },
      edition: { words: 'c-1', node: 'n-1', effectiveAt: 5, expiresAt: null },
      ...{ waiver: 'c-1', supersededBy: { number: 4, kind: 'revoke' }, reply: null, update: null },
    });
  });

  it("tell a branch's update from a feedback's", () => {
    expect(knowledgeFacts({ update: 'o-1' }).update).toEqual({ operation: 'o-1', outcome: null, number: null });
    const update = { operation: 'o-1', outcome: 'applied', number: 4 };
    expect(knowledgeFacts({ update }).update).toEqual(update);
    expect(knowledgeFacts({ update: null }).update).toBeNull();
  });

  it('say who returned it and why', () => {
    const returned = { from: 'hq', reason: { text, by: ['p'] }, number: null };
    const back = (given: object, stage = 'modifying') => returnOf({ facts: { returned: given }, stage } as never);
    expect(back(returned)).toEqual({ from: 'hq', number: null, reason: 'c-1' });
    expect(back({ text, by: ['p'] }, 'editing')).toEqual({ from: 'review', number: null, reason: 'c-1' });
    expect([back(null as never), back(returned, 'hq-review')]).toEqual([null, null]);
    expect(sentence({ contents: [{ id: 'c-1', text: 'x' }] as never }, 'c-1')).toMatchObject({ text: 'x' });
  });
});
