import { percent } from '../../../../../domain/shared/percent';
import type { CaseDetail } from '../../../api/shapes';
import { useOrgName } from '../../../codes/use-org-name';
import { usePersonName } from '../../../codes/use-person-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import sheets from '../../../list/sheets.module.css';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { PageState } from '../../../shell/page-state';
import { ReportSaid } from '../case/report-said';
import type { QualityReport, Sampling } from '../shapes';
import { ItemsPanel } from './items-panel';
import { MeansPanel } from './means-panel';
import { useQualityReport } from './useSampling.query';

/** What was found, of final scores: by centre, by item, by person; every number leads to the checks behind it. */
export function ReportTab({ sampling, detail }: { sampling: Sampling; detail: CaseDetail }) {
  const { t } = useWords();
  const orgName = useOrgName();
  const personName = usePersonName();
  const { data, error, refetch } = useQualityReport(sampling.id);
  if (!data) return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <PageLoading />;
  if (data.scored === 0) return <PageState title={t('quality.noFigures')} hint={t('quality.noFiguresHint')} />;
  return (
    <div className={sheets.sheets}>
      <ReportSaid detail={detail} />
      <Figures report={data} drawn={sampling.drawn} />
      <div className={sheets.charts}>
        <MeansPanel
          title={t('quality.byCentre')}
          sampling={sampling.id}
          lines={data.centres.map((one) => ({ ...one, name: orgName(one.centre), filters: { centre: one.centre } }))}
        />
        <MeansPanel
          title={t('quality.byPerson')}
          sampling={sampling.id}
          lines={data.people.map((one) => ({
            ...one,
            name: personName({ id: one.person, nameZh: one.nameZh, nameEn: one.nameEn }),
            filters: { agent: one.person },
          }))}
        />
      </div>
      <ItemsPanel report={data} />
    </div>
  );
}

/** What is read first. */
function Figures({ report, drawn }: { report: QualityReport; drawn: number }) {
  const { t } = useWords();
  const language = useLanguage();
  const { scored, mean, violations, corrected } = report;
  const figures: [label: string, value: string][] = [
    ['quality.finalOf', `${scored.toLocaleString(language)} / ${drawn.toLocaleString(language)}`],
    ['quality.measure.mean', String(mean ?? '–')],
    ['quality.measure.violations', violations.toLocaleString(language)],
    ['quality.rate', `${percent(violations / scored)}%`],
    ['quality.correctedCount', corrected.toLocaleString(language)],
  ];
  return (
    <div className={sheets.figures}>
      {figures.map(([label, value]) => (
        <div key={label} className={sheets.figure}>
          {t(label)}
          <strong>{value}</strong>
        </div>
      ))}
    </div>
  );
}
