import { Link } from 'react-router';
import type { CaseDetail } from '../../../api/shapes';
import { useOrgName } from '../../../codes/use-org-name';
import { useOrgs } from '../../../codes/useOrgs.query';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { FactList } from '../../../list/fact-list';
import sheets from '../../../list/sheets.module.css';
import { dayWords, fullMoment } from '../../../time/moment-words';
import { dayOf } from '../../audit/due-days';
import { Said } from '../../case/parts/said';
import type { Report } from '../shapes';
import { Check } from './check';
import { reportFacts } from './report-facts';
import own from './report.module.css';

/** What the figures stand on, what was said of them, and who has the report. */
export function ReportAside({ report, detail }: { report: Report; detail: CaseDetail }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const { data: orgs } = useOrgs();
  const language = useLanguage();
  const { from, to, asker, content, parent, dueAt, approvedAt, of, editions } = report;
  const { receivers, asked, note, returned, without } = reportFacts(detail);
  const moment = (at: string | null) => at && fullMoment(at, language);
  const [first, last] = [dayWords(dayOf(from), language), dayWords(dayOf(to, true), language)];
  const [edition, ...merged] = of;
  // A prefecture's people do not read their province's.
  const seesProvince = orgs?.orgs.some(({ level }) => level === 'province') ?? false;
  return (
    <aside className={sheets.sheets}>
      <section className={sheets.sheet} aria-labelledby="report-about">
        <h2 id="report-about" className={sheets.heading}>
          {t('reports.about')}
        </h2>
        <FactList
          isStacked
          facts={[
            ['reports.days', first === last ? first : t('reports.fromTo', { from: first, to: last })],
            ['reports.asker', asker !== null && orgName(asker)],
            ['reports.content', content !== null && code('content', content)],
            [
              'reports.partOf',
              parent !== null && seesProvince && <Link to={`/reports/${parent}`}>{t('reports.province')}</Link>,
            ],
            ['reports.columns.due', moment(dueAt)],
            ['reports.columns.approved', moment(approvedAt)],
          ]}
        />
        <Said
          detail={detail}
          said={[
            ['reports.purpose', asked],
            ['reports.note', note],
            ['reports.returned', returned],
            ['reports.without', without],
          ]}
        />
      </section>
      {edition && (
        <section className={sheets.sheet} aria-labelledby="report-edition">
          <h2 id="report-edition" className={sheets.heading}>
            {t('reports.edition', { n: editions })}
          </h2>
          <FactList
            isStacked
            facts={[
              ['reports.cutOff', fullMoment(edition.cutOff, language, true)],
              ['reports.catalogue', String(edition.catalogue)],
              ['reports.digest', <code className={own.digest}>{edition.digest}</code>],
              ['reports.merged', merged.length > 0 && merged.map((part) => orgName(part.org)).join(t('reports.comma'))],
            ]}
          />
          {report.own && <Check key={edition.id} id={report.id} />}
        </section>
      )}
      {receivers.length > 0 && (
        <section className={sheets.sheet} aria-labelledby="report-receivers">
          <h2 id="report-receivers" className={sheets.heading}>
            {t('reports.receivers')}
          </h2>
          <ul className={own.receivers}>
            {receivers.map(({ org, audience, receivedAt }) => (
              <li key={org}>
                <strong>{orgName(org)}</strong>
                <span className={sheets.soft}>
                  {t(`reports.audience.${audience}`)} ·{' '}
                  {receivedAt === null
                    ? t('reports.notReceived')
                    : t('reports.receivedAt', { at: fullMoment(receivedAt, language) })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
