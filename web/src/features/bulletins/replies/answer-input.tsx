import { Checkbox, Input, InputNumber, Radio } from 'antd';
import type { Question } from '../shapes';
import { inFormOrder } from './reply-values';
import styles from './reply.module.css';

/** The server's own limits of an answer. */
const LONGEST = 2000;
const GREATEST = 1_000_000_000_000;

interface Props {
  question: Question;
  id?: string;
  value?: unknown;
  onChange?: (value: unknown) => void;
  disabled?: boolean;
}

/** The input of one question, by its kind. */
export function AnswerInput({ question, value, onChange, ...control }: Props) {
  const { type, unit, options = [] } = question;
  switch (type) {
    case 'number':
      return (
        <span className={styles.amount}>
          <InputNumber
            {...control}
            className={styles.number}
            value={value as number | null}
            onChange={onChange}
            min={-GREATEST}
            max={GREATEST}
          />
          {unit && <span>{unit}</span>}
        </span>
      );
    case 'date':
      return (
        <Input
          {...control}
          type="date"
          className={styles.day}
          value={(value as string | undefined) ?? ''}
          onChange={({ target }) => onChange?.(target.value || undefined)}
        />
      );
    case 'choice':
      return (
        <Radio.Group
          {...control}
          className={styles.choices}
          options={options}
          value={value}
          onChange={({ target }) => onChange?.(target.value)}
        />
      );
    case 'multi-choice':
      return (
        <Checkbox.Group
          {...control}
          className={styles.choices}
          options={options}
          value={(value as string[] | undefined) ?? []}
          onChange={(chosen) => onChange?.(inFormOrder(options, chosen))}
        />
      );
    default:
      return (
        <Input.TextArea
          {...control}
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={LONGEST}
          value={value as string | undefined}
          onChange={({ target }) => onChange?.(target.value)}
        />
      );
  }
}
