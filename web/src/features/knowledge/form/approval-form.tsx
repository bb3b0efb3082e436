import type { ReactNode } from 'react';
import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { fullMoment } from '../../../time/moment-words';
import { useCase } from '../../case/useCase.query';
import { knowledgeFacts } from '../case/operation-facts';
import { EditionBody } from '../../../writing/body/edition-body';
import { readFileOf } from '../files';
import { useMatrix } from '../matrix/useMatrix.query';
import { pathTo } from '../pickers/node-tree';
import { inOrder } from '../../../writing/orgs/regions';
import { useTree } from '../pickers/useTree.query';
import type { Article, Edition, Line } from '../shapes';
import styles from './form.module.css';
import { Signatures } from './signatures';

interface Props {
  article: Article;
  line: Line | undefined;
  edition: Edition | undefined;
}

export function ApprovalForm({ article, line, edition }: Props) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  const { nodes } = useTree();
  const matrix = useMatrix(article.id);
  const operation = line?.operation ?? (article.scope === 'local' ? article.id : null);
  const moment = (at: string | null | undefined): ReactNode => (at ? fullMoment(at, language) : t('form.none'));
  const provinces = inOrder(matrix.data?.provinces.map(({ org }) => org) ?? []);
  const place = pathTo(nodes, edition?.node ?? article.node)
    .map(({ title }) => title)
    .join(' / ');
  const cells: [label: string, value: ReactNode][] = [
    ['form.name', edition?.title ?? article.title],
    ['form.number', line ? t('knowledge.version', { n: line.number }) : t('form.none')],
    ['form.from', orgName(article.origin)],
    ['form.kind', line ? (line.kind === 'local' ? t('knowledge.local') : code('kind', line.kind)) : t('form.none')],
    ['field.node', place || t('form.none')],
    ['field.confidentiality', code('confidentiality', edition?.confidentiality ?? article.confidentiality)],
    ['field.effectiveAt', edition?.effectiveAt ? moment(edition.effectiveAt) : t('form.atOnce')],
    ['field.expiresAt', edition?.expiresAt ? moment(edition.expiresAt) : t('form.never')],
    ['form.urgency', code('urgency', article.urgency)],
    ['form.at', moment(line?.at)],
  ];
  return (
    <section className={styles.sheet} aria-labelledby="form-title">
      <h1 id="form-title" className={styles.title}>
        {t('form.title')}
      </h1>
      <dl className={styles.cells}>
        {cells.map(([label, value]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {article.scope === 'network' && (
        <dl className={styles.whole}>
          <dt>{t('form.provinces', { n: provinces.length })}</dt>
          <dd>{provinces.map(orgName).join(t('form.comma')) || t('form.none')}</dd>
        </dl>
      )}
      {operation ? <ByOperation id={operation} /> : <p>{t('form.byTime')}</p>}
      {edition && (
        <div className={styles.body}>
          <h2>{t('words.body')}</h2>
          <EditionBody html={edition.body} readFile={(file) => readFileOf(file, { article: article.id })} />
          {edition.attachments.length > 0 && (
            <p>
              {t('words.attachments')}: {edition.attachments.map(({ fileName }) => fileName).join(t('form.comma'))}
            </p>
          )}
        </div>
      )}
    </section>
  );
}

/** The signatures, where the reader may see the case they were given in. */
function ByOperation({ id }: { id: string }) {
  const { t } = useWords();
  const { data: detail, error } = useCase(id);
  if (error && !detail) return <p className={styles.note}>{t('form.unseen')}</p>;
  if (!detail) return null;
  const { waiver } = knowledgeFacts(detail.facts);
  return (
    <>
      <dl className={styles.whole}>
        <dt>{t('form.case')}</dt>
        <dd>{detail.number}</dd>
      </dl>
      {waiver && <p className={styles.note}>{t('form.waived')}</p>}
      <Signatures detail={detail} />
    </>
  );
}
