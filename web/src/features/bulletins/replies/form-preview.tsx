import { Form } from 'antd';
import { useWords } from '../../../i18n/use-words';
import type { Question } from '../shapes';
import { AnswerInput } from './answer-input';
import styles from './reply.module.css';

/** The form as its receivers will find it; not to be filled in here. */
export function FormPreview({ questions }: { questions: Question[] | null }) {
  const { t } = useWords();
  if (questions === null) return <p className={styles.soft}>{t('replyForm.plain')}</p>;
  return (
    <Form layout="vertical" component="div" disabled className={styles.form}>
      {questions.map((question) => (
        <Form.Item
          key={question.code}
          label={question.label}
          htmlFor={`preview-${question.code}`}
          required={question.required ?? false}
        >
          <AnswerInput question={question} disabled id={`preview-${question.code}`} />
        </Form.Item>
      ))}
    </Form>
  );
}
