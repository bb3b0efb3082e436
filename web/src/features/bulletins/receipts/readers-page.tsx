import { Button } from 'antd';
import { useState } from 'react';
import { useOrgName } from '../../../codes/use-org-name';
import { useOrgs } from '../../../codes/useOrgs.query';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import table from '../../../list/matrix.module.css';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { FollowFrame } from '../follow-frame';
import { NamedReaders } from './named-readers';
import styles from './readers.module.css';
import { useReaders } from './useReaders.query';

/** Who has read it: by organisation how many of how many, and by name where the reader may see that organisation. */
export const ReadersPage = () => <FollowFrame>{({ id }) => <Readers id={id} />}</FollowFrame>;

function Readers({ id }: { id: string }) {
  const { t } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  const own = useOrgs().data?.orgs ?? [];
  const readers = useReaders(id);
  const [open, setOpen] = useState<string | null>(null);
  const rows = readers.data?.pages.flatMap((page) => page.items) ?? [];
  if (!readers.data)
    return readers.error ? <LoadFailed error={readers.error} retry={() => void readers.refetch()} /> : <PageLoading />;
  if (rows.length === 0) return <p className={table.soft}>{t('readers.none')}</p>;
  const total = (which: 'read' | 'of'): number => rows.reduce((sum, row) => sum + row[which], 0);
  return (
    <>
      <p className={table.said} role="status">
        {t('readers.total', { read: total('read').toLocaleString(language), of: total('of').toLocaleString(language) })}
      </p>
      <div className={styles.columns}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('readers.org')}</th>
              <th scope="col">{t('readers.share')}</th>
              <th scope="col">{t('readers.people')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ org, read, of }) => (
              <tr key={org} className={org === open ? styles.open : ''}>
                <th scope="row">{orgName(org)}</th>
                <td>
                  <span className={styles.share}>
                    <meter aria-label={orgName(org)} min={0} max={Math.max(of, 1)} value={Math.min(read, of)} />
                    {t('readers.of', { read: read.toLocaleString(language), of: of.toLocaleString(language) })}
                  </span>
                </td>
                <td>
                  {own.some((one) => one.id === org) ? (
                    <Button
                      size="small"
                      type="link"
                      aria-expanded={org === open}
                      aria-label={`${t('readers.byName')} ${orgName(org)}`}
                      onClick={() => setOpen(org === open ? null : org)}
                    >
                      {t('readers.byName')}
                    </Button>
                  ) : (
                    <span className={table.soft}>{t('readers.notYours')}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {open !== null && <NamedReaders key={open} id={id} org={open} />}
      </div>
      {readers.hasNextPage && (
        <Button loading={readers.isFetchingNextPage} onClick={() => void readers.fetchNextPage()}>
          {t('replies.more')}
        </Button>
      )}
    </>
  );
}
