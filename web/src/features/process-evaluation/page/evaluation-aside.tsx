import type { CaseDetail } from '../../../api/shapes';
import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { FactList } from '../../../list/fact-list';
import sheets from '../../../list/sheets.module.css';
import { fullMoment } from '../../../time/moment-words';
import { Said } from '../../case/parts/said';
import type { Edition, Evaluation } from '../shapes';
import { usePeriodWords } from '../use-period-words';
import { Check } from './check';
import own from './evaluation.module.css';
import { saidIn } from './said-in';

/** What is evaluated, what was said of it, and what the figures before and after stand on. */
export function EvaluationAside({ evaluation, detail }: { evaluation: Evaluation; detail: CaseDetail }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  const { org, evaluated, round, dueAt, openedAt, improvedAt, endedAt, before, after } = evaluation;
  const { findings, returned, verdict } = saidIn(detail);
  const moment = (at: string | null) => at && fullMoment(at, language);
  return (
    <aside className={sheets.sheets}>
      <section className={sheets.sheet} aria-labelledby="evaluation-about">
        <h2 id="evaluation-about" className={sheets.heading}>
          {t('evaluations.about')}
        </h2>
        <FactList
          isStacked
          facts={[
            ['evaluations.columns.centre', orgName(org)],
            ['evaluations.columns.process', code('process', evaluated)],
            ['evaluations.rounds', t('evaluations.round', { n: round })],
            ['evaluations.columns.begun', moment(openedAt)],
            ['evaluations.columns.due', moment(dueAt)],
            ['evaluations.improved', moment(improvedAt)],
            ['evaluations.ended', moment(endedAt)],
          ]}
        />
        <Said
          detail={detail}
          said={[
            ['evaluations.findings', findings],
            ['evaluations.returned', returned],
            ['evaluations.verdict', verdict],
          ]}
        />
      </section>
      {before && <EditionSheet when="before" edition={before} />}
      {after && <EditionSheet when="after" edition={after} />}
      {before && (
        <section className={sheets.sheet}>
          <Check key={`${before.id} ${after?.id}`} id={evaluation.id} />
        </section>
      )}
    </aside>
  );
}

/** What one set of figures stands on: its days, when it was cut off, by which queries and calendar, its digest. */
function EditionSheet({ when, edition }: { when: 'before' | 'after'; edition: Edition }) {
  const { t } = useWords();
  const language = useLanguage();
  const periodWords = usePeriodWords();
  return (
    <section className={sheets.sheet} aria-labelledby={`evaluation-${when}`}>
      <h2 id={`evaluation-${when}`} className={sheets.heading}>
        {t(`evaluations.editions.${when}`)}
      </h2>
      <FactList
        isStacked
        facts={[
          ['evaluations.columns.period', periodWords(edition)],
          ['evaluations.cutOff', fullMoment(edition.cutOff, language, true)],
          ['evaluations.catalogue', String(edition.catalogue)],
          [
            'evaluations.calendar',
            t('evaluations.calendarVersion', { calendar: edition.calendar, n: edition.calendarVersion }),
          ],
          ['evaluations.digest', <code className={own.digest}>{edition.digest}</code>],
        ]}
      />
    </section>
  );
}
