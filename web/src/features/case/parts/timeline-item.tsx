import { PaperClipOutlined } from '@ant-design/icons';
import type { CaseDetail, TimelineEntry } from '../../../api/shapes';
import { useOrgName } from '../../../codes/use-org-name';
import { usePersonName } from '../../../codes/use-person-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { fullMoment, momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import { machineryChanges, mainChanges, statedFacts, type Fact, type Naming } from './change-words';
import styles from './timeline.module.css';

/** What is said in these is the name of a file. */
const FILES = new Set(['attachment', 'files']);

export function TimelineItem({ entry, detail }: { entry: TimelineEntry; detail: CaseDetail }) {
  const { t, code } = useWords();
  const language = useLanguage();
  const orgName = useOrgName();
  const now = useNow();
  const naming: Naming = {
    ...{ t, code, orgName, language },
    caseNumber: (id) => detail.links.find(({ caseId }) => caseId === id)?.number ?? undefined,
  };
  const facts = [...statedFacts(entry, naming), ...mainChanges(entry, naming)];
  const machinery = machineryChanges(entry, naming);
  return (
    <li className={`${styles.item} ${entry.actor.kind === 'person' ? styles.byPerson : ''}`}>
      <div className={styles.line}>
        <strong>{code('command', entry.command)}</strong>
        <ActorWords entry={entry} />
        <time dateTime={entry.at} title={fullMoment(entry.at, language, true)} className={styles.at}>
          {momentWords(entry.at, now, language)}
        </time>
      </div>
      {entry.said.map(({ field, text }, index) => (
        <blockquote key={index} className={styles.said}>
          {FILES.has(field) && <PaperClipOutlined aria-label={code('field', field)} className={styles.clip} />}
          {text ?? t('case.erased')}
        </blockquote>
      ))}
      {facts.length > 0 && <Facts facts={facts} />}
      {machinery.length > 0 && (
        <details className={styles.machinery}>
          <summary>{t('timeline.technical')}</summary>
          <Facts facts={machinery} />
        </details>
      )}
    </li>
  );
}

function Facts({ facts }: { facts: Fact[] }) {
  const { t } = useWords();
  return (
    <ul className={styles.facts}>
      {facts.map(({ label, old, value }, index) => (
        <li key={index}>
          <span className={styles.factLabel}>{label}</span>
          {old !== undefined && (
            <>
              <del className={styles.old}>
                <span className="visually-hidden">{t('timeline.from')} </span>
                {old}
              </del>
              <span aria-hidden>→</span>
              <span className="visually-hidden">{t('timeline.to')}</span>
            </>
          )}
          <span>{value}</span>
        </li>
      ))}
    </ul>
  );
}

function ActorWords({ entry: { actor } }: { entry: TimelineEntry }) {
  const { t } = useWords();
  const personName = usePersonName();
  if (actor.kind === 'system') return <span className={styles.actor}>{t('case.system')}</span>;
  if (actor.kind === 'connected-system')
    return <span className={styles.actor}>{`${t('case.connected')} ${actor.id}`}</span>;
  const name = actor.person ? personName(actor.person) : t('case.unknownPerson');
  const absent = actor.onBehalfOf && personName(actor.onBehalfOf);
  return <span className={styles.actor}>{absent ? t('case.onBehalfOf', { name, absent }) : name}</span>;
}
