import { useRef, useState } from 'react';
import { useSession } from '../../session/session-store';
import type { Answers } from './answers';
import { keepAnswers, readAnswers, type AnswersByCall } from './kept-answers';

/** What customers have said in calls that are not recorded yet; there again after a reload. */
export function useKeptAnswers() {
  const username = useSession()?.username ?? '';
  const [answers, setAnswers] = useState(() => readAnswers(username));
  const latest = useRef(answers);
  const [restored] = useState<ReadonlySet<string>>(() => new Set(Object.keys(answers)));
  const keep = (next: AnswersByCall) => {
    latest.current = next;
    setAnswers(next);
    keepAnswers(username, next);
  };
  return {
    answers,
    /** Calls whose answers were there before the page was. */
    restored,
    change: (call: string, by: (given: Answers) => Answers) => {
      const next = by(latest.current[call] ?? {});
      const { [call]: _, ...others } = latest.current;
      keep(Object.keys(next).length > 0 ? { ...others, [call]: next } : others);
    },
    /** Forgets all but these: the others' calls are over, here or at a colleague's. */
    keepOnly: (calls: ReadonlySet<string>) => {
      const gone = Object.keys(latest.current).filter((call) => !calls.has(call));
      if (gone.length > 0) keep(Object.fromEntries(Object.entries(latest.current).filter(([call]) => calls.has(call))));
    },
  };
}
