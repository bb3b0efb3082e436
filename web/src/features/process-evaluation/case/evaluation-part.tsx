import { Link } from 'react-router';
import type { CaseDetail } from '../../../api/shapes';
import { useLiveQueries } from '../../../api/stream/use-live-queries';
import { useOrgName } from '../../../codes/use-org-name';
import { useWords } from '../../../i18n/use-words';
import { permits } from '../../../session/permission';
import { useMe } from '../../../session/useMe.query';
import part from '../../case/parts/case-part.module.css';
import { Said } from '../../case/parts/said';
import { measuresIn, measuresOf } from '../measures/measure-rows';
import { MeasuresTable } from '../measures/measures-table';
import { saidIn } from '../page/said-in';
import { useEvaluation } from '../page/useEvaluation.query';

/** What is evaluated, what was found and who does what about it; its page shows the figures to those who read them. */
export function EvaluationPart({ detail }: { detail: CaseDetail }) {
  const { t, code } = useWords();
  const { data: me } = useMe();
  const orgName = useOrgName();
  const isRead = permits(me, 'read-quality');
  const { data } = useEvaluation(detail.id, isRead);
  useLiveQueries('evaluations', ['page'], [detail.id]);
  const { findings, returned, verdict } = saidIn(detail);
  return (
    <>
      <section className={part.sheet} aria-labelledby="evaluation-name">
        <h2 id="evaluation-name" className={part.heading}>
          {t('evaluations.titleOf', {
            org: orgName(detail.org),
            process: code('process', String(detail.facts.evaluated)),
          })}
        </h2>
        {data && (
          <p>
            <Link to={`/process-evaluations/${detail.id}`}>{t('evaluations.toEvaluation')}</Link>
          </p>
        )}
        <Said
          detail={detail}
          said={[
            ['evaluations.findings', findings],
            ['evaluations.returned', returned],
            ['evaluations.verdict', verdict],
          ]}
        />
      </section>
      <MeasuresTable detail={detail} measures={data ? measuresOf(data) : measuresIn(detail)} />
    </>
  );
}
