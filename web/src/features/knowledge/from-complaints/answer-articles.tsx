import type { FormInstance } from 'antd';
import { useState, type RefObject } from 'react';
import { useWords } from '../../../i18n/use-words';
import { messages } from '../../../messages/messages';
import { Matches } from './matches';
import type { Used } from './still-there';
import type { Match } from './useMatches.query';
import { withArticle } from './with-article';

interface Props {
  caseId: string;
  form: FormInstance<Record<string, unknown>>;
  /** Id of the text area that the answer is written in, and its field. */
  area: string;
  field: string;
  /** Characters that it holds. */
  max: number;
  used: RefObject<Used[]>;
}

/** Beside an answer that is being written: articles to put into it where the reader writes. */
export function AnswerArticles({ caseId, form, area, field, max, used }: Props) {
  const { t } = useWords();
  const [inserted, setInserted] = useState<string[]>([]);
  const insert = ({ id, title, number, text }: Match): void => {
    const input = document.getElementById(area);
    const written = (form.getFieldValue(field) as string | undefined) ?? '';
    const at = input instanceof HTMLTextAreaElement ? input.selectionEnd : written.length;
    const source = t('matches.source', { title: title.text, n: number });
    const next = withArticle(written, Math.min(at, written.length), { text, source }, max);
    if (!next) {
      messages.error(t('matches.noRoom'));
      return;
    }
    form.setFieldValue(field, next.text);
    used.current.push({ id, number, source });
    setInserted((before) => [...before, id]);
    if (next.isShortened) messages.info(t('matches.shortened', { max }));
    // The field shows the new text after this; then writing goes on behind it.
    requestAnimationFrame(() => {
      if (!(input instanceof HTMLTextAreaElement)) return;
      input.focus();
      input.setSelectionRange(next.caret, next.caret);
    });
  };
  return <Matches sought={{ case: caseId }} insert={insert} inserted={inserted} />;
}
