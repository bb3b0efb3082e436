import { Button, Popconfirm } from 'antd';
import { answerOf, api } from '../../../api/client';
import { Badge } from '../../../codes/badge';
import { useWords } from '../../../i18n/use-words';
import { permits } from '../../../session/permission';
import { useMe } from '../../../session/useMe.query';
import styles from '../admin.module.css';
import type { PolicyVersion } from '../admin-shapes';
import { Moment } from '../moment';
import { SheetTable } from '../sheet-table';
import { useAct } from '../use-act';
import { Author } from './author';

/** Which version decides, since when, through whom; another one is activated by somebody else than who brought it in. */
export function Versions({ items, show }: { items: PolicyVersion[]; show: (version: number) => void }) {
  const { t } = useWords();
  const { data: me } = useMe();
  const activate = useAct({
    act: (version: number) =>
      answerOf(api.POST('/api/v1/policies/{version}/activate', { params: { path: { version } } })),
    refresh: [['policies'], ['ladders']],
    done: t('policy.activated'),
  });
  const mayActivate = permits(me, 'administer');
  return (
    <SheetTable
      label={t('policy.versions')}
      rows={items}
      rowKey={({ version }) => String(version)}
      empty={t('policy.none')}
      columns={[
        {
          key: 'version',
          title: t('policy.versionHead'),
          show: ({ version, active }) => (
            <span className={styles.chips}>
              <button type="button" className={styles.link} onClick={() => show(version)}>
                {t('policy.version', { n: version })}
              </button>
              {active && <Badge tone="accent">{t('policy.inForce')}</Badge>}
            </span>
          ),
        },
        {
          key: 'made',
          title: t('policy.broughtIn'),
          kind: 'moment',
          show: ({ createdAt }) => <Moment at={createdAt} />,
        },
        { key: 'by', title: t('policy.broughtBy'), show: ({ createdBy }) => <Author author={createdBy} /> },
        {
          key: 'since',
          title: t('policy.activatedAt'),
          kind: 'moment',
          show: ({ activatedAt }) => <Moment at={activatedAt} />,
        },
        { key: 'who', title: t('policy.activatedBy'), show: ({ activatedBy }) => <Author author={activatedBy} /> },
        ...(mayActivate
          ? [
              {
                key: 'do',
                title: <span className="visually-hidden">{t('policy.activate')}</span>,
                show: ({ version, active, createdBy }: PolicyVersion) =>
                  !active &&
                  (createdBy.id === me!.person.id ? (
                    <span className={styles.small}>{t('policy.fourEyes')}</span>
                  ) : (
                    <Popconfirm
                      title={t('policy.activateAsk', { n: version })}
                      description={t('policy.activateHint')}
                      okText={t('policy.activate')}
                      cancelText={t('action.cancel')}
                      onConfirm={() => activate.mutate(version)}
                    >
                      <Button size="small" loading={activate.isPending}>
                        {t('policy.activate')}
                      </Button>
                    </Popconfirm>
                  )),
              },
            ]
          : []),
      ]}
    />
  );
}
