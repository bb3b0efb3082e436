import { useSearchParams } from 'react-router';
import { useWords } from '../../../i18n/use-words';
import sheets from '../../../list/sheets.module.css';
import { PageState } from '../../../shell/page-state';
import type { Content, Report } from '../shapes';
import { CasesDrawer } from './cases-drawer';
import { ContentPanel } from './content-panel';
import own from './figures.module.css';
import { figureIn } from './figure-address';

/** The contents of a report beside each other; the one that is open as chart and table. */
export function FiguresPart({ report }: { report: Report }) {
  const { t, code } = useWords();
  const [params, setParams] = useSearchParams();
  const { contents, of, id } = report;
  const edition = of[0]?.id;
  if (edition === undefined || contents.length === 0)
    return (
      <section className={sheets.sheet}>
        <PageState
          title={t(edition === undefined ? 'reports.noEdition' : 'reports.notOut')}
          hint={t(edition === undefined ? 'reports.noEditionHint' : 'reports.notOutHint')}
        />
      </section>
    );
  const content = contents.find((one) => one === params.get('content')) ?? contents[0]!;
  const behind = report.own ? figureIn(params) : null;
  const open = (next: Content): void => setParams({ content: next }, { replace: true });
  return (
    <div className={own.part}>
      {contents.length > 1 && (
        <nav className={own.contents} aria-label={t('reports.contents')}>
          <ul>
            {contents.map((one) => (
              <li key={one}>
                <button
                  type="button"
                  className={`${own.content} ${one === content ? own.open : ''}`}
                  aria-current={one === content ? 'true' : undefined}
                  onClick={() => open(one)}
                >
                  {code('content', one)}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <ContentPanel key={content} report={report} edition={edition} content={content} />
      {behind && (
        <CasesDrawer
          id={id}
          edition={edition}
          figure={behind}
          close={() => setParams({ content }, { replace: true })}
        />
      )}
    </div>
  );
}
