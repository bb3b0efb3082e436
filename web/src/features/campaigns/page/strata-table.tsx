import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { AllowedCommand, CaseDetail } from '../../../api/shapes';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { CommandDrawer } from '../../case/command/command-drawer';
import { useCommandRunner } from '../../case/command/use-command-runner';
import table from '../../knowledge/table.module.css';
import sheets from '../../../list/sheets.module.css';
import { ASKED, counted, MEASURES } from '../counted';
import { callsLink } from '../links';
import type { CampaignProgress } from '../shapes';

/** A line for each stratum and their sum; every number leads to its customers, and a quota can be set at its place. */
export function StrataTable({ campaign, detail }: { campaign: CampaignProgress; detail: CaseDetail }) {
  const { t } = useWords();
  const language = useLanguage();
  const { id, strata, counts, quota, quotas } = campaign;
  const isDivided = strata.some(({ number }) => number > 0);
  const figures = (stratum?: number) =>
    MEASURES.map((measure) => {
      const count = counted(counts, measure, stratum);
      const words = count.toLocaleString(language);
      const link = callsLink(id, { ...ASKED[measure], ...(stratum !== undefined && { stratum }) });
      return (
        <td key={measure} className={table.number}>
          {count === 0 ? words : <Link to={link}>{words}</Link>}
        </td>
      );
    });
  return (
    <div className={sheets.wide} role="region" aria-label={t('campaigns.progress')} tabIndex={0}>
      <table className={`${table.table} ${table.middle}`}>
        <thead>
          <tr>
            {isDivided && <th scope="col">{t('campaigns.stratum')}</th>}
            {MEASURES.map((measure) => (
              <th key={measure} scope="col" className={table.number}>
                {t(`campaigns.measure.${measure}`)}
              </th>
            ))}
            <th scope="col" className={table.number}>
              {t('field.quota')}
            </th>
          </tr>
        </thead>
        <tbody>
          {isDivided &&
            strata.map(({ number, label }) => (
              <tr key={number}>
                <th scope="row">{label || t('campaigns.noStratum')}</th>
                {figures(number)}
                <Quota detail={detail} quota={quotas[number] ?? null} stratum={number} of={label} />
              </tr>
            ))}
          <tr>
            {isDivided && <th scope="row">{t('campaigns.all')}</th>}
            {figures()}
            <Quota detail={detail} quota={quota} of={t('campaigns.all')} />
          </tr>
        </tbody>
      </table>
    </div>
  );
}

const ofWhole = (command: AllowedCommand): AllowedCommand => ({
  ...command,
  fields: command.fields.filter(({ name }) => name !== 'stratum'),
});

interface QuotaProps {
  detail: CaseDetail;
  quota: number | null;
  /** Absent: of the whole list. */
  stratum?: number;
  of: string;
}

function Quota({ detail, quota, stratum, of }: QuotaProps) {
  const { t } = useWords();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const runner = useCommandRunner(detail, () => setOpen(false));
  const command = detail.allowedCommands.find(({ type }) => type === 'change-quota');
  // While it is drafted the quota of the whole is handed in with the rest of the plan.
  const mayChange = command && !(detail.stage === 'drafting' && stratum === undefined);
  return (
    <td className={table.number}>
      {quota === null ? t('campaigns.noQuota') : quota.toLocaleString(language)}
      {mayChange && (
        <Button
          type="text"
          size="small"
          icon={<EditOutlined aria-hidden />}
          aria-label={t('campaigns.changeQuota', { of })}
          onClick={() => {
            runner.reset();
            setOpen(true);
          }}
        />
      )}
      {isOpen && command && (
        <CommandDrawer
          command={stratum === undefined ? ofWhole(command) : command}
          detail={detail}
          runner={runner}
          chosen={{ ...(quota !== null && { quota }), ...(stratum !== undefined && { stratum }) }}
          onClose={() => setOpen(false)}
        />
      )}
    </td>
  );
}
