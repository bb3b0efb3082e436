import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { CaseDetail } from '../../../api/shapes';
import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { fullMoment } from '../../../time/moment-words';
import { pathTo } from '../pickers/node-tree';
import { inOrder } from '../../../writing/orgs/regions';
import { useTree } from '../pickers/useTree.query';
import styles from '../../case/parts/case-part.module.css';
import { Rows } from '../../case/parts/rows';
import type { KnowledgeFacts } from './operation-facts';

/** The fields of the form, beside the text: for which article, where, for whom, from when until when. */
export function KnowledgeRows({ detail, facts }: { detail: CaseDetail; facts: KnowledgeFacts }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  const { nodes } = useTree();
  const { edition, number, basedOn, supersededBy, provinces, update } = facts;
  const article = facts.article ?? (facts.edition ? detail.id : null);
  const moment = (at: number | null | undefined): ReactNode => at && fullMoment(at, language);
  const caseOf = (id: string | null): ReactNode => {
    const known = id && detail.links.find(({ caseId }) => caseId === id);
    return known && known.number ? <Link to={`/cases/${id}`}>{known.number}</Link> : t('case.unseen');
  };
  const isLocal = detail.process === 'local-publication';
  const isShown = number !== null && number > 0;
  const place = pathTo(nodes, edition?.node)
    .map(({ title }) => title)
    .join(' / ');
  const rows: [label: string, value: ReactNode][] = [
    [
      'knowledgeCase.article',
      // What is new is nowhere to be read before it has a number.
      article && (isShown || !(isLocal || facts.kind === 'publish')) && (
        <>
          <Link to={`/knowledge/${article}`}>{t('knowledgeCase.toArticle')}</Link>
          {!isLocal && (
            <>
              {' · '}
              <Link to={`/knowledge/${article}?view=matrix`}>{t('matrix.tab')}</Link>
            </>
          )}
        </>
      ),
    ],
    ['article.number', isShown && t('knowledge.version', { n: number })],
    ['knowledgeCase.basedOn', basedOn !== null && t('knowledge.version', { n: basedOn })],
    ['article.origin', facts.origin && orgName(facts.origin)],
    ['field.province', facts.province && orgName(facts.province)],
    ['field.node', place],
    ['field.confidentiality', edition?.confidentiality && code('confidentiality', edition.confidentiality)],
    ['field.effectiveAt', moment(edition?.effectiveAt)],
    ['field.expiresAt', moment(edition?.expiresAt)],
    ['field.reviewAt', moment(edition?.reviewAt)],
    [
      'knowledgeCase.provinces',
      provinces.length > 0 && (
        <details className={styles.provinces}>
          <summary>{t('knowledgeCase.provinceCount', { n: provinces.length })}</summary>
          {inOrder(provinces).map(orgName).join(t('form.comma'))}
        </details>
      ),
    ],
    [
      'knowledgeCase.supersededBy',
      supersededBy && (
        <>
          {t('knowledge.version', { n: supersededBy.number })} · {code('kind', supersededBy.kind)}
          {supersededBy.operation && <> · {caseOf(supersededBy.operation)}</>}
        </>
      ),
    ],
    [
      'knowledgeCase.update',
      update && (
        <>
          {caseOf(update.operation)}
          {update.outcome &&
            ` · ${update.outcome === 'applied' ? t('feedback.updated') : code('outcome', update.outcome)}`}
          {update.number !== null && ` · ${t('knowledge.version', { n: update.number })}`}
        </>
      ),
    ],
  ];
  return <Rows rows={rows} />;
}
