import { useRef, useState } from 'react';
import { newKey } from '../../../../api/idempotency-key';
import { asking } from './ask-import';
import { NOTHING, runImport, type Import, type Progress } from './import-run';

type Phase = 'choosing' | 'judging' | 'judged' | 'running' | 'stopped' | 'done';

/** From a chosen file by a dry run to what became of each row. An interrupted run goes on under the same key. */
export function useImport() {
  const [phase, setPhase] = useState<Phase>('choosing');
  const [progress, setProgress] = useState<Progress>(NOTHING);
  const [judged, setJudged] = useState<Progress>(NOTHING);
  const [error, setError] = useState<unknown>(null);
  const key = useRef('');
  const attempt = async (during: Phase, after: Phase, failed: Phase, work: () => Promise<unknown>): Promise<void> => {
    setPhase(during);
    setError(null);
    try {
      await work();
      setPhase(after);
    } catch (reason) {
      setError(reason);
      setPhase(failed);
    }
  };
  const judge = (wanted: Import): void => {
    key.current = newKey();
    setProgress(NOTHING);
    setJudged(NOTHING);
    void attempt('judging', 'judged', 'choosing', () => runImport(asking(wanted, true, newKey()), NOTHING, setJudged));
  };
  const run = (wanted: Import): void =>
    void attempt('running', 'done', 'stopped', () =>
      runImport(asking(wanted, false, key.current), progress, setProgress),
    );
  const reset = (): void => {
    setPhase('choosing');
    setError(null);
    setProgress(NOTHING);
    setJudged(NOTHING);
  };
  return { phase, progress, judged, error, judge, run, reset };
}
