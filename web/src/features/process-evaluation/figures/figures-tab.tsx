import { useSearchParams } from 'react-router';
import { useWords } from '../../../i18n/use-words';
import { Listed } from '../../../list/listed';
import sheets from '../../../list/sheets.module.css';
import { PageState } from '../../../shell/page-state';
import contents from '../../reports/figures/figures.module.css';
import type { Evaluation, FigureName } from '../shapes';
import { CasesDrawer } from './cases-drawer';
import { countedIn, figureIn, FIGURES } from './counted-in';
import { FigureTable } from './figure-table';
import { SpreadChart } from './spread-chart';
import { useEvaluationFigures } from './useEvaluationFigures.query';

/** The figures of the process beside each other; the one that is open as chart and table. */
export function FiguresTab({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useWords();
  const [params, setParams] = useSearchParams();
  const figure = figureIn(params);
  const counted = countedIn(params);
  const edition = counted && evaluation[counted.edition];
  const title = t(`evaluations.figure.${figure}`);
  return (
    <div className={contents.part}>
      <nav className={contents.contents} aria-label={t('evaluations.figures')}>
        <ul>
          {FIGURES.map((one) => (
            <li key={one}>
              <button
                type="button"
                className={`${contents.content} ${one === figure ? contents.open : ''}`}
                aria-current={one === figure ? 'true' : undefined}
                onClick={() => setParams({ figure: one }, { replace: true })}
              >
                {t(`evaluations.figure.${one}`)}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <section className={`${sheets.sheet} ${contents.panel}`} aria-label={title}>
        <h2 className={sheets.heading}>{title}</h2>
        <Shown key={figure} evaluation={evaluation} figure={figure} />
      </section>
      {edition && (
        <CasesDrawer
          id={evaluation.id}
          edition={edition.id}
          counted={counted}
          close={() => setParams({ figure }, { replace: true })}
        />
      )}
    </div>
  );
}

function Shown({ evaluation: { id, before, after }, figure }: { evaluation: Evaluation; figure: FigureName }) {
  const { t } = useWords();
  const list = useEvaluationFigures(id, [before?.id, after?.id], figure);
  const isMeasured = after !== null;
  return (
    <div className={sheets.sheets}>
      <Listed list={list} empty={<PageState title={t('evaluations.nothing')} hint={t('evaluations.nothingHint')} />}>
        {(items) => (
          <>
            {/* Of a part of the figures a chart would say what is not so. */}
            {!list.hasNextPage && <SpreadChart figure={figure} items={items} isMeasured={isMeasured} />}
            <FigureTable figure={figure} items={items} isMeasured={isMeasured} />
          </>
        )}
      </Listed>
    </div>
  );
}
