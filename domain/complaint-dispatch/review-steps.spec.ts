import { machine } from './complaint-dispatch';
import { REVIEWS } from './review-steps';

describe.each(Object.entries(REVIEWS))('the review %s', (step, { approve, return: back }) => {
  it('is completed by both answers, as the rules have it', () => {
    for (const command of [approve, back]) expect([machine.rules[command]?.step].flat()).toContain(step);
  });

  it('asks nothing more where it is approved, and for words where it is returned', () => {
    const required = (command: string): string[] =>
      Object.entries(machine.rules[command]!.fields).flatMap(([name, field]) => (field.required ? [name] : []));
    expect([required(approve), required(back)]).toEqual([[], ['text']]);
  });
});
