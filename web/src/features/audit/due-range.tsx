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

/** Days that clocks are due on: one of the usual ranges, or from a day to a day, either end open. */
export function DueRange({ range, change }: { range: Range; change: (next: Range) => void }) {
  const { t } = useWords();
  const now = useNow();
  const days = [dayOf(range.from), dayOf(range.to, true)].map((day) => (day === '' ? null : dayjs(day)));
  return (
    <>
      <FilterSelect
        label={t('audit.dueWithin')}
        value={quickOf(range, now)}
        options={QUICK.map((value) => ({ value, label: t(`audit.${value}`) }))}
        take={(quick) => change(quick === undefined ? {} : quickRange(quick, now))}
      />
      <DatePicker.RangePicker
        className={styles.range}
        allowEmpty={[true, true]}
        format={[t('audit.dateFormat'), ...TYPED]}
        placeholder={[t('audit.from'), t('audit.to')]}
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
