import { Checkbox, Form } from 'antd';
import type { AllowedCommand, CaseDetail } from '../../../api/shapes';
import { useWords } from '../../../i18n/use-words';
import { MomentField } from '../../../time/moment-field';
import { useFiles } from '../../../writing/editor/use-files';
import { WordsFields } from '../../../writing/editor/words-fields';
import { FieldItem } from '../../../writing/field-item';
import { useHandingIn } from '../../../writing/use-handing-in';
import { WritingForm } from '../../../writing/writing-form';
import styles from '../../../writing/writing.module.css';
import { bulletinFacts } from '../case/bulletin-facts';
import own from './editor.module.css';
import { sentValues } from './form-values';
import { ImpactField } from './impact-field';
import { ReceiversField } from './receivers-field';
import { ReplyAsked } from './reply-asked';
import { Returned } from './returned';
import type { Begin } from './use-start';

interface Props {
  detail: CaseDetail;
  /** Ways to hand it in; the form is the first one's. */
  commands: AllowedCommand[];
  username: string;
  begin: Begin;
}

/** A bulletin as its author writes it: the words, for whom, from when until when, and what is asked back. */
export function BulletinForm({ detail, commands, username, begin }: Props) {
  const { t, code } = useWords();
  const handing = useHandingIn({ detail, commands, username, sent: sentValues });
  const files = useFiles(detail.id, begin.files, begin.readFile);
  const { form, page, changed } = handing;
  const { scope, origin } = bulletinFacts(detail);
  const { kind } = detail.subject;
  const field = (name: string, isRequired = false) => {
    const asked = page.fields.find((one) => one.name === name)!;
    return { ...asked, required: asked.required || isRequired };
  };
  const moment = (name: string, isRequired = false) => (
    <FieldItem command={page} field={field(name, isRequired)}>
      <MomentField />
    </FieldItem>
  );
  return (
    <WritingForm
      detail={detail}
      commands={commands}
      handing={handing}
      begin={begin}
      title={t('bulletinEditor.title', { kind: code('kind', kind) })}
      notes={<Returned detail={detail} />}
    >
      <div className={styles.columns}>
        <div className={own.main}>
          <section className={styles.sheet}>
            <WordsFields form={form} name="words" files={files} start={begin.key} changed={changed} />
            <FieldItem command={page} field={field('receivers')}>
              <ReceiversField scope={scope} origin={origin} />
            </FieldItem>
          </section>
          <ReplyAsked command={page} field={field('replyBy', true)} changed={changed} />
        </div>
        <aside className={own.beside}>
          {kind !== 'bulletin' && (
            <section className={styles.sheet} aria-labelledby="notice">
              <h2 id="notice" className={own.heading}>
                {t('bulletinEditor.notice')}
              </h2>
              {moment('startsAt', true)}
              {moment('endsAt')}
              <ImpactField command={page} field={field('impact', true)} />
            </section>
          )}
          <section className={styles.sheet} aria-labelledby="showing">
            <h2 id="showing" className={own.heading}>
              {t('bulletinEditor.showing')}
            </h2>
            <Form.Item name="pinned" valuePropName="checked" extra={t('bulletinEditor.pinnedHint')}>
              <Checkbox>{t('bulletinEditor.pinned')}</Checkbox>
            </Form.Item>
            {moment('effectiveAt')}
            {moment('expiresAt')}
          </section>
        </aside>
      </div>
    </WritingForm>
  );
}
