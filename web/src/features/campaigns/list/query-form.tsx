import { Form, Radio, Select } from 'antd';
import { useState } from 'react';
import { CATEGORIES, TIERS } from '../../../../../domain/complaint-dispatch/complaint-state';
import { useOrgName } from '../../../codes/use-org-name';
import { useOrgs } from '../../../codes/useOrgs.query';
import { useWords } from '../../../i18n/use-words';
import { SEARCHED } from '../../../list/searched';
import { DayRange } from '../../audit/day-range';
import sheets from '../../../list/sheets.module.css';
import styles from '../campaigns.module.css';
import type { CampaignProgress, ListSelection } from '../shapes';
import type { Source } from './use-making';

type Query = Omit<ListSelection, 'dryRun'>;
const CENTRES = ['hq', 'province', 'prefecture'];

interface Props {
  campaign: CampaignProgress;
  change: (source: Source) => void;
}

/** Which customers: by what they are, and by what they complained about. All of it must fit. */
export function QueryForm({ campaign, change }: Props) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const { data } = useOrgs();
  const [query, setQuery] = useState<Query>(() => keptQuery(campaign));
  const set = (part: Query): void => {
    const next = { ...query, ...part };
    setQuery(next);
    change({ query: next });
  };
  const orgs = (data?.orgs ?? []).filter(
    ({ id, level }) => CENTRES.includes(level) && isBelow(data!.orgs, id, campaign.org),
  );
  const chosen = (name: 'org' | 'tier' | 'category' | 'by', values: { value: string; label: string }[]) => (
    <Form.Item label={t(`campaigns.query.${name}`)} htmlFor={`query-${name}`}>
      <Select
        id={`query-${name}`}
        allowClear
        showSearch={SEARCHED}
        placeholder={t(`campaigns.query.any_${name}`)}
        value={query[name]}
        options={values}
        onChange={(value?: string) => set({ [name]: value })}
      />
    </Form.Item>
  );
  const either = (name: 'rural' | 'closed') => (
    <Form.Item label={t(`campaigns.query.${name}`)}>
      <Radio.Group
        aria-label={t(`campaigns.query.${name}`)}
        value={query[name] ?? null}
        options={[
          { value: null, label: t('campaigns.query.either') },
          { value: true, label: t(`campaigns.query.${name}_true`) },
          { value: false, label: t(`campaigns.query.${name}_false`) },
        ]}
        onChange={({ target }) => set({ [name]: (target.value as boolean | null) ?? undefined })}
      />
    </Form.Item>
  );
  const period = (name: 'opened' | 'closed') => (
    <Form.Item label={t(`campaigns.query.${name}At`)}>
      <DayRange
        label={t(`campaigns.query.${name}At`)}
        ends={[t('campaigns.query.from'), t('campaigns.query.to')]}
        range={{ from: query[`${name}From`], to: query[`${name}Before`] }}
        change={({ from, to }) => set({ [`${name}From`]: from, [`${name}Before`]: to })}
      />
    </Form.Item>
  );
  return (
    <Form layout="vertical">
      <fieldset className={styles.group}>
        <legend className={sheets.heading}>{t('campaigns.query.who')}</legend>
        <div className={styles.mapping}>
          {chosen(
            'org',
            orgs.map(({ id }) => ({ value: id, label: orgName(id) })),
          )}
          {chosen(
            'tier',
            TIERS.map((value) => ({ value, label: code('tier', value) })),
          )}
          {either('rural')}
          {chosen(
            'by',
            ['tier', 'org'].map((value) => ({ value, label: t(`campaigns.query.by_${value}`) })),
          )}
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={sheets.heading}>{t('campaigns.query.complained')}</legend>
        <div className={styles.mapping}>
          {chosen(
            'category',
            CATEGORIES.map((value) => ({ value, label: code('category', value) })),
          )}
          {either('closed')}
        </div>
        <div className={styles.periods}>
          {period('opened')}
          {period('closed')}
        </div>
      </fieldset>
    </Form>
  );
}

/** What the list was made from before, where that was a query: to be asked again, or changed. */
function keptQuery({ listFrom }: CampaignProgress): Query {
  return listFrom && !('file' in listFrom) ? listFrom : {};
}

function isBelow(orgs: { id: string; parent: string | null }[], id: string, above: string): boolean {
  for (let at: string | null = id; at !== null; at = orgs.find((one) => one.id === at)?.parent ?? null)
    if (at === above) return true;
  return false;
}
