import { PlusOutlined } from '@ant-design/icons';
import { Button, Form, Segmented } from 'antd';
import { useRef, useState } from 'react';
import { useWords } from '../../../i18n/use-words';
import { FormPreview } from '../replies/form-preview';
import own from './editor.module.css';
import { askedOf, MOST, newQuestion, type Asked } from './form-values';
import { QuestionCard } from './question-card';

const LIST = ['form', 'questions'];
const VIEWS = ['edit', 'preview'] as const;

/** Writes the questions of the replies; the receivers' view of them beside. By keys alone too: Alt and an arrow moves. */
export function FormBuilder({ changed }: { changed: () => void }) {
  const { t } = useWords();
  const form = Form.useFormInstance();
  const [view, setView] = useState<(typeof VIEWS)[number]>('edit');
  const [said, setSaid] = useState('');
  // Whoever adds a question goes on in it.
  const isAdding = useRef(false);
  // With their codes, which no input shows.
  const questions = Form.useWatch<Asked[] | undefined>(LIST, { form, preserve: true }) ?? [];
  return (
    <div className={own.builder}>
      <div className={own.builderHead}>
        <span className={own.soft}>{t(view === 'edit' ? 'formBuilder.hint' : 'formBuilder.previewHint')}</span>
        <Segmented
          aria-label={t('formBuilder.view')}
          value={view}
          options={VIEWS.map((value) => ({ value, label: t(`formBuilder.${value}`) }))}
          onChange={setView}
        />
      </div>
      {view === 'preview' && (
        <div className={own.preview}>
          <FormPreview
            questions={questions.map((one) => askedOf({ ...one, label: one.label ?? t('formBuilder.nameless') }))}
          />
        </div>
      )}
      <div hidden={view === 'preview'}>
        <Form.List
          name={LIST}
          rules={[
            {
              validator: (_, given?: unknown[]) =>
                given?.length ? Promise.resolve() : Promise.reject(new Error(t('formBuilder.empty'))),
            },
          ]}
        >
          {(fields, { add, remove, move }, { errors }) => (
            <>
              <ol className={own.questions} aria-label={t('formBuilder.questions')}>
                {fields.map(({ key, name }) => (
                  <QuestionCard
                    key={key}
                    place={name}
                    last={fields.length - 1}
                    type={questions[name]?.type}
                    isAdding={isAdding}
                    remove={() => {
                      remove(name);
                      changed();
                    }}
                    move={(to) => {
                      move(name, to);
                      setSaid(t('formBuilder.moved', { n: to + 1 }));
                      changed();
                    }}
                  />
                ))}
              </ol>
              <Form.ErrorList errors={errors} />
              <Button
                icon={<PlusOutlined aria-hidden />}
                disabled={fields.length >= MOST.questions}
                onClick={() => {
                  isAdding.current = true;
                  add(newQuestion(questions));
                  changed();
                }}
              >
                {t('formBuilder.add')}
              </Button>
              <p className={own.keys}>{t('formBuilder.keys')}</p>
            </>
          )}
        </Form.List>
      </div>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </div>
  );
}
