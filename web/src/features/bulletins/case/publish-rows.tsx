import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { CaseDetail } from '../../../api/shapes';
import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { fullMoment } from '../../../time/moment-words';
import styles from '../../case/parts/case-part.module.css';
import { Rows } from '../../case/parts/rows';
import { inOrder } from '../../../writing/orgs/regions';
import type { BulletinFacts } from './bulletin-facts';

interface Props {
  detail: CaseDetail;
  facts: BulletinFacts;
  /** Of a notice: what is affected, as said last. */
  impact: string | null;
}

/** What the readers get beside the words: since when and until when, where, and what is asked of the receivers. */
export function PublishRows({ detail, facts, impact }: Props) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  const moment = (at: number | null | undefined): ReactNode => at && fullMoment(at, language);
  const { notice, receivers } = facts;
  const rows: [label: string, value: ReactNode][] = [
    ['bulletinCase.board', facts.number > 0 && <Link to={`/bulletins/${detail.id}`}>{t('bulletinCase.asShown')}</Link>],
    ['case.kind', code('kind', detail.subject.kind)],
    ['bulletinCase.origin', facts.origin && orgName(facts.origin)],
    ['bulletinCase.publisher', facts.publisher && orgName(facts.publisher)],
    ['bulletinCase.scope', facts.scope && t(`bulletinCase.scopes.${facts.scope}`)],
    ['field.startsAt', moment(notice?.startsAt)],
    ['field.endsAt', notice && (moment(notice.endsAt) ?? t('bulletinCase.unknownEnd'))],
    ['field.impact', impact && <span className={styles.impact}>{impact}</span>],
    ['field.state', notice?.state && code('noticeState', notice.state)],
    ['field.effectiveAt', moment(facts.effectiveAt)],
    ['field.expiresAt', moment(facts.expiresAt)],
    ['field.pinned', facts.pinned && t('field.pinned_yes')],
    [
      'field.receivers',
      receivers.length > 0 && (
        <details className={styles.provinces} open={receivers.length <= FEW}>
          <summary>{t('bulletinCase.receiverCount', { n: receivers.length })}</summary>
          {inOrder(receivers).map(orgName).join(t('bulletinCase.comma'))}
        </details>
      ),
    ],
    ['field.replyBy', facts.replyBy ? moment(facts.replyBy) : receivers.length > 0 && t('bulletinCase.noReply')],
    ['bulletinCase.repliesEnd', facts.repliesEnd && t(`bulletinCase.repliesEnds.${facts.repliesEnd}`)],
  ];
  return <Rows rows={rows} />;
}

/** Up to so many receivers are named at once. */
const FEW = 6;
