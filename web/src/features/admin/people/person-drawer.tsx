import { Button, Drawer, Popconfirm } from 'antd';
import { answerOf, api } from '../../../api/client';
import { Badge } from '../../../codes/badge';
import { useOrgName } from '../../../codes/use-org-name';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { useFocusReturn } from '../../../shell/use-focus-return';
import styles from '../admin.module.css';
import type { PersonEntry } from '../admin-shapes';
import { useAccountName } from '../use-account-name';
import { useAct } from '../use-act';
import { NewPassword } from './new-password';
import { Posts } from './posts';
import { usePerson } from './usePerson.query';

/** One person: posts with their periods, the password, and whether the account is open. */
export function PersonDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const name = useAccountName();
  const { data, error, refetch } = usePerson(id);
  useFocusReturn();
  return (
    <Drawer open size={560} title={data ? name(data) : ''} onClose={onClose}>
      {data ? (
        <PersonParts person={data} />
      ) : error ? (
        <LoadFailed error={error} retry={() => void refetch()} />
      ) : (
        <PageLoading />
      )}
    </Drawer>
  );
}

function PersonParts({ person }: { person: PersonEntry }) {
  const { t } = useWords();
  const orgName = useOrgName();
  const { id, username, org, active } = person;
  const turn = useAct({
    act: (next: boolean) =>
      answerOf(api.PUT('/api/v1/people/{person}/active', { params: { path: { person: id } }, body: { active: next } })),
    refresh: [['people']],
    done: t(active ? 'people.nowClosed' : 'people.nowOpen'),
  });
  return (
    <div className={styles.page} style={{ padding: 0 }}>
      <dl className={styles.facts}>
        <dt>{t('people.username')}</dt>
        <dd>{username}</dd>
        <dt>{t('people.org')}</dt>
        <dd>{orgName(org)}</dd>
        <dt>{t('people.state')}</dt>
        <dd className={styles.actions}>
          <Badge tone={active ? 'plain' : 'alarm'}>{t(active ? 'people.open' : 'people.closed')}</Badge>
          <Popconfirm
            title={t(active ? 'people.closeAsk' : 'people.openAsk')}
            okText={t('action.yes')}
            cancelText={t('action.no')}
            onConfirm={() => turn.mutate(!active)}
          >
            <Button size="small" danger={active} loading={turn.isPending}>
              {t(active ? 'people.close' : 'people.reopen')}
            </Button>
          </Popconfirm>
        </dd>
      </dl>
      <Posts person={person} />
      <NewPassword person={id} />
    </div>
  );
}
