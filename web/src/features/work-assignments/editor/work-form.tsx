import { Form } from 'antd';
import { DOERS } from '../../../../../domain/work-assignment/work-assignment.permissions';
import type { AllowedCommand, CaseDetail } from '../../../api/shapes';
import { useWords } from '../../../i18n/use-words';
import { MomentField } from '../../../time/moment-field';
import { useFiles } from '../../../writing/editor/use-files';
import { WordsFields } from '../../../writing/editor/words-fields';
import { FieldItem } from '../../../writing/field-item';
import { useHandingIn } from '../../../writing/use-handing-in';
import { WritingForm } from '../../../writing/writing-form';
import styles from '../../../writing/writing.module.css';
import { CommandField } from '../../case/command/command-field';
import { HolderPicker } from '../../case/command/person-picker';
import { ReceiversField } from '../receivers-field';
import { sentValues } from './sent-values';
import type { Begin } from './use-start';

interface Props {
  detail: CaseDetail;
  /** Ways to hand it in; the form is the first one's. */
  commands: AllowedCommand[];
  username: string;
  begin: Begin;
}

/** Work as its assigner writes or changes it: the words with their files, of whom, by when. */
export function WorkForm({ detail, commands, username, begin }: Props) {
  const { t, code } = useWords();
  const command = commands[0]!;
  const sent = sentValues(command.type, begin.asked);
  const handing = useHandingIn({ detail, commands, username, sent });
  const files = useFiles(detail.id, begin.files, begin.readFile);
  const { form, page, changed } = handing;
  const receivers = Form.useWatch<string[] | undefined>('receivers', form) ?? [];
  const field = (name: string) => page.fields.find((one) => one.name === name);
  const plain = (name: string) =>
    field(name) && (
      <FieldItem command={page} field={field(name)!}>
        <CommandField field={field(name)!} detail={detail} task={undefined} />
      </FieldItem>
    );
  const posts = receivers.length === 1 ? DOERS.map((role) => ({ role, org: receivers[0]! })) : [];
  return (
    <WritingForm
      detail={detail}
      commands={commands}
      handing={handing}
      begin={begin}
      title={code('command', command.type)}
    >
      <div className={styles.columns}>
        <section className={styles.sheet}>
          <WordsFields form={form} name="words" files={files} start={begin.key} changed={changed} />
          {field('receivers') && (
            <FieldItem command={page} field={field('receivers')!}>
              <ReceiversField detail={detail} />
            </FieldItem>
          )}
        </section>
        <aside className={styles.sheet} aria-label={t('workCase.about')}>
          {plain('text')}
          {field('dueAt') && (
            <FieldItem command={page} field={field('dueAt')!}>
              <MomentField />
            </FieldItem>
          )}
          {plain('whole')}
          {field('person') && receivers.length === 1 && (
            <FieldItem command={page} field={field('person')!} extra={t('work.personHint')}>
              <HolderPicker posts={posts} />
            </FieldItem>
          )}
          {plain('about')}
        </aside>
      </div>
    </WritingForm>
  );
}
