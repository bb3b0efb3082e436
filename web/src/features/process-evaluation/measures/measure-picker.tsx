import { Select } from 'antd';
import type { CaseDetail } from '../../../api/shapes';
import { useWords } from '../../../i18n/use-words';
import { SEARCHED } from '../../../list/searched';
import type { Picker } from '../../case/command/picker';
import { measuresIn } from './measure-rows';

/** Which measure of this round is meant: one that may still change. */
export function MeasurePicker({ detail, ...control }: Picker & { detail: CaseDetail }) {
  const { t } = useWords();
  const options = measuresIn(detail)
    .filter(({ status }) => status === 'proposed' || status === 'open')
    .map(({ number, text }) => ({ value: number, label: `${number} · ${text ?? t('case.erased')}` }));
  return <Select {...control} showSearch={SEARCHED} placeholder={t('action.choose')} options={options} />;
}
