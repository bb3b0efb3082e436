import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../../api/client';
import { Badge } from '../../../codes/badge';
import { useOrgName } from '../../../codes/use-org-name';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import styles from '../admin.module.css';
import type { System } from '../admin-shapes';
import { Moment } from '../moment';
import { Renew } from '../renew';
import { SheetTable } from '../sheet-table';
import { ShownOnce } from '../shown-once';
import { Turn } from '../turn';
import { useAct } from '../use-act';
import { NewSystem, type Made } from './new-system';

/** Systems that post events, and their tokens. */
export function SystemsPage() {
  const { t } = useWords();
  const orgName = useOrgName();
  const { data, error, refetch } = useQuery({
    queryKey: ['systems'],
    queryFn: () => answerOf(api.GET('/api/v1/systems')),
  });
  const [adding, setAdding] = useState(false);
  const [shown, setShown] = useState<Made | null>(null);
  if (!data) return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <PageLoading />;
  return (
    <div className={styles.page}>
      <div className={styles.titleRow}>
        <h1 className={styles.title}>{t('admin.page.systems')}</h1>
        <Button type="primary" onClick={() => setAdding(true)}>
          {t('systems.add')}
        </Button>
      </div>
      <SheetTable
        label={t('admin.page.systems')}
        rows={data.items}
        rowKey={({ id }) => id}
        empty={t('systems.none')}
        columns={[
          {
            key: 'id',
            title: t('systems.id'),
            show: ({ id, source }) => (
              <>
                <span className={styles.keep}>{id}</span>
                <div className={`${styles.code} ${styles.keep} ${styles.soft}`} title={t('systems.source')}>
                  {source}
                </div>
              </>
            ),
          },
          { key: 'org', title: t('people.org'), show: ({ org }) => orgName(org) },
          {
            key: 'state',
            title: t('deliveries.state'),
            show: ({ active, demo }) => (
              <span className={`${styles.chips} ${styles.together}`}>
                <Badge tone={active ? 'accent' : 'plain'}>
                  {t(active ? 'receivers.running' : 'receivers.stopped')}
                </Badge>
                {demo && <Badge tone="strong">{t('systems.demo')}</Badge>}
              </span>
            ),
          },
          {
            key: 'since',
            title: t('systems.tokenSince'),
            show: ({ tokenSince, oldTokenUntil }) => (
              <>
                <Moment at={tokenSince} />
                {oldTokenUntil && (
                  <div className={styles.small}>
                    {t('systems.oldUntil')} <Moment at={oldTokenUntil} />
                  </div>
                )}
              </>
            ),
          },
          {
            key: 'do',
            title: <span className="visually-hidden">{t('receivers.actions')}</span>,
            show: (system) => <Actions system={system} show={setShown} />,
          },
        ]}
      />
      {adding && (
        <NewSystem
          onClose={() => setAdding(false)}
          whenDone={(made) => {
            setAdding(false);
            setShown(made);
          }}
        />
      )}
      {shown && (
        <ShownOnce title={t('systems.tokenOf', { id: shown.id })} secret={shown.token} onClose={() => setShown(null)} />
      )}
    </div>
  );
}

function Actions({ system: { id, active }, show }: { system: System; show: (made: Made) => void }) {
  const { t } = useWords();
  const path = { id };
  const turn = useAct({
    act: (next: boolean) => answerOf(api.PATCH('/api/v1/systems/{id}', { params: { path }, body: { active: next } })),
    refresh: [['systems']],
  });
  const renew = useAct({
    act: (graceHours: number, key) =>
      answerOf(
        api.POST('/api/v1/systems/{id}/token', {
          params: { path, header: { 'Idempotency-Key': key } },
          body: { graceHours },
        }),
      ),
    refresh: [['systems']],
    whenDone: show,
  });
  return (
    <div className={`${styles.actions} ${styles.together}`}>
      <Turn
        active={active}
        ask={t('systems.stopAsk', { id })}
        isPending={turn.isPending}
        turn={() => turn.mutate(!active)}
      />
      <Renew label={t('systems.renew')} isPending={renew.isPending} renew={renew.mutate} />
    </div>
  );
}
