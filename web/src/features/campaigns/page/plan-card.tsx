import { isOfficeOnly } from '../../../../../domain/shared/campaign-kind';
import { Badge } from '../../../codes/badge';
import { useOrgName } from '../../../codes/use-org-name';
import { usePersonName } from '../../../codes/use-person-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { FactList } from '../../../list/fact-list';
import { fullMoment } from '../../../time/moment-words';
import { weekRows } from '../../admin/calendars/week-rows';
import sheets from '../../../list/sheets.module.css';
import styles from '../campaigns.module.css';
import { ListSource } from '../list/list-source';
import type { CampaignProgress } from '../shapes';

/** What was planned: whose list, until when, in which hours, and who calls. */
export function PlanCard({ campaign }: { campaign: CampaignProgress }) {
  const { t } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  const { org, campaign: kind, endAt, perCaller, startedAt, endedAt, openedAt, listFrom } = campaign;
  const moment = (at: string | null) => at && fullMoment(at, language);
  return (
    <aside className={sheets.sheets}>
      <section className={sheets.sheet} aria-labelledby="campaign-plan">
        <h2 id="campaign-plan" className={sheets.heading}>
          {t('campaigns.plan')}
        </h2>
        <FactList
          isStacked
          facts={[
            ['campaigns.columns.centre', orgName(org)],
            ['campaigns.listFrom', listFrom && <ListSource from={listFrom} />],
            ['field.endAt', moment(endAt)],
            ['field.perCaller', perCaller > 0 && String(perCaller)],
            ['campaigns.hours', <Hours hours={campaign.hours} />],
            ['campaigns.rule', isOfficeOnly(kind) && t('campaigns.officeOnly')],
            ['campaigns.columns.opened', moment(openedAt)],
            ['campaigns.started', moment(startedAt)],
            ['campaigns.ended', moment(endedAt)],
          ]}
        />
      </section>
      <Callers campaign={campaign} />
    </aside>
  );
}

function Hours({ hours }: { hours: number[][][] }) {
  const { t } = useWords();
  const week = hours.map((day) => day.map(([from = 0, to = 0]) => ({ from, to })));
  return weekRows(week).map(({ from, to, service }) => (
    <span key={from} style={{ display: 'block' }}>
      {t(`campaigns.day.${from}`)}
      {to > from && ` – ${t(`campaigns.day.${to}`)}`} {service || t('campaigns.off')}
    </span>
  ));
}

function Callers({ campaign: { callers } }: { campaign: CampaignProgress }) {
  const { t } = useWords();
  const personName = usePersonName();
  return (
    <section className={sheets.sheet} aria-labelledby="campaign-callers">
      <h2 id="campaign-callers" className={sheets.heading}>
        {t('campaigns.callers', { n: callers.filter(({ away }) => !away).length })}
      </h2>
      {callers.length === 0 ? (
        <p className={sheets.soft}>{t('campaigns.noCallers')}</p>
      ) : (
        <ul className={styles.callers}>
          {callers.map((caller) => (
            <li key={caller.id}>
              <Badge tone={caller.away ? 'plain' : 'accent'}>
                {personName(caller)}
                {caller.away && ` ${t('campaigns.away')}`}
              </Badge>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
