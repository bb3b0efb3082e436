import type { CommandField } from '../../../api/shapes';
import type { Vocabulary, Words } from '../../../i18n/use-words';

/** The label of a field: what the text is for, and where to, depends on the action. */
export function fieldLabel(command: string, { name, kind }: CommandField, { t, has }: Words): string {
  if (name === 'text' && has(`textFor.${command}`)) return t(`textFor.${command}`);
  if (kind === 'org' && has(`targetFor.${command}`)) return t(`targetFor.${command}`);
  return has(`field.${name}`) ? t(`field.${name}`) : name;
}

/** Vocabulary of a code field; its name is the vocabulary's. */
export const vocabularyOf = ({ name }: CommandField): Vocabulary => name as Vocabulary;
