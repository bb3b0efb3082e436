import { Skeleton } from 'antd';
import { Link } from 'react-router';
import type { CaseDetail } from '../../../api/shapes';
import { useOrgName } from '../../../codes/use-org-name';
import { usePersonName } from '../../../codes/use-person-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { FactList } from '../../../list/fact-list';
import sheets from '../../../list/sheets.module.css';
import { LoadFailed } from '../../../shell/load-failed';
import { fullMoment } from '../../../time/moment-words';
import { textFact } from '../../case/parts/fact-readers';
import { useCase } from '../../case/useCase.query';
import styles from '../quality.module.css';
import type { CheckAtHand } from '../shapes';
import { Timeliness } from './timeliness';

/** The finished work as it is judged: what was registered, whether it was in time, what the customer was answered. */
export function FinishedCase({ check }: { check: CheckAtHand }) {
  const { data, error, refetch } = useCase(check.target);
  if (!data) return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <Skeleton active />;
  return <Known detail={data} check={check} />;
}

function Known({ detail, check }: { detail: CaseDetail; check: CheckAtHand }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const personName = usePersonName();
  const language = useLanguage();
  const { id, number, subject, facts, customer, contents, openedAt, closedAt, seq } = detail;
  const [registered, ...rest] = contents;
  const answer = rest.at(-1);
  const between = rest.slice(0, -1);
  const said = (content: (typeof contents)[number] | undefined): string =>
    content ? (content.text ?? t('case.erased')) : t('case.noContent');
  return (
    <div className={styles.finished}>
      <section className={sheets.sheet} aria-labelledby="registered">
        <div className={styles.sheetHead}>
          <h2 id="registered" className={sheets.heading}>
            {t('quality.part.registration')}
          </h2>
          <Link to={`/cases/${id}`}>{number}</Link>
          <span className={styles.soft}>
            {personName(check.agent)} · {orgName(check.centre)}
          </span>
        </div>
        <div className={styles.facts}>
          <FactList
            facts={[
              ['case.kind', code('kind', subject.kind)],
              ['case.category', code('category', subject.category)],
              ['case.customer', customer && (customer.name ?? t('case.nameHidden'))],
              ['case.urgency', code('urgency', textFact(facts, 'urgency'))],
              ['case.channel', code('channel', textFact(facts, 'channel'))],
              ['case.outcome', code('outcome', detail.outcome)],
              ['case.opened', fullMoment(openedAt, language)],
              ['case.closed', closedAt && fullMoment(closedAt, language)],
            ]}
          />
        </div>
        <p className={styles.said}>{said(registered)}</p>
      </section>
      <Timeliness caseId={id} seq={seq} />
      <section className={sheets.sheet} aria-labelledby="answer">
        <h2 id="answer" className={sheets.heading}>
          {t('quality.part.answer')}
        </h2>
        <p className={styles.said}>{answer ? said(answer) : '–'}</p>
        {between.length > 0 && (
          <details className={styles.between}>
            <summary>{t('quality.between', { n: between.length })}</summary>
            {between.map((content) => (
              <div key={content.id}>
                <p className={styles.soft}>
                  {code('command', content.command)} · {content.author && `${personName(content.author)} · `}
                  {fullMoment(content.at, language)}
                </p>
                <p className={styles.said}>{said(content)}</p>
              </div>
            ))}
          </details>
        )}
      </section>
    </div>
  );
}
