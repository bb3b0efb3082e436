import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { CaseDetail } from '../../../api/shapes';
import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { permits } from '../../../session/permission';
import { useMe } from '../../../session/useMe.query';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { fullMoment } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import styles from '../../case/parts/case-part.module.css';
import { Rows } from '../../case/parts/rows';
import { useTimers } from '../../case/useTimers.query';
import { bulletinFacts } from '../case/bulletin-facts';
import { BulletinText } from '../case/bulletin-text';
import { FollowUps } from '../case/follow-ups';
import { useBulletin } from '../useBulletin.query';
import { remindersOf } from './reminders';
import { ReplyForm } from './reply-form';
import { asksForReply } from './reply-form-id';
import { ReplyVersions, WhyReturned } from './reply-versions';
import reply from './reply.module.css';
import { useReplyVersions } from './useReplyVersions.query';

/** One receiver's reply: what is asked and until when, the form for who writes it, what was replied and why it came back. */
export function ReplyPart({ detail }: { detail: CaseDetail }) {
  const { t } = useWords();
  const { data: me } = useMe();
  const facts = bulletinFacts(detail);
  const { data: bulletin, error, refetch } = useBulletin(facts.bulletin);
  const versions = useReplyVersions(detail.id, detail.seq);
  const failed = error ?? versions.error;
  if (!bulletin || !versions.data || !me)
    return failed ? (
      <LoadFailed error={failed} retry={() => void Promise.all([refetch(), versions.refetch()])} />
    ) : (
      <PageLoading />
    );
  const command = detail.allowedCommands.find(asksForReply);
  const replied = versions.data.versions;
  const place = { caseId: detail.id, bulletin: bulletin.id };
  return (
    <>
      <section className={styles.sheet} aria-labelledby="reply-facts">
        <h2 id="reply-facts" className={styles.heading}>
          {bulletin.title}
        </h2>
        <ReplyRows detail={detail} />
        {bulletin.words && (
          <details className={reply.bulletin} open={replied.length === 0}>
            <summary>{t('replyForm.bulletin')}</summary>
            <FollowUps followUps={bulletin.followUps} place={place} />
            <BulletinText words={bulletin.words} place={place} />
          </details>
        )}
      </section>
      {command && (
        <section className={styles.sheet} aria-labelledby="reply-asked">
          <h2 id="reply-asked" className={styles.heading}>
            {t('replyForm.title')}
          </h2>
          {replied[0]?.returned && <WhyReturned returned={replied[0].returned} />}
          <ReplyForm
            // What was sent back is another version: the form begins with it anew.
            key={replied[0]?.seq}
            detail={detail}
            command={command}
            form={bulletin.form}
            last={replied[0]}
            username={me.person.username}
          />
        </section>
      )}
      {replied.length > 0 ? (
        <section className={styles.sheet} aria-labelledby="replied">
          <h2 id="replied" className={styles.heading}>
            {t('replyForm.replied')}
          </h2>
          <ReplyVersions versions={replied} form={bulletin.form} />
        </section>
      ) : (
        !command && <p className={reply.soft}>{t(detail.ended ? 'replyForm.nothing' : 'replyForm.nothingYet')}</p>
      )}
    </>
  );
}

/** Of which bulletin, for whom, until when, and who was reminded of it. */
function ReplyRows({ detail }: { detail: CaseDetail }) {
  const { t, code } = useWords();
  const { data: me } = useMe();
  const orgName = useOrgName();
  const language = useLanguage();
  const now = useNow();
  const timers = useTimers(detail.id, detail.seq, permits(me, 'read-timers'));
  const facts = bulletinFacts(detail);
  const known = detail.links.find(({ caseId }) => caseId === facts.bulletin);
  const isLate = facts.late || (facts.submittedAt === null && !detail.ended && (facts.dueAt ?? now) < now);
  const reminders = remindersOf(timers.data?.timers ?? []);
  const moment = (at: number | string): string => fullMoment(at, language);
  const rows: [label: string, value: ReactNode][] = [
    ['delivering.bulletin', known?.number && <Link to={`/cases/${facts.bulletin}`}>{known.number}</Link>],
    ['case.kind', code('kind', detail.subject.kind)],
    ['replyForm.receiver', facts.receiver && orgName(facts.receiver)],
    [
      'field.replyBy',
      facts.dueAt !== null && (
        <>
          {moment(facts.dueAt)}
          {isLate && <strong className={reply.late}> · {t('bulletinMatrix.late')}</strong>}
        </>
      ),
    ],
    [
      'replyForm.reminders',
      reminders.length > 0 &&
        reminders
          .map(({ at, isDone }) => t(isDone ? 'replyForm.reminded' : 'replyForm.toRemind', { at: moment(at) }))
          .join(t('bulletinCase.comma')),
    ],
    [
      'replyForm.remindedByHand',
      facts.remindedAt !== null && <strong className={reply.late}>{moment(facts.remindedAt)}</strong>,
    ],
    ['replyForm.submitted', facts.submittedAt !== null && moment(facts.submittedAt)],
    ['replyForm.returns', facts.returns > 0 && t('replyForm.times', { n: facts.returns })],
  ];
  return <Rows rows={rows} />;
}
