import { ArrowLeftOutlined, PushpinFilled } from '@ant-design/icons';
import { Tooltip } from 'antd';
import { Link, useNavigate, useParams } from 'react-router';
import { useLiveQueries } from '../../../api/stream/use-live-queries';
import { ApiProblem } from '../../../api/problem';
import { Badge } from '../../../codes/badge';
import { useWords } from '../../../i18n/use-words';
import { useShortcuts } from '../../../keyboard/use-shortcuts';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { PageState } from '../../../shell/page-state';
import { EditionBody } from '../../../writing/body/edition-body';
import { Files } from '../../../writing/body/files-list';
import { bulletinFile } from '../case/bulletin-file';
import { KindBadge } from '../kind-badge';
import type { Bulletin } from '../shapes';
import { useBulletin } from '../useBulletin.query';
import { BulletinSide } from './bulletin-side';
import { FollowUpWords } from './follow-up-words';
import styles from './reading.module.css';
import { useReadReceipt } from './use-read-receipt';

/** A bulletin as its readers find it: the newest word first, and what they have to do with it. */
export function BulletinPage() {
  const { bulletinId } = useParams();
  return <BulletinOf key={bulletinId} id={bulletinId!} />;
}

function BulletinOf({ id }: { id: string }) {
  const { t } = useWords();
  const { data: bulletin, error, refetch } = useBulletin(id);
  const navigate = useNavigate();
  useLiveQueries('bulletins', ['page'], [id]);
  useReadReceipt(bulletin);
  useShortcuts({ u: () => void navigate('/bulletins') });
  // What was shown a moment ago may have been taken down: it is not left standing.
  if (error instanceof ApiProblem && error.status === 404)
    return (
      <PageState title={t('reading.notFound')} hint={t('reading.notFoundHint')}>
        <Link to="/bulletins">{t('reading.back')}</Link>
      </PageState>
    );
  if (!bulletin) return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <PageLoading />;
  return (
    <article className={styles.page}>
      <Head bulletin={bulletin} />
      <div className={styles.columns}>
        <div className={styles.sheet}>
          <Words bulletin={bulletin} />
        </div>
        <BulletinSide bulletin={bulletin} />
      </div>
    </article>
  );
}

function Head({ bulletin }: { bulletin: Bulletin }) {
  const { t, code } = useWords();
  const { title, kind, noticeState, urgency, pinned } = bulletin;
  return (
    <header className={styles.head}>
      <Tooltip title={t('reading.back')}>
        <Link to="/bulletins" className={styles.back} aria-label={t('reading.back')}>
          <ArrowLeftOutlined aria-hidden />
        </Link>
      </Tooltip>
      {pinned && <PushpinFilled className={styles.pin} aria-label={t('board.pinned')} role="img" />}
      <h1 className={styles.title}>{title || t('bulletinDesk.untitled')}</h1>
      <KindBadge kind={kind} />
      {noticeState && (
        <Badge tone={noticeState === 'cleared' ? 'accent' : noticeState === 'ongoing' ? 'alarm' : 'strong'}>
          {code('noticeState', noticeState)}
        </Badge>
      )}
      {urgency === 'urgent' && <Badge tone="alarm">{code('urgency', urgency)}</Badge>}
    </header>
  );
}

function Words({ bulletin: { id, words, followUps, impact } }: { bulletin: Bulletin }) {
  const { t } = useWords();
  const place = { caseId: id, bulletin: id };
  const readFile = (file: string): Promise<Blob> => bulletinFile(file, place);
  if (!words) return <p className={styles.soft}>{t('reading.nothing')}</p>;
  // Its title is the page's.
  const said = (
    <>
      <EditionBody html={words.body} readFile={readFile} />
      <Files files={words.attachments} readFile={readFile} />
    </>
  );
  return (
    <>
      {impact && <Impact words={impact} />}
      {followUps.length === 0 ? (
        said
      ) : (
        <>
          <section aria-labelledby="follow-ups">
            <h2 id="follow-ups" className={styles.heading}>
              {t('reading.followUps')}
            </h2>
            {followUps.map((one) => (
              <FollowUpWords key={one.number} followUp={one} place={place} />
            ))}
          </section>
          <section aria-labelledby="original" className={styles.original}>
            <h2 id="original" className={styles.heading}>
              {t('reading.original')}
            </h2>
            {said}
          </section>
        </>
      )}
    </>
  );
}

/** What a fault or a cutover affects, as said last: what its readers look for first. */
function Impact({ words }: { words: string }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="impact" className={styles.impact}>
      <h2 id="impact" className={styles.heading}>
        {t('reading.impact')}
      </h2>
      <p className={styles.said}>{words}</p>
    </section>
  );
}
