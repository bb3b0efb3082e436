import { Button } from 'antd';
import { useState } from 'react';
import type { AllowedCommand, CaseDetail } from '../../../api/shapes';
import { Badge } from '../../../codes/badge';
import { useOrgName } from '../../../codes/use-org-name';
import { usePersonName } from '../../../codes/use-person-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import desk from '../../../list/desk.module.css';
import { HeadsTable } from '../../../list/heads-table';
import sheets from '../../../list/sheets.module.css';
import { PageState } from '../../../shell/page-state';
import { momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import type { Values } from '../../case/command/command-body';
import { CommandDrawer } from '../../case/command/command-drawer';
import { etagOf, useCommandRunner } from '../../case/command/use-command-runner';
import own from '../page/evaluation.module.css';
import { taskOf, type MeasureRow } from './measure-rows';

/** Done to one measure, at its line; the first adds one. */
export const AT_ITS_LINE: readonly string[] = [
  ...['propose-measure', 'drop-measure', 'carry-out', 'move-measure', 'give-up-measure'],
];

const COLUMNS = ['number', 'problem', 'measure', 'person', 'until', 'state'] as const;

interface Props {
  detail: CaseDetail;
  measures: MeasureRow[];
  /** What the reader may do now stands at the lines. */
  isSteered?: boolean;
}

/** What was found wrong, what is done about it, by whom, until when, and what came of it. */
export function MeasuresTable({ detail, measures, isSteered = false }: Props) {
  const { t, code } = useWords();
  const [open, setOpen] = useState<{ command: AllowedCommand; chosen: Values } | null>(null);
  const runner = useCommandRunner(detail, () => setOpen(null));
  const allowed = isSteered ? detail.allowedCommands.filter(({ type }) => AT_ITS_LINE.includes(type)) : [];
  const propose = allowed.find(({ type }) => type === 'propose-measure');
  const start = (command: AllowedCommand, chosen: Values = {}): void => {
    runner.reset();
    if (command.type === 'drop-measure') runner.run(command, chosen, etagOf(detail, command));
    else setOpen({ command, chosen });
  };
  const round = Number(detail.facts.round ?? 1);
  const atLine = (measure: MeasureRow): AllowedCommand[] =>
    measure.round !== round
      ? []
      : allowed.filter(({ type, taskId }) =>
          type === 'carry-out'
            ? taskId === taskOf(detail, measure.number)
            : type === 'drop-measure'
              ? measure.status === 'proposed'
              : type !== 'propose-measure' && measure.status === 'open',
        );
  const hasTools = measures.some((measure) => atLine(measure).length > 0);
  const heads = COLUMNS.map((column) => ({ name: t(`evaluations.measures.${column}`) }));
  return (
    <section className={sheets.sheet} aria-labelledby="evaluation-measures">
      <div className={sheets.head}>
        <h2 id="evaluation-measures" className={sheets.heading}>
          {t('evaluations.measures.title')}
        </h2>
        {propose && (
          <Button className={sheets.end} onClick={() => start(propose)}>
            {code('command', 'propose-measure')}
          </Button>
        )}
      </div>
      {measures.length === 0 ? (
        <PageState title={t('evaluations.measures.none')} hint={t('evaluations.measures.noneHint')} />
      ) : (
        <HeadsTable label={t('evaluations.measures.title')} heads={hasTools ? [...heads, { name: '' }] : heads}>
          {measures.map((measure) => (
            <Line
              key={`${measure.round}/${measure.number}`}
              measure={measure}
              isLast={measure.round === round}
              commands={hasTools ? atLine(measure) : null}
              isBusy={runner.isPending}
              start={start}
            />
          ))}
        </HeadsTable>
      )}
      {open && <CommandDrawer {...open} detail={detail} runner={runner} onClose={() => setOpen(null)} />}
    </section>
  );
}

interface LineProps {
  measure: MeasureRow;
  /** Of this round. */
  isLast: boolean;
  /** null: no line has any. */
  commands: AllowedCommand[] | null;
  isBusy: boolean;
  start: (command: AllowedCommand, chosen: Values) => void;
}

function Line({ measure, isLast, commands, isBusy, start }: LineProps) {
  const { t } = useWords();
  const orgName = useOrgName();
  const personName = usePersonName();
  const language = useLanguage();
  const now = useNow();
  const { round, number, problem, text, org, person, until, status, late, done } = measure;
  return (
    <tr>
      <th scope="row">
        {number}
        {!isLast && <span className={desk.second}>{t('evaluations.round', { n: round })}</span>}
      </th>
      <td className={own.words}>{problem ?? t('case.erased')}</td>
      <td className={own.words}>
        {text ?? t('case.erased')}
        {done !== null && <span className={desk.second}>{t('evaluations.measures.done', { text: done })}</span>}
      </td>
      <td>
        {person && personName(person)}
        <span className={desk.second}>{orgName(org)}</span>
      </td>
      <td>{momentWords(until, now, language)}</td>
      <td>
        <Badge tone={status === 'open' ? 'accent' : 'plain'}>{t(`evaluations.measures.status.${status}`)}</Badge>
        {late && <span className={`${desk.line} ${desk.urgent}`}>{t('evaluations.measures.late')}</span>}
      </td>
      {commands && (
        <td>
          <span className={own.tools}>
            {commands.map((command) => (
              <Button
                key={command.type}
                size="small"
                type={command.type === 'carry-out' ? 'primary' : 'default'}
                disabled={isBusy}
                aria-label={t('evaluations.measures.doFor', {
                  what: t(`evaluations.measures.do.${command.type}`),
                  n: number,
                })}
                onClick={() => start(command, { number })}
              >
                {t(`evaluations.measures.do.${command.type}`)}
              </Button>
            ))}
          </span>
        </td>
      )}
    </tr>
  );
}
