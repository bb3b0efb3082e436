import { Tabs } from 'antd';
import { useParams } from 'react-router';
import { ApiProblem } from '../../api/problem';
import { useWords } from '../../i18n/use-words';
import { permits } from '../../session/permission';
import { useMe } from '../../session/useMe.query';
import { LoadFailed } from '../../shell/load-failed';
import { OnceIdle } from '../../shell/once-idle';
import { PageLoading } from '../../shell/page-loading';
import { PageState } from '../../shell/page-state';
import { useFocusKept } from '../../shell/use-focus-return';
import styles from './case.module.css';
import { CaseHeader } from './case-header';
import { ActionBar } from './command/action-bar';
import { isComplaint } from '../knowledge/from-complaints/answering';
import { LazyComplaintKnowledge } from '../knowledge/from-complaints/lazy';
import { AppealButton } from '../appeal/appeal-button';
import { Attachments } from './files/attachments';
import { ProcessMap } from './map/process-map';
import { About } from './parts/about';
import { Clocks } from './parts/clocks';
import { Deliveries } from './parts/deliveries';
import { Facts } from './parts/facts';
import { Links } from './parts/links';
import { NoteComposer } from './parts/note-composer';
import { SurveyAnswers, SurveyOf, surveysOf } from './parts/survey';
import { Timeline } from './parts/timeline';
import { useAfterCommand } from './use-after-command';
import { useCase } from './useCase.query';
import { useTimeline } from './useTimeline.query';
import { useTimers } from './useTimers.query';

export function CasePage() {
  const { caseId } = useParams();
  // Another case is another page: nothing half written on one may stand on the other.
  return <CaseById key={caseId} id={caseId!} />;
}

function CaseById({ id }: { id: string }) {
  const { t } = useWords();
  const { data: me } = useMe();
  const { data: detail, error, refetch } = useCase(id);
  const seq = detail?.seq ?? 0;
  const seesTimers = permits(me, 'read-timers');
  const timeline = useTimeline(id, seq);
  const timers = useTimers(id, seq, seesTimers);
  const { whenDone, toInbox } = useAfterCommand(id);
  // Whoever came by a link or a key that is gone with the page before.
  useFocusKept(detail === undefined);
  if (!detail) {
    if (error instanceof ApiProblem && error.status === 404)
      return <PageState title={t('case.notFound')} hint={t('case.notFoundHint')} />;
    return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <PageLoading />;
  }
  const may = (type: string) => detail.allowedCommands.find((command) => command.type === type);
  const isSurvey = detail.process === 'callback-survey';
  const surveys = surveysOf(detail);
  return (
    <article className={styles.page}>
      <CaseHeader detail={detail} timers={timers.data} toInbox={toInbox} />
      <ActionBar detail={detail} whenDone={whenDone} />
      <div className={styles.columns}>
        <div className={styles.story}>
          <About detail={detail} />
          <Tabs
            className={styles.tabs}
            tabBarGutter={16}
            items={[
              {
                key: 'timeline',
                label: t('case.timeline'),
                children: <Timeline timeline={timeline} detail={detail} />,
              },
              {
                key: 'map',
                label: t('map.tab'),
                children: <ProcessMap detail={detail} timeline={timeline} />,
              },
              ...(seesTimers
                ? [
                    {
                      key: 'clocks',
                      label: t('case.clocks'),
                      children: <Clocks caseId={id} seq={seq} timers={timers} />,
                    },
                  ]
                : []),
              {
                key: 'attachments',
                label: `${t('case.attachments')} ${detail.attachments.length || ''}`,
                children: <Attachments detail={detail} attach={may('attach')} />,
              },
              {
                key: 'links',
                label: `${t('case.links')} ${detail.links.length || ''}`,
                children: <Links detail={detail} />,
              },
              ...(isSurvey || surveys.length > 0
                ? [
                    {
                      key: 'survey',
                      label: t('callback.tab'),
                      children: isSurvey ? (
                        <SurveyAnswers survey={detail} />
                      ) : (
                        surveys.map((survey) => <SurveyOf key={survey} id={survey} />)
                      ),
                    },
                  ]
                : []),
              { key: 'deliveries', label: t('delivery.tab'), children: <Deliveries detail={detail} /> },
            ]}
          />
        </div>
        <aside className={styles.aside}>
          <Facts detail={detail} />
          <AppealButton detail={detail} />
          {isComplaint(detail) && (
            <OnceIdle>
              <LazyComplaintKnowledge detail={detail} />
            </OnceIdle>
          )}
          {may('add-note') && (
            <NoteComposer detail={detail} command={may('add-note')!} mayAttach={Boolean(may('attach'))} />
          )}
        </aside>
      </div>
    </article>
  );
}
