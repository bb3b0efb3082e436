import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { AllowedCommand, CaseDetail } from '../../../api/shapes';
import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { HeadsTable } from '../../../list/heads-table';
import sheets from '../../../list/sheets.module.css';
import { momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import { CommandDrawer } from '../../case/command/command-drawer';
import { etagOf, useCommandRunner } from '../../case/command/use-command-runner';
import { LateWords } from '../late-words';
import type { Report, ReportRow } from '../shapes';
import { StageBadge } from '../stage-badge';
import own from './report.module.css';

const COLUMNS = ['centre', 'stage', 'due', 'late', 'approved', 'merged'] as const;

/** The prefectures' reports that go into this one: who owes theirs, who is late, whose is merged in the edition shown. */
export function PartsTable({ report, detail }: { report: Report; detail: CaseDetail }) {
  const { t } = useWords();
  const may = (type: string) => detail.allowedCommands.find((command) => command.type === type);
  const [remind, giveBack] = [may('remind-prefecture'), may('return-to-prefecture')];
  const heads = COLUMNS.map((column) => ({ name: t(`reports.columns.${column}`) }));
  return (
    <section className={sheets.sheet} aria-label={t('reports.parts')}>
      <HeadsTable label={t('reports.parts')} heads={remind || giveBack ? [...heads, { name: '' }] : heads}>
        {report.parts.map((part) => (
          <Line
            key={part.id}
            part={part}
            isMerged={report.of.slice(1).some(({ org }) => org === part.org)}
            detail={detail}
            remind={remind}
            giveBack={giveBack}
          />
        ))}
      </HeadsTable>
    </section>
  );
}

interface LineProps {
  part: ReportRow;
  isMerged: boolean;
  detail: CaseDetail;
  remind: AllowedCommand | undefined;
  giveBack: AllowedCommand | undefined;
}

/** Where it is sent back from, only why is asked. */
const withoutOrg = (command: AllowedCommand): AllowedCommand => ({
  ...command,
  fields: command.fields.filter(({ name }) => name !== 'org'),
});

function Line({ part, isMerged, detail, remind, giveBack }: LineProps) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  const now = useNow();
  const [isOpen, setOpen] = useState(false);
  const runner = useCommandRunner(detail, () => setOpen(false));
  const { id, org, stage, dueAt, approvedAt } = part;
  const isIn = stage === 'submitted';
  return (
    <tr>
      <th scope="row">
        <Link to={`/reports/${id}`}>{orgName(org)}</Link>
      </th>
      <td>
        <StageBadge report={part} />
      </td>
      <td>{momentWords(dueAt, now, language)}</td>
      <td>
        <LateWords report={part} />
      </td>
      <td>{approvedAt !== null && momentWords(approvedAt, now, language)}</td>
      <td>{isMerged && t('reports.isMerged')}</td>
      {(remind || giveBack) && (
        <td>
          <span className={own.tools}>
            {remind && !isIn && stage !== 'ended' && (
              <Button
                size="small"
                loading={runner.isPending}
                aria-label={t('reports.doFor', { what: code('command', 'remind-prefecture'), org: orgName(org) })}
                onClick={() => runner.run(remind, { org }, etagOf(detail, remind))}
              >
                {code('command', 'remind-prefecture')}
              </Button>
            )}
            {giveBack && isIn && (
              <Button
                size="small"
                aria-label={t('reports.doFor', { what: code('command', 'return-to-prefecture'), org: orgName(org) })}
                onClick={() => {
                  runner.reset();
                  setOpen(true);
                }}
              >
                {code('command', 'return-to-prefecture')}
              </Button>
            )}
          </span>
          {isOpen && giveBack && (
            <CommandDrawer
              command={withoutOrg(giveBack)}
              detail={detail}
              runner={{
                ...runner,
                run: (_, values, seen, more) => runner.run(giveBack, { ...values, org }, seen, more),
              }}
              onClose={() => setOpen(false)}
            />
          )}
        </td>
      )}
    </tr>
  );
}
