import { Segmented } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { CaseDetail } from '../../../api/shapes';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { EditionBody } from '../../../writing/body/edition-body';
import { DiffView } from '../edition/diff-view';
import { Files } from '../../../writing/body/files-list';
import { readFileOf } from '../files';
import { CaseWords } from './case-words';
import { KnowledgeRows } from './knowledge-rows';
import { isUndecided, knowledgeFacts, type KnowledgeFacts } from './operation-facts';
import styles from '../../case/parts/case-part.module.css';
import { useCaseDiff, useCaseEdition } from './useCaseEdition.query';

/** What a case about knowledge is about: its facts, what was said of it, and the edition beside what it changes. */
export function KnowledgePart({ detail }: { detail: CaseDetail }) {
  const { t } = useWords();
  const facts = knowledgeFacts(detail.facts);
  return (
    <>
      <section className={styles.sheet} aria-labelledby="knowledge-facts">
        <h2 id="knowledge-facts" className={styles.heading}>
          {t('knowledgeCase.about')}
        </h2>
        <KnowledgeRows detail={detail} facts={facts} />
        <CaseWords detail={detail} facts={facts} />
      </section>
      {facts.edition && <EditionUnderReview detail={detail} facts={facts} />}
    </>
  );
}

type View = 'diff' | 'text';

/** Side by side with what is in force; or as its readers will see it. */
function EditionUnderReview({ detail, facts }: { detail: CaseDetail; facts: KnowledgeFacts }) {
  const { t } = useWords();
  const edition = useCaseEdition(detail.id, detail.seq);
  const diff = useCaseDiff(detail.id, detail.seq);
  const hasBefore = diff.data !== undefined && diff.data.from !== null;
  const [chosen, setChosen] = useState<View | null>(null);
  const view: View = chosen ?? (hasBefore ? 'diff' : 'text');
  const readFile = (file: string) => readFileOf(file, { caseId: detail.id, article: facts.article ?? detail.id });
  const failed = edition.error ?? diff.error;
  let shown: ReactNode = <PageLoading />;
  if (failed && !edition.data)
    shown = <LoadFailed error={failed} retry={() => void Promise.all([edition.refetch(), diff.refetch()])} />;
  else if (view === 'diff' && diff.data)
    shown = (
      <DiffView
        diff={diff.data}
        before={
          diff.data.from === null ? (
            t('knowledgeCase.nothingBefore')
          ) : (
            <Link to={`/knowledge/${facts.article ?? detail.id}`}>
              {t('knowledgeCase.inForce', { n: diff.data.from })}
            </Link>
          )
        }
        after={t(diff.data.to === null ? 'knowledgeCase.underReview' : 'knowledge.version', { n: diff.data.to ?? 0 })}
      />
    );
  else if (edition.data)
    shown = (
      <div className={styles.text}>
        <h3 className={styles.title}>{edition.data.title}</h3>
        <EditionBody html={edition.data.body} readFile={readFile} />
      </div>
    );
  return (
    <section className={styles.sheet} aria-labelledby="edition">
      <div className={styles.editionHead}>
        <h2 id="edition" className={styles.heading}>
          {t(isUndecided(detail) ? 'knowledgeCase.edition' : 'field.words')}
        </h2>
        {hasBefore && (
          <Segmented
            aria-label={t('knowledgeCase.view')}
            value={view}
            options={(['diff', 'text'] as const).map((value) => ({ value, label: t(`knowledgeCase.views.${value}`) }))}
            onChange={setChosen}
          />
        )}
      </div>
      {shown}
      {edition.data && <Files files={edition.data.attachments} readFile={readFile} />}
    </section>
  );
}
