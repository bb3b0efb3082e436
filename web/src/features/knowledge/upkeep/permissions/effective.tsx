import { useState } from 'react';
import { Badge } from '../../../../codes/badge';
import { useWords } from '../../../../i18n/use-words';
import { LoadFailed } from '../../../../shell/load-failed';
import table from '../../table.module.css';
import styles from '../upkeep.module.css';
import type { Named } from './named-rows';
import { PersonField } from './person-field';
import { useEffective } from './usePermissions.query';
import { useWho } from './use-who';

interface Props {
  node: string;
  placeName: (node: string) => string;
}

/** What somebody may here in the end, and by what. */
export function Effective({ node, placeName }: Props) {
  const { t } = useWords();
  const who = useWho();
  const [person, setPerson] = useState<NonNullable<Named['person']>>();
  const effective = useEffective(node, person?.id);
  return (
    <section className={styles.sheet} aria-labelledby="effective">
      <h2 id="effective">{t('rights.effective')}</h2>
      <p className={styles.nothing}>{t('rights.effectiveHint')}</p>
      <div className={styles.row} style={{ marginBottom: 12 }}>
        <PersonField label={t('rights.effective')} value={person} onChange={setPerson} />
      </div>
      {effective.error && <LoadFailed error={effective.error} retry={() => void effective.refetch()} />}
      {effective.data && (
        <table className={table.table} aria-label={t('rights.effective')}>
          <thead>
            <tr>
              {['right', 'result', 'why'].map((column) => (
                <th key={column} scope="col">
                  {t(`rights.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {effective.data.rights.map(({ right, allowed, because, by }) => (
              <tr key={right}>
                <th scope="row">{t(`rights.${right}`)}</th>
                <td>
                  <Badge tone={allowed ? 'accent' : 'alarm'}>{t(allowed ? 'rights.allowed' : 'rights.denied')}</Badge>
                </td>
                <td>
                  {t(`rights.because.${because}`)}
                  {by.map((one) => (
                    <span key={`${one.node} ${who(one)}`} className={styles.soft} style={{ display: 'block' }}>
                      {t('rights.by', { place: placeName(one.node), who: who(one) })}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
