import type { AllowedCommand, CaseDetail } from '../../../api/shapes';
import { useWords } from '../../../i18n/use-words';
import { Radio } from 'antd';
import { MomentField } from '../../../time/moment-field';
import { useFiles } from '../../../writing/editor/use-files';
import { WordsFields } from '../../../writing/editor/words-fields';
import { FieldItem } from '../../../writing/field-item';
import { useHandingIn } from '../../../writing/use-handing-in';
import { WritingForm } from '../../../writing/writing-form';
import styles from '../../../writing/writing.module.css';
import { ImpactField } from './impact-field';
import { Returned } from './returned';
import type { Begin } from './use-start';

interface Props {
  detail: CaseDetail;
  commands: AllowedCommand[];
  username: string;
  begin: Begin;
}

/** The next word about a fault or a cutover, until it is cleared. */
export function FollowUpForm({ detail, commands, username, begin }: Props) {
  const { t, code } = useWords();
  const handing = useHandingIn({ detail, commands, username });
  const files = useFiles(detail.id, begin.files, begin.readFile);
  const { form, page, changed } = handing;
  const field = (name: string) => page.fields.find((one) => one.name === name)!;
  return (
    <WritingForm
      detail={detail}
      commands={commands}
      handing={handing}
      begin={begin}
      title={t('bulletinEditor.followUp')}
      notes={<Returned detail={detail} />}
    >
      <div className={styles.columns}>
        <section className={styles.sheet}>
          <WordsFields form={form} name="words" files={files} start={begin.key} changed={changed} />
        </section>
        <aside className={styles.sheet}>
          <FieldItem command={page} field={field('state')}>
            <Radio.Group
              options={(field('state').values ?? []).map((value) => ({ value, label: code('noticeState', value) }))}
            />
          </FieldItem>
          <FieldItem command={page} field={field('endsAt')}>
            <MomentField />
          </FieldItem>
          <ImpactField command={page} field={field('impact')} />
        </aside>
      </div>
    </WritingForm>
  );
}
