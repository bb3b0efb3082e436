import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { ApiProblem } from '../../../../api/problem';
import { useOrgName } from '../../../../codes/use-org-name';
import { useWords } from '../../../../i18n/use-words';
import { LoadFailed } from '../../../../shell/load-failed';
import { PageLoading } from '../../../../shell/page-loading';
import { pathTo } from '../../pickers/node-tree';
import { useTree } from '../../pickers/useTree.query';
import styles from '../upkeep.module.css';
import { AddNamed } from './add-named';
import { Effective } from './effective';
import { drafted, withNamed, type Named, type Seen } from './named-rows';
import { NamedTable } from './named-table';
import { Overtaken } from './overtaken';
import { useNamePeople, usePermissions } from './usePermissions.query';

/** Everything about one place: who is named here, who above, and what that comes to for somebody. */
export function PlacePermissions({ node }: { node: string }) {
  const { t } = useWords();
  const orgName = useOrgName();
  const { nodes } = useTree();
  const { data, error, refetch } = usePermissions(node);
  const [draft, setDraft] = useState<Seen | null>(null);
  const save = useNamePeople(node, t('rights.saved'));
  if (!data) return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <PageLoading />;
  const path = pathTo(nodes, node);
  const placeName = (id: string): string => nodes.find((one) => one.id === id)?.title ?? t('rights.unknown');
  const { named, etag, isChanged, isOvertaken } = drafted(draft, data);
  const setNamed = (next: Named[]): void => setDraft({ named: next, etag });
  const refused = save.error instanceof ApiProblem ? save.error.errors.map(({ detail }) => detail).join(' ') : '';
  return (
    <>
      <h2 style={{ fontSize: 16 }}>{path.map(({ title }) => title).join(' / ')}</h2>
      {!data.mayChange && (
        <Alert type="info" showIcon title={t('rights.closed', { org: orgName(path.at(-1)?.org ?? '') })} />
      )}
      <section className={styles.sheet} aria-labelledby="here">
        <h2 id="here">{t('rights.here')}</h2>
        {named.length === 0 ? (
          <p className={styles.nothing}>{t('rights.noneHere')}</p>
        ) : (
          <NamedTable label={t('rights.here')} named={named} {...(data.mayChange && { change: setNamed })} />
        )}
        {data.mayChange && (
          <>
            <AddNamed node={node} add={(one) => setNamed(withNamed(named, one))} />
            {refused && <Alert type="error" showIcon role="alert" title={refused} style={{ marginTop: 12 }} />}
            {isOvertaken && (
              <Overtaken
                now={data.named}
                takeTheirs={() => setDraft(null)}
                keepMine={() => setDraft({ named, etag: data.etag })}
              />
            )}
            <div className={styles.row} style={{ marginTop: 16 }}>
              <Button
                type="primary"
                disabled={!isChanged || isOvertaken}
                loading={save.isPending}
                onClick={() => save.mutate({ named, etag }, { onSuccess: () => setDraft(null) })}
              >
                {t('rights.save')}
              </Button>
              {isChanged && (
                <>
                  <Button onClick={() => setDraft(null)}>{t('rights.undo')}</Button>
                  <span className={styles.soft} role="status">
                    {t('rights.unsaved')}
                  </span>
                </>
              )}
            </div>
          </>
        )}
      </section>
      <section className={styles.sheet} aria-labelledby="inherited">
        <h2 id="inherited">{t('rights.inherited')}</h2>
        {data.inherited.length === 0 ? (
          <p className={styles.nothing}>{t('rights.noneAbove')}</p>
        ) : (
          <NamedTable
            label={t('rights.inherited')}
            named={data.inherited}
            from={(one) => <Link to={`/knowledge/permissions?node=${one.node}`}>{placeName(one.node)}</Link>}
          />
        )}
      </section>
      {data.mayChange && <Effective node={node} placeName={placeName} />}
    </>
  );
}
