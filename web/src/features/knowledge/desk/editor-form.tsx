import { Alert, Button, Form } from 'antd';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { ApiProblem } from '../../../api/problem';
import type { AllowedCommand, CaseDetail, CommandField as Field } from '../../../api/shapes';
import { useProblemWords } from '../../../api/use-problem-words';
import { useWords } from '../../../i18n/use-words';
import { CommandField } from '../../case/command/command-field';
import { fieldRules } from '../../case/command/field-rules';
import { fieldLabel } from '../../case/command/field-words';
import { etagOf, useCommandRunner } from '../../case/command/use-command-runner';
import { useDraft } from '../draft/use-draft';
import type { DraftValues } from '../draft/kept-draft';
import { useFiles } from '../editor/use-files';
import { WordsFields } from '../editor/words-fields';
import { DraftState } from './draft-state';
import { asFields, isWorthKeeping } from './editor-values';
import styles from './desk.module.css';
import { ExtraDialog } from './extra-dialog';
import { NodeField } from '../pickers/node-field';
import { OrgsPicker } from '../pickers/orgs-picker';
import type { Begin } from './use-start';
import { useSaveDraft } from './use-save-draft';
import { Returned } from './returned';
import { extraFields } from './writing-commands';

interface Props {
  detail: CaseDetail;
  /** Ways to hand it in; the form is the first one's. */
  commands: AllowedCommand[];
  username: string;
  begin: Begin;
}

/** Of the fields beside the text: those that need the width of the text stand below it. */
const isWide = ({ kind }: Field): boolean => kind === 'orgs';
/** What the form says by itself: written upon which version. */
const isSaid = ({ name }: Field): boolean => name === 'basedOn';

export function EditorForm({ detail, commands, username, begin }: Props) {
  const words = useWords();
  const { t, code } = words;
  const problemWords = useProblemWords();
  const navigate = useNavigate();
  const [form] = Form.useForm<DraftValues>();
  const page = commands[0]!;
  const [asking, setAsking] = useState<AllowedCommand | null>(null);
  // What was there when the writing began; a later change is the server's to refuse.
  const [seen] = useState(() => etagOf(detail, page));
  const files = useFiles(detail.id, begin.files, begin.readFile);
  const save = useSaveDraft(detail.id);
  const draft = useDraft({ username, caseId: detail.id, send: (values) => save(asFields(values, page.fields)) });
  const runner = useCommandRunner(detail, () => {
    draft.drop();
    void navigate(`/cases/${detail.id}`);
  });
  const changed = (): void => {
    const values = form.getFieldsValue(true) as DraftValues;
    if (isWorthKeeping(values)) draft.keep(values);
  };
  useEffect(() => {
    if (!(runner.error instanceof ApiProblem)) return;
    form.setFields(runner.error.errors.map(({ field, detail: said }) => ({ name: field.split('.'), errors: [said] })));
    const [first] = runner.error.errors;
    if (first) form.scrollToField(first.field.split('.'), { block: 'center' });
  }, [form, runner.error]);
  const send = (command: AllowedCommand, extra: DraftValues = {}): void =>
    runner.run(command, { ...(form.getFieldsValue(true) as DraftValues), ...extra }, seen);
  const handIn = async (command: AllowedCommand): Promise<void> => {
    // A form that is not right says so at its fields; those that only another way of handing in asks for may be empty.
    const asked = command.fields.map(({ name }) => [name]);
    const isRight = await form.validateFields(asked, { recursive: true }).then(
      () => true,
      () => false,
    );
    if (!isRight) {
      const first = form.getFieldsError().find(({ errors }) => errors.length > 0);
      if (first) form.scrollToField(first.name, { block: 'center', focus: true });
    } else if (extraFields(command, page).length > 0) setAsking(command);
    else send(command);
  };
  const item = (field: Field) => (
    <Form.Item
      key={field.name}
      name={field.name}
      label={fieldLabel(page.type, field, words)}
      required={field.required}
      rules={fieldRules(page.type, field, words)}
    >
      {field.kind === 'node' ? (
        <NodeField />
      ) : field.kind === 'orgs' ? (
        <OrgsPicker fixed={begin.designated} />
      ) : (
        <CommandField field={field} detail={detail} task={undefined} />
      )}
    </Form.Item>
  );
  const beside = page.fields.filter((field) => field.kind !== 'words' && !isWide(field) && !isSaid(field));
  return (
    <Form<DraftValues>
      form={form}
      layout="vertical"
      name="edition"
      className={styles.editor}
      initialValues={begin.values}
      onValuesChange={changed}
      onKeyDown={(event) => (event.ctrlKey || event.metaKey) && event.key === 'Enter' && void handIn(page)}
    >
      <header className={styles.editorHead}>
        <h1 className={styles.title}>
          {code('process', detail.process)} <span className={styles.soft}>{detail.number}</span>
        </h1>
        <DraftState keeping={draft.keeping} />
        <Button onClick={() => void navigate(`/cases/${detail.id}`)}>{t('desk.later')}</Button>
        {commands.slice(1).map((command) => (
          <Button key={command.type} disabled={runner.isPending} onClick={() => void handIn(command)}>
            {code('command', command.type)}
          </Button>
        ))}
        <Button type="primary" loading={runner.isPending} onClick={() => void handIn(page)}>
          {code('command', page.type)}
        </Button>
      </header>
      {runner.error && <Alert type="error" showIcon title={problemWords(runner.error)} />}
      {begin.isProposed && <Alert type="info" showIcon closable title={t('desk.fromProposal')} />}
      {begin.isDraft && <Alert type="info" showIcon closable title={t('desk.draftRestored')} />}
      <Returned detail={detail} />
      <div className={styles.editorColumns}>
        <div className={styles.sheet}>
          <WordsFields
            form={form}
            name={page.fields.find(({ kind }) => kind === 'words')!.name}
            files={files}
            start={begin.key}
            changed={changed}
          />
          {page.fields.filter(isWide).map(item)}
        </div>
        <aside className={`${styles.sheet} ${styles.beside}`}>
          {page.fields.some(isSaid) && begin.values.basedOn !== undefined && (
            <p className={styles.basedOn}>{t('desk.basedOn', { n: Number(begin.values.basedOn) })}</p>
          )}
          {beside.map(item)}
        </aside>
      </div>
      {asking && (
        <ExtraDialog
          command={asking}
          fields={extraFields(asking, page)}
          detail={detail}
          close={() => setAsking(null)}
          send={(extra) => {
            setAsking(null);
            send(asking, extra);
          }}
        />
      )}
    </Form>
  );
}
