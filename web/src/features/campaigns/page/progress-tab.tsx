import { EditOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useNavigate } from 'react-router';
import type { CaseDetail } from '../../../api/shapes';
import { useWords } from '../../../i18n/use-words';
import { counted } from '../counted';
import { ProgressBar } from '../../../list/progress-bar';
import sheets from '../../../list/sheets.module.css';
import type { CampaignProgress } from '../shapes';
import { PlanCard } from './plan-card';
import { StrataTable } from './strata-table';

/** How far the list is, by stratum; beside it what was planned and who calls. */
export function ProgressTab({ campaign, detail }: { campaign: CampaignProgress; detail: CaseDetail }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { id, stage, listed, over, quota, answered, counts } = campaign;
  const isDrafting = stage === 'drafting' && campaign.allowed.includes('submit');
  const open = counted(counts, 'open');
  return (
    <div className={sheets.columns}>
      <div className={sheets.sheets}>
        <section className={sheets.sheet} aria-labelledby="campaign-progress">
          <div className={sheets.head}>
            <h2 id="campaign-progress" className={sheets.heading}>
              {t(listed === 0 ? 'campaigns.list' : 'campaigns.progress')}
            </h2>
            {isDrafting && (
              <Button
                className={sheets.end}
                type={listed === 0 ? 'primary' : 'default'}
                icon={<EditOutlined aria-hidden />}
                onClick={() => void navigate(`/campaigns/${id}/list`)}
              >
                {t(listed === 0 ? 'campaigns.makeList' : 'campaigns.changeList')}
              </Button>
            )}
          </div>
          {listed === 0 ? (
            <p className={sheets.soft}>{t('campaigns.noList')}</p>
          ) : (
            <div className={sheets.sheets}>
              <div className={sheets.row} role="status">
                <ProgressBar label={t('campaigns.overOf', { n: over, all: listed })} done={over} of={listed} />
                {quota !== null && (
                  <ProgressBar label={t('campaigns.answeredOf', { n: answered, quota })} done={answered} of={quota} />
                )}
                <span className={sheets.soft}>{t('campaigns.openNow', { n: open })}</span>
              </div>
              <StrataTable campaign={campaign} detail={detail} />
            </div>
          )}
        </section>
        {isDrafting && listed > 0 && <Alert type="info" showIcon title={t('campaigns.draftHint')} />}
      </div>
      <PlanCard campaign={campaign} />
    </div>
  );
}
