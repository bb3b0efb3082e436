import { Form, Radio } from 'antd';
import type { AllowedCommand, CommandField } from '../../../api/shapes';
import { useWords } from '../../../i18n/use-words';
import { MomentField } from '../../../time/moment-field';
import { FieldItem } from '../../../writing/field-item';
import styles from '../../../writing/writing.module.css';
import own from './editor.module.css';
import { FormBuilder } from './form-builder';
import { ASKS, type Asks } from './form-values';

interface Props {
  command: AllowedCommand;
  /** The day until which replies are asked for. */
  field: CommandField;
  changed: () => void;
}

/** Whether its receivers reply, by when, and to which questions. */
export function ReplyAsked({ command, field, changed }: Props) {
  const { t } = useWords();
  const asks = Form.useWatch<Asks | undefined>('asks');
  return (
    <section className={styles.sheet} aria-labelledby="reply-asked">
      <h2 id="reply-asked" className={own.heading}>
        {t('bulletinEditor.asks')}
      </h2>
      <Form.Item name="asks" extra={asks !== 'none' && t('bulletinEditor.replyHint')}>
        <Radio.Group
          aria-labelledby="reply-asked"
          options={ASKS.map((value) => ({ value, label: t(`bulletinEditor.reply.${value}`) }))}
        />
      </Form.Item>
      {asks !== undefined && asks !== 'none' && (
        <div className={own.deadline}>
          <FieldItem command={command} field={field}>
            <MomentField />
          </FieldItem>
        </div>
      )}
      {asks === 'form' && <FormBuilder changed={changed} />}
    </section>
  );
}
