import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useProblemWords } from '../../../api/use-problem-words';
import { usePersonName } from '../../../codes/use-person-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { messages } from '../../../messages/messages';
import { momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import { DeclineDialog } from './decline-dialog';
import { PassDialog } from './pass-dialog';
import { UpdateDialog } from './update-dialog';
import { ProposalState } from './proposal-state';
import styles from './proposals.module.css';
import { useDecide } from './useDecide.mutation';
import type { Proposal } from './useProposals.query';

/** One proposal: what was said, by whom, and what to do with it. */
export function ProposalCard({ proposal }: { proposal: Proposal }) {
  const { t, code } = useWords();
  const personName = usePersonName();
  const language = useLanguage();
  const now = useNow();
  const navigate = useNavigate();
  const problemWords = useProblemWords();
  const decide = useDecide(proposal.id);
  const [asking, setAsking] = useState<'decline' | 'pass' | 'update' | null>(null);
  const { complaint, category, cause, text, proposedBy, proposedAt, scope, mayDecide } = proposal;
  const title = `${code('category', category)} · ${code('cause', cause)}`;
  // The list is read anew meanwhile, and this card may be gone when the answer comes.
  const open = (): void =>
    void decide.mutateAsync({ kind: 'open' }).then(
      (caseId) => navigate(`/knowledge/desk/${caseId}`),
      (error: unknown) => messages.error(problemWords(error)),
    );
  return (
    <li className={styles.card} aria-label={title}>
      <div className={styles.cardHead}>
        <h2 className={styles.about}>{title}</h2>
        <span className={styles.soft}>
          {complaint.number ? (
            <Link to={`/cases/${complaint.id}`}>{t('proposals.complaint', { number: complaint.number })}</Link>
          ) : (
            t('proposals.unseen')
          )}
          {proposedBy[0] && ` · ${t('proposals.by', { person: personName(proposedBy[0]) })}`}
          {` · ${momentWords(proposedAt, now, language)}`}
        </span>
      </div>
      {text === null ? <p className={styles.soft}>{t('proposals.noText')}</p> : <p className={styles.words}>{text}</p>}
      <div className={styles.cardFoot}>
        <ProposalState proposal={proposal} />
        {mayDecide && (
          <span className={styles.buttons}>
            <Button onClick={() => setAsking('decline')}>{t('proposals.decline')}</Button>
            {scope === 'network' && <Button onClick={() => setAsking('pass')}>{t('proposals.passOn')}</Button>}
            {scope === 'network' && <Button onClick={() => setAsking('update')}>{t('proposals.update')}</Button>}
            <Button type="primary" loading={decide.isPending} onClick={open}>
              {t('proposals.open')}
            </Button>
          </span>
        )}
      </div>
      {asking === 'decline' && <DeclineDialog proposal={proposal} close={() => setAsking(null)} />}
      {asking === 'update' && <UpdateDialog proposal={proposal} close={() => setAsking(null)} />}
      {asking === 'pass' && <PassDialog proposal={proposal} close={() => setAsking(null)} />}
    </li>
  );
}
