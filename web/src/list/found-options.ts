export interface Choice {
  value: string;
  label: string;
}

export interface ChoiceGroup {
  label: string;
  options: Choice[];
}

export type Choices = Choice[] | ChoiceGroup[];

const isGroup = (one: Choice | ChoiceGroup): one is ChoiceGroup => 'options' in one;

/** What is left of the options when so much is typed, in whatever case; a group whose own name fits stays whole. */
export function foundOptions(options: Choices, typed: string): Choices {
  const words = typed.trim().toLowerCase();
  const fits = ({ label }: { label: string }): boolean => label.toLowerCase().includes(words);
  const found = options.map((one) =>
    isGroup(one) && !fits(one) ? { ...one, options: one.options.filter(fits) } : one,
  );
  return found.filter((one) => (isGroup(one) ? one.options.length > 0 : fits(one))) as Choices;
}

/** The one option that is left to choose; undefined where there are several, or none. */
export function onlyOption(options: Choices): Choice | undefined {
  const all = options.flatMap((one) => (isGroup(one) ? one.options : [one]));
  return all.length === 1 ? all[0] : undefined;
}
