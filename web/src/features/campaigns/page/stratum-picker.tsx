import { Select } from 'antd';
import { useWords } from '../../../i18n/use-words';
import { useCampaign } from './useCampaign.query';

interface Props {
  campaign: string;
  id?: string;
  value?: number;
  onChange?: (value: number | undefined) => void;
}

/** A stratum of a campaign's list, or none: the whole list. */
export function StratumPicker({ campaign, ...control }: Props) {
  const { t } = useWords();
  const { data } = useCampaign(campaign);
  return (
    <Select
      {...control}
      allowClear
      placeholder={t('campaigns.all')}
      options={data?.strata
        .filter(({ number }) => number > 0)
        .map(({ number, label }) => ({ value: number, label: label || t('campaigns.noStratum') }))}
    />
  );
}
