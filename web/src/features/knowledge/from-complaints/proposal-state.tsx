import { Link } from 'react-router';
import { Badge } from '../../../codes/badge';
import { useOrgName } from '../../../codes/use-org-name';
import { usePersonName } from '../../../codes/use-person-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import styles from './proposals.module.css';
import type { Proposal } from './useProposals.query';

/** What has become of a proposal, for whoever made it and for the desk. */
export function ProposalState({ proposal }: { proposal: Proposal }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const personName = usePersonName();
  const language = useLanguage();
  const now = useNow();
  const { state, scope, desk, case: opened, article, reason, decidedBy, decidedAt } = proposal;
  const published = opened?.articleNumber ?? null;
  const isUpdate = opened?.process === 'knowledge-update';
  const standing = state === 'taken' && isUpdate ? 'updating' : state;
  return (
    <div className={styles.state}>
      <span className={styles.badges}>
        <Badge>{t(`proposals.scope.${scope}`)}</Badge>
        <Badge tone={state === 'declined' ? 'alarm' : state === 'waiting' ? 'strong' : 'accent'}>
          {published === null ? t(`proposals.state.${standing}`) : t('proposals.published', { n: published })}
        </Badge>
      </span>
      {state === 'waiting' && <span className={styles.soft}>{t('proposals.at', { org: orgName(desk) })}</span>}
      {opened && (
        <span>
          {opened.number && <Link to={`/cases/${opened.id}`}>{t('proposals.toCase', { number: opened.number })}</Link>}
          {opened.number && ' · '}
          {opened.outcome ? code('outcome', opened.outcome) : code('stage', opened.stage)}
          {(published !== null || isUpdate) && (
            <>
              {' · '}
              <Link to={`/knowledge/${article}`}>{t('proposals.toArticle')}</Link>
            </>
          )}
        </span>
      )}
      {reason && (
        <p className={styles.reason}>
          {t('proposals.because')}: {reason}
        </p>
      )}
      {decidedBy && decidedAt && (
        <span className={styles.soft}>
          {t('proposals.decidedBy', { person: personName(decidedBy), at: momentWords(decidedAt, now, language) })}
        </span>
      )}
    </div>
  );
}
