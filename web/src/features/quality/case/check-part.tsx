import { Alert, Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import type { CaseDetail } from '../../../api/shapes';
import { useWords } from '../../../i18n/use-words';
import { permits } from '../../../session/permission';
import { useMe } from '../../../session/useMe.query';
import part from '../../case/parts/case-part.module.css';
import { Said } from '../../case/parts/said';
import styles from '../quality.module.css';
import { checkFacts } from './check-facts';
import { ScoreSheet } from './score-sheet';

const numberOf = ({ links }: CaseDetail, id: string | null): string | null =>
  links.find(({ caseId, direction }) => caseId === id && direction === 'to')?.number ?? null;

/** The score as its agent is told it: item by item, with the words of who scored, appealed and reviewed. */
export function CheckPart({ detail }: { detail: CaseDetail }) {
  const { t } = useWords();
  const { data: me } = useMe();
  const { target, sampling, scored, corrected, appeal, ruling } = checkFacts(detail.facts);
  const [work, drawn] = [numberOf(detail, target), numberOf(detail, sampling)];
  const may = (type: string) => detail.allowedCommands.some((command) => command.type === type);
  return (
    <section className={part.sheet} aria-labelledby="check">
      <h2 id="check" className={part.heading}>
        {t('quality.checkOf')} {work ? <Link to={`/cases/${target}`}>{work}</Link> : t('case.unseen')}{' '}
        {drawn && permits(me, 'read-quality') && (
          <Link className={styles.aside} to={`/quality/${sampling}`}>
            {t('quality.toSampling')}
          </Link>
        )}
      </h2>
      {may('appeal-score') && <Alert type="info" showIcon className={styles.notice} title={t('quality.noticeHint')} />}
      {scored ? (
        <ScoreSheet scored={scored} corrected={corrected} />
      ) : (
        <p className={part.soft}>
          {t('quality.notScored')} {may('score-work') && <Scoring id={detail.id} />}
        </p>
      )}
      <Said
        detail={detail}
        said={[
          ['quality.words', scored?.words?.id],
          ['quality.appeal', appeal?.text?.id],
          ['quality.ruling', ruling?.text?.id],
        ]}
      />
    </section>
  );
}

function Scoring({ id }: { id: string }) {
  const { t } = useWords();
  const navigate = useNavigate();
  return (
    <Button size="small" onClick={() => void navigate(`/quality/score?check=${id}`)}>
      {t('quality.openForm')}
    </Button>
  );
}
