import { Link } from 'react-router';
import type { CaseDetail } from '../../../api/shapes';
import { useOrgName } from '../../../codes/use-org-name';
import { usePersonName } from '../../../codes/use-person-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { fullMoment } from '../../../time/moment-words';
import { EditionBody } from '../../../writing/body/edition-body';
import { Files } from '../../../writing/body/files-list';
import { readAttachment } from '../../case/files/read-attachment';
import styles from '../../case/parts/case-part.module.css';
import { Rows } from '../../case/parts/rows';
import { Said } from '../../case/parts/said';
import { WorkMatrix } from '../matrix/work-matrix';
import type { Work, WorkWords } from '../shapes';
import { useWork } from '../useWork.query';
import { workFile } from '../work-file';
import { workFacts, type WorkFacts } from './work-facts';

/** What is asked, by when, of whom and how far they are; of a part: what its receiver is asked now, and what was said. */
export function WorkPart({ detail }: { detail: CaseDetail }) {
  const { t } = useWords();
  const facts = workFacts(detail);
  const { data: work, error, refetch } = useWork(facts.work, detail.seq);
  if (!work) return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <PageLoading />;
  const own = work.parts.find(({ org }) => org === facts.receiver);
  const words = own?.words ?? work.words;
  return (
    <>
      <section className={styles.sheet} aria-labelledby="work-words">
        <h2 id="work-words" className={styles.heading}>
          {t('workCase.asked')}
        </h2>
        {words ? (
          <WorkText words={words} place={{ caseId: detail.id, work: work.id }} />
        ) : (
          <p className={styles.soft}>{t('workCase.noWords')}</p>
        )}
      </section>
      <section className={styles.sheet} aria-labelledby="work-facts">
        <h2 id="work-facts" className={styles.heading}>
          {t('workCase.about')}
        </h2>
        <WorkRows detail={detail} work={work} facts={facts} />
        <Said
          detail={detail}
          said={[
            ['workCase.objection', facts.objection],
            ['workCase.report', facts.report],
            [`workCase.answer.${facts.answer?.is ?? 'changed'}`, facts.answer?.text],
            ['workCase.ending', facts.ending],
          ]}
        />
        <Files
          title={t('workCase.reportFiles')}
          files={detail.attachments.filter(({ id }) => facts.reportFiles.includes(id))}
          readFile={(file) => readAttachment(detail.id, file)}
        />
      </section>
      {facts.receiver === null && work.parts.length > 0 && (
        <section className={styles.sheet} aria-labelledby="work-matrix">
          <h2 id="work-matrix" className={styles.heading}>
            {t('workMatrix.title')}
          </h2>
          <WorkMatrix work={work} />
        </section>
      )}
    </>
  );
}

function WorkRows({ detail, work, facts }: { detail: CaseDetail; work: Work; facts: WorkFacts }) {
  const { t } = useWords();
  const orgName = useOrgName();
  const personName = usePersonName();
  const language = useLanguage();
  const due = facts.dueAt === null ? work.dueAt : new Date(facts.dueAt).toISOString();
  const linked = (id: string | null) => {
    const known = detail.links.find(({ caseId }) => caseId === id);
    return id && <Link to={`/cases/${id}`}>{known?.number ?? t('workCase.open')}</Link>;
  };
  return (
    <Rows
      rows={[
        ['work.columns.title', facts.receiver !== null && linked(work.id)],
        ['work.columns.assigner', facts.assigner && orgName(facts.assigner)],
        ['work.columns.receiver', facts.receiver && orgName(facts.receiver)],
        ['field.person', work.person && personName(work.person)],
        ['field.dueAt', due && fullMoment(due, language)],
        ['workMatrix.late', facts.late && t('workCase.late')],
        ['workCase.returns', facts.returns > 0 && String(facts.returns)],
        ['field.about', linked(work.about)],
      ]}
    />
  );
}

function WorkText({ words, place }: { words: WorkWords; place: { caseId: string; work: string } }) {
  const readFile = (file: string): Promise<Blob> => workFile(file, place);
  return (
    <div>
      <h3 className={styles.title}>{words.title}</h3>
      <EditionBody html={words.body} readFile={readFile} />
      <Files files={words.attachments} readFile={readFile} />
    </div>
  );
}
