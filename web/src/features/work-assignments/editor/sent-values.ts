import type { DraftValues } from '../../../writing/draft/kept-draft';

interface Edited {
  title?: string;
  body?: string;
  keywords?: string[];
  attachments?: string[];
}

const same = (one: unknown, other: unknown): boolean => {
  const [a, b] = [one ?? {}, other ?? {}] as [Edited, Edited];
  const listed = (list: string[] | undefined): string => JSON.stringify(list ?? []);
  return (
    a.title === b.title &&
    a.body === b.body &&
    listed(a.keywords) === listed(b.keywords) &&
    listed(a.attachments) === listed(b.attachments)
  );
};

/** What the page holds → what is sent: of a change only what is changed; nobody is named where several receive it. */
export function sentValues(command: string, asked: DraftValues) {
  return ({ words, dueAt, person, ...rest }: DraftValues): DraftValues => {
    if (command !== 'change-work') {
      const isOne = (rest.receivers as string[] | undefined)?.length === 1;
      return { ...rest, words, dueAt, ...(isOne && person !== undefined && { person }) };
    }
    return {
      ...rest,
      ...(!same(words, asked.words) && { words }),
      ...(dueAt !== asked.dueAt && { dueAt }),
    };
  };
}
