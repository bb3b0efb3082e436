import type { CaseDetail } from '../../../api/shapes';
import { PriorityMark } from '../../../codes/priority-mark';
import { tierOf } from '../../../codes/tier-of';
import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { FactList, type Fact } from '../../../list/fact-list';
import { processFacts } from '../../appeal/appeal-facts';
import { momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import styles from '../case.module.css';
import { orderTarget, originOf, textFact, timeFact } from './fact-readers';

/** What the case is about, on one side of the page. */
export function Facts({ detail }: { detail: CaseDetail }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  const now = useNow();
  const { subject, customer, facts } = detail;
  const moment = (at: string | number | null) => at !== null && momentWords(at, now, language);
  const target = orderTarget(facts);
  const origin = originOf(facts);
  const sender = origin.sender ? ` · ${orgName(origin.sender)}` : '';
  const own = processFacts(detail);
  const rows: Fact[] = [
    ['case.customer', customer && (customer.name ?? t('case.nameHidden'))],
    ['case.customerNumber', customer?.number],
    ['case.tier', code('tier', tierOf(detail.process, subject))],
    ['case.priority', <PriorityMark priority={subject.priority} long />],
    ['case.kind', code('kind', subject.kind)],
    ['case.category', code('category', subject.category)],
    ['case.urgency', code('urgency', textFact(facts, 'urgency'))],
    ['case.channel', code('channel', textFact(facts, 'channel'))],
    ['case.origin', origin.kind !== null && origin.kind !== 'own' && `${code('origin', origin.kind)}${sender}`],
    ['case.rural', facts.rural === true && t('action.yes')],
    ['case.owner', orgName(detail.org)],
    ['case.order', target && orgName(target)],
    ['case.branch', own.branch && orgName(own.branch)],
    ['case.department', own.department && orgName(own.department)],
    ['case.hotline', own.hotline && code('hotline', own.hotline)],
    ['case.granted', own.grantedFen !== null && `¥${(own.grantedFen / 100).toFixed(2)}`],
    ['case.regulator', own.regulator && code('regulator', own.regulator)],
    ['case.document', own.document],
    ['case.noticed', moment(own.noticedAt)],
    ['case.filedUnder', own.filedUnder],
    ['case.filed', moment(own.filedAt)],
    ['case.received', moment(timeFact(facts, 'receivedAt'))],
    ['case.opened', moment(detail.openedAt)],
    ['case.closed', moment(detail.closedAt)],
    ['case.outcome', code('outcome', detail.outcome)],
  ];
  return (
    <section className={styles.sheet} aria-labelledby="facts">
      <h2 id="facts" className={styles.heading}>
        {t('case.facts')}
      </h2>
      <FactList facts={rows} />
    </section>
  );
}
