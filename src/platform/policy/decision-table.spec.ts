import { decideTable, parseTables, PolicyError, type Hit } from './decision-table';
import { CompiledPolicy } from './policy-terms';
import { defaultPolicy } from './seed-policies';

interface Row {
  id: string;
  test: string;
  result: string;
}

const dmn = (hitPolicy: string, rows: Row[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="urn:test">
  <decision id="limits" name="limits">
    <decisionTable id="t" hitPolicy="${hitPolicy}">
      <input id="i"><inputExpression id="e" typeRef="string"><text>tier</text></inputExpression></input>
      <output id="o" name="amount" typeRef="number" />
      ${rows
        .map(
          ({ id, test, result }) =>
            `<rule id="${id}"><inputEntry id="${id}-i"><text>${test}</text></inputEntry><outputEntry id="${id}-o"><text>${result}</text></outputEntry></rule>`,
        )
        .join('')}
    </decisionTable>
  </decision>
</definitions>`;

const decide = async (hitPolicy: string, rows: Row[], tier: string): Promise<Hit[]> =>
  decideTable((await parseTables(dmn(hitPolicy, rows))).get('limits')!, { tier, day: 24 });

const VIP: Row = { id: 'vip', test: '"vip", "important"', result: '12 * 60' };
const NOT: Row = { id: 'not-ordinary', test: 'not("ordinary")', result: 'day * 60' };
const REST: Row = { id: 'rest', test: '-', result: '48 * 60' };

it('takes the first rule that matches, and names it', async () => {
  expect(await decide('FIRST', [VIP, NOT, REST], 'important')).toEqual([{ rule: 'vip', output: { amount: 720 } }]);
  expect(await decide('FIRST', [VIP, NOT, REST], 'leased-line')).toEqual([
    { rule: 'not-ordinary', output: { amount: 1440 } },
  ]);
  expect(await decide('FIRST', [VIP, NOT], 'ordinary')).toEqual([]);
});

it('takes all that match, in order', async () => {
  expect((await decide('RULE ORDER', [VIP, NOT, REST], 'vip')).map(({ rule }) => rule)).toEqual([
    'vip',
    'not-ordinary',
    'rest',
  ]);
});

describe('refuses, naming the place', () => {
  it.each<[string, string, Row[], string]>([
    ['two rules at once where one is asked for', 'UNIQUE', [VIP, REST], 'rules vip, rest match at once'],
    ['a hit policy it cannot answer', 'PRIORITY', [VIP], 'hit policy PRIORITY is not supported'],
    ['a test that is no FEEL', 'FIRST', [{ ...VIP, test: '"vip' }], 'rule vip, input tier'],
    ['an answer that is no FEEL', 'FIRST', [{ ...VIP, result: '12 *' }], 'rule vip, amount'],
    [
      'an unknown name, which FEEL would take for null',
      'FIRST',
      [{ ...VIP, result: 'hours * 60' }],
      'rule vip, amount',
    ],
    ['a rule id given twice, which the parser would drop', 'FIRST', [VIP, VIP], 'duplicate ID'],
  ])('%s', async (_, hitPolicy, rows, message) => {
    const attempt = decide(hitPolicy, rows, 'vip');
    await expect(attempt).rejects.toThrow(PolicyError);
    await expect(attempt).rejects.toThrow(message);
  });

  it('what is no DMN', async () => {
    await expect(parseTables('<x/>')).rejects.toThrow(PolicyError);
    await expect(CompiledPolicy.compile(dmn('FIRST', [REST]))).rejects.toThrow('no decision table clocks');
  });

  it.each([
    ['a limit of nothing', '<text>4 * 60</text>', '<text>0</text>', 'amount: 0 is not allowed'],
    [
      'an unknown unit',
      '<text>"working-minutes"</text>',
      '<text>"fortnights"</text>',
      'unit: "fortnights" is not allowed',
    ],
    ['warnings out of order', '<text>[0.5, 0.8]</text>', '<text>[0.8, 0.5]</text>', 'warnAt: [0.8,0.5] is not allowed'],
  ])('%s', async (_, good, bad, message) => {
    const [head, accept] = defaultPolicy().split('<rule id="accept-billing">') as [string, string];
    const policy = await CompiledPolicy.compile(`${head}<rule id="accept-billing">${accept.replace(good, bad)}`);
    const query = {
      process: 'complaint-dispatch',
      org: 'gs',
      category: 'billing',
      urgency: 'normal',
      tier: 'ordinary',
      rural: false,
    };
    expect(() => policy.answer(query)).toThrow(`rule accept-billing, ${message}`);
  });
});
