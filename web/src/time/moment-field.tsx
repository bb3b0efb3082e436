import { CalendarOutlined } from '@ant-design/icons';
import { Input, type InputProps } from 'antd';
import { lazy, Suspense } from 'react';
import { useWords } from '../i18n/use-words';
import styles from './moment-field.module.css';
import { momentTyped } from './moment-words';

const MomentPicker = lazy(async () => ({ default: (await import('./moment-picker')).MomentPicker }));

interface Props extends Omit<InputProps, 'value' | 'onChange'> {
  value?: string;
  onChange?: (value: string | undefined) => void;
}

/**
 * A day and a time, typed or chosen. Its value is `2026-11-22T09:30`, Chinese time, with every letter: what is typed
 * counts at once; what is no time yet is what was typed, for `momentRule` to refuse.
 */
export function MomentField({ value = '', onChange, ...control }: Props) {
  const { t } = useWords();
  const set = (next: string): void => onChange?.(next === '' ? undefined : next);
  return (
    <div className={styles.field}>
      <Input
        {...control}
        value={value.replace('T', ' ')}
        placeholder={t('moment.format')}
        autoComplete="off"
        onChange={({ target }) => set(target.value.replace(' ', 'T'))}
        onBlur={(event) => {
          const moment = momentTyped(value);
          if (moment !== null && moment !== value) set(moment);
          control.onBlur?.(event);
        }}
      />
      <Suspense fallback={<CalendarOutlined aria-hidden className={styles.glyph} />}>
        <MomentPicker value={momentTyped(value)} onChange={set} />
      </Suspense>
    </div>
  );
}
