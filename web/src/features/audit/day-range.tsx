import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useWords } from '../../i18n/use-words';
import { FilterSelect } from '../../list/filter-select';
import { useNow } from '../../time/useNow';
import styles from './audit.module.css';
import { dayAfter, dayOf, dayStart, QUICK, quickOf, quickRange } from './due-days';

/** As dates are typed; they are shown as the reader writes them. */
const TYPED = ['YYYY-MM-DD', 'YYYY-M-D', 'YYYY/M/D', 'YYYYMMDD', 'D/M/YYYY'];
const PLAIN = 'YYYY-MM-DD';

interface Range {
  from?: string;
  to?: string;
}

interface Props {
  /** What is to be within. */
  label: string;
  /** What either end is called. */
  ends: [from: string, to: string];
  range: Range;
  change: (next: Range) => void;
}

/** Days: one of the usual ranges, or from a day to a day, either end open. */
export function DayRange({ label, ends, range, change }: Props) {
  const { t } = useWords();
  const now = useNow();
  const days = [dayOf(range.from), dayOf(range.to, true)].map((day) => (day === '' ? null : dayjs(day)));
  return (
    <>
      <FilterSelect
        label={label}
        value={quickOf(range, now)}
        options={QUICK.map((value) => ({ value, label: t(`audit.${value}`) }))}
        take={(quick) => change(quick === undefined ? {} : quickRange(quick, now))}
      />
      <DatePicker.RangePicker
        className={styles.range}
        allowEmpty={[true, true]}
        format={[t('audit.dateFormat'), ...TYPED]}
        placeholder={ends}
        value={[days[0] ?? null, days[1] ?? null]}
        onChange={(chosen) =>
          change({
            from: chosen?.[0] ? dayStart(chosen[0].format(PLAIN)) : undefined,
            to: chosen?.[1] ? dayAfter(chosen[1].format(PLAIN)) : undefined,
          })
        }
      />
    </>
  );
}
