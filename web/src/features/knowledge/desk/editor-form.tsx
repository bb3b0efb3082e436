import { Alert } from 'antd';
import type { AllowedCommand, CaseDetail, CommandField as Field } from '../../../api/shapes';
import { useWords } from '../../../i18n/use-words';
import { useFiles } from '../../../writing/editor/use-files';
import { WordsFields } from '../../../writing/editor/words-fields';
import { FieldItem } from '../../../writing/field-item';
import { OrgsPicker } from '../../../writing/orgs/orgs-picker';
import { useHandingIn } from '../../../writing/use-handing-in';
import { WritingForm } from '../../../writing/writing-form';
import styles from '../../../writing/writing.module.css';
import { CommandField } from '../../case/command/command-field';
import { NodeField } from '../pickers/node-field';
import { Returned } from './returned';
import type { Begin } from './use-start';

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
  const { t, code } = useWords();
  const handing = useHandingIn({ detail, commands, username });
  const files = useFiles(detail.id, begin.files, begin.readFile);
  const { form, page, changed } = handing;
  const item = (field: Field) => (
    <FieldItem key={field.name} command={page} field={field}>
      {field.kind === 'node' ? (
        <NodeField />
      ) : field.kind === 'orgs' ? (
        <OrgsPicker fixed={begin.designated} />
      ) : (
        <CommandField field={field} detail={detail} task={undefined} />
      )}
    </FieldItem>
  );
  const beside = page.fields.filter((field) => field.kind !== 'words' && !isWide(field) && !isSaid(field));
  return (
    <WritingForm
      detail={detail}
      commands={commands}
      handing={handing}
      begin={begin}
      title={code('process', detail.process)}
      notes={
        <>
          {begin.isProposed && <Alert type="info" showIcon closable title={t('desk.fromProposal')} />}
          <Returned detail={detail} />
        </>
      }
    >
      <div className={styles.columns}>
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
        <aside className={styles.sheet}>
          {page.fields.some(isSaid) && begin.values.basedOn !== undefined && (
            <p className={styles.note}>{t('desk.basedOn', { n: Number(begin.values.basedOn) })}</p>
          )}
          {beside.map(item)}
        </aside>
      </div>
    </WritingForm>
  );
}
