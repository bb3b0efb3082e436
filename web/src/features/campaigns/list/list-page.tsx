import { ArrowLeftOutlined } from '@ant-design/icons';
import { Alert, Button, Segmented, Tooltip } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { ApiProblem } from '../../../api/problem';
import { useProblemWords } from '../../../api/use-problem-words';
import { useWords } from '../../../i18n/use-words';
import { messages } from '../../../messages/messages';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { PageState } from '../../../shell/page-state';
import sheets from '../../../list/sheets.module.css';
import { useCampaign } from '../page/useCampaign.query';
import type { CampaignProgress } from '../shapes';
import { FileForm } from './file-form';
import { Judged } from './judged';
import { QueryForm } from './query-form';
import { useMaking, type Source } from './use-making';

const WAYS = ['file', 'query'] as const;

/** Where a campaign's list is made: from a file or a query, rehearsed first. */
export function ListPage() {
  const { campaignId } = useParams();
  const { t } = useWords();
  const { data, error, refetch } = useCampaign(campaignId!);
  if (!data)
    return error instanceof ApiProblem && error.status === 404 ? (
      <PageState title={t('campaigns.notFound')} hint={t('campaigns.notFoundHint')} />
    ) : error ? (
      <LoadFailed error={error} retry={() => void refetch()} />
    ) : (
      <PageLoading />
    );
  return <Making campaign={data} />;
}

function Making({ campaign }: { campaign: CampaignProgress }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { id, name, stage, allowed } = campaign;
  const [way, setWay] = useState<(typeof WAYS)[number]>('file');
  const [source, setSource] = useState<Source | null>(way === 'query' ? { query: {} } : null);
  const making = useMaking(id);
  const back = (): void => void navigate(`/campaigns/${id}`);
  const choose = (next: Source | null): void => {
    setSource(next);
    making.reset();
  };
  const judged = making.data?.dryRun ? making.data : undefined;
  const send = (dryRun: boolean): void =>
    source
      ? making.mutate(
          { source, dryRun },
          {
            onSuccess: ({ listed }) => {
              if (dryRun) return;
              messages.success(t('campaigns.listKept', { n: listed }));
              back();
            },
          },
        )
      : undefined;
  if (stage !== 'drafting' || !allowed.includes('submit'))
    return (
      <PageState title={t('campaigns.listFixed')} hint={t('campaigns.listFixedHint')}>
        <Button onClick={back}>{t('campaigns.back')}</Button>
      </PageState>
    );
  return (
    <div className={sheets.page}>
      <div className={sheets.head}>
        <Tooltip title={t('campaigns.back')}>
          <Button
            type="text"
            icon={<ArrowLeftOutlined aria-hidden />}
            aria-label={t('campaigns.back')}
            onClick={back}
          />
        </Tooltip>
        <h1 className={sheets.title}>{t('campaigns.listOf', { name })}</h1>
        <Segmented
          aria-label={t('campaigns.way')}
          value={way}
          options={WAYS.map((value) => ({ value, label: t(`campaigns.ways.${value}`) }))}
          onChange={(next) => {
            setWay(next);
            choose(next === 'query' ? { query: {} } : null);
          }}
        />
      </div>
      <p className={sheets.soft}>{t(`campaigns.wayHint.${way}`)}</p>
      <section className={sheets.sheet} aria-label={t(`campaigns.ways.${way}`)}>
        {way === 'file' ? <FileForm change={choose} /> : <QueryForm campaign={campaign} change={choose} />}
        <div className={sheets.row}>
          <Button
            type={judged ? 'default' : 'primary'}
            disabled={!source}
            loading={making.isPending && making.variables.dryRun}
            onClick={() => send(true)}
          >
            {t('campaigns.dryRun')}
          </Button>
          {judged && judged.listed > 0 && (
            <Button type="primary" loading={making.isPending && !making.variables.dryRun} onClick={() => send(false)}>
              {t('campaigns.keepList', { n: judged.listed })}
            </Button>
          )}
          <span className={sheets.soft}>{t('campaigns.nothingKept')}</span>
        </div>
      </section>
      {making.error && <Refused error={making.error} />}
      {judged && <Judged list={judged} />}
    </div>
  );
}

/** What is wrong with it, by its field. */
function Refused({ error }: { error: unknown }) {
  const { t, has } = useWords();
  const problemWords = useProblemWords();
  const nameOf = (field: string): string => (has(`campaigns.field.${field}`) ? t(`campaigns.field.${field}`) : field);
  const words =
    error instanceof ApiProblem && error.errors.length > 0
      ? error.errors.map(({ field, detail }) => `${nameOf(field)} ${detail}`).join(' ')
      : problemWords(error);
  return <Alert type="error" showIcon role="alert" title={words} />;
}
