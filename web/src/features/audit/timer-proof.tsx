import { Typography } from 'antd';
import type { AuditedTimer, Person } from '../../api/shapes';
import { usePersonName } from '../../codes/use-person-name';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/use-words';
import { permits } from '../../session/permission';
import { useMe } from '../../session/useMe.query';
import { fullMoment } from '../../time/moment-words';
import type { ClockEntry } from './clock-entry';
import styles from './timer-explanation.module.css';
import { useAuditProof } from './useAuditProof.query';
import { Waiting } from './waiting';

interface Props {
  timer: AuditedTimer;
  people: ReadonlyMap<string, Person>;
}

/** What proves it: the chain as checked now, and its entries about this clock, each with its hash. */
export function ProofPart({ timer, people }: Props) {
  const { t } = useWords();
  const { data: me } = useMe();
  const may = permits(me, 'read-case-audit');
  const proof = useAuditProof(timer.case.id, timer.id, may);
  const said = () => {
    if (!may) return <p className={styles.soft}>{t('audit.proofNone')}</p>;
    if (!proof.data) return <Waiting query={proof} />;
    const { intact, entries, brokenAt } = proof.data.verification;
    return (
      <>
        <p className={intact ? styles.intact : styles.late}>
          {intact ? t('audit.proofText', { n: entries }) : t('audit.proofBroken', { n: brokenAt ?? 0 })}
        </p>
        {proof.data.entries.length > 0 && <Entries entries={proof.data.entries} people={people} />}
      </>
    );
  };
  return (
    <section aria-label={t('audit.proof')}>
      <h3>{t('audit.proof')}</h3>
      {said()}
    </section>
  );
}

function Entries({ entries, people }: { entries: ClockEntry[]; people: ReadonlyMap<string, Person> }) {
  const { t, code } = useWords();
  const language = useLanguage();
  const personName = usePersonName();
  const nameOf = (id: string | null): string => {
    if (id === null) return t('audit.system');
    const known = people.get(id);
    return known ? personName(known) : t('audit.colleague');
  };
  return (
    <table className={styles.pauses} aria-label={t('audit.rows')}>
      <thead>
        <tr>
          <th scope="col">{t('audit.rowAt')}</th>
          <th scope="col">{t('audit.rowBy')}</th>
          <th scope="col">{t('audit.rowWhat')}</th>
          <th scope="col">{t('audit.rowState')}</th>
          <th scope="col">{t('audit.hash')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ seq, at, person, command, state, hash }) => (
          <tr key={seq}>
            <td>{fullMoment(at, language)}</td>
            <td>{nameOf(person)}</td>
            <td>{code('command', command)}</td>
            <td>{code('clockState', state)}</td>
            <td>
              <Typography.Text code copyable={{ text: hash, tooltips: [t('audit.copyHash'), t('action.copied')] }}>
                {hash.slice(0, 8)}
              </Typography.Text>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
