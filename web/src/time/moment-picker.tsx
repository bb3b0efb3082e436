import { CalendarOutlined } from '@ant-design/icons';
import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useState } from 'react';
import { useWords } from '../i18n/use-words';
import styles from './moment-field.module.css';

interface Props {
  value: string | null;
  onChange: (value: string) => void;
}

/** A calendar and a clock for the pointer, behind the glyph of a field; the field shows at once what is chosen. */
export function MomentPicker({ value, onChange }: Props) {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <DatePicker
      className={styles.picker}
      variant="borderless"
      placement="bottomRight"
      inputReadOnly
      allowClear={false}
      suffixIcon={<CalendarOutlined aria-hidden />}
      role="combobox"
      aria-label={t('moment.choose')}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onOpenChange={setIsOpen}
      showTime={{ format: 'HH:mm' }}
      // It would be the time of this machine.
      showNow={false}
      needConfirm={false}
      value={value === null ? null : dayjs(value)}
      onCalendarChange={(at) => !Array.isArray(at) && onChange(at.format('YYYY-MM-DDTHH:mm'))}
    />
  );
}
