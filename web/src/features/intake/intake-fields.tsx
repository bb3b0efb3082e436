import { Checkbox, Form, Input, Radio, Select, type FormInstance } from 'antd';
import { CATEGORIES, CHANNELS, KINDS, URGENCIES } from '../../../../domain/complaint-dispatch/complaint-state';
import { DESK_CHANNELS } from '../../../../domain/shared/intake-desk';
import { useOrgName } from '../../codes/use-org-name';
import { useOrgs } from '../../codes/useOrgs.query';
import { useWords, type Vocabulary } from '../../i18n/use-words';
import { SEARCHED } from '../../list/searched';
import { useMe } from '../../session/useMe.query';
import { MomentField } from '../../time/moment-field';
import { momentRule } from '../../time/moment-rule';
import { fromLocalInput } from '../../time/moment-words';
import { PastedPictures } from '../case/files/pasted-pictures';
import { CustomerPicker } from './customer-picker';
import { isSuggestion, SENT_CHANNELS } from './intake-body';
import type { IntakeDraft } from './intake-draft';
import styles from './intake.module.css';
import type { useKeptPictures } from './use-kept-pictures';

/** The server's own limit of a text. */
const LONGEST = 4000;
const PEOPLES_CHANNELS = CHANNELS.filter((channel) => channel !== 'event');
const CENTRES = ['hq', 'province', 'prefecture'];

interface Props {
  form: FormInstance<IntakeDraft>;
  draft: IntakeDraft;
  pasted: ReturnType<typeof useKeptPictures>;
  /** For what is set without being typed. */
  changed: () => void;
}

export function IntakeFields({ form, draft, pasted, changed }: Props) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const { data: me } = useMe();
  const { data: orgs } = useOrgs();
  const required = (message: string) => [{ required: true, message }];
  const options = (vocabulary: Vocabulary, codes: readonly string[]) =>
    codes.map((value) => ({ value, label: code(vocabulary, value) }));
  const desks = [...new Set(me?.posts.map(({ org }) => org))];
  const centres = [...(orgs?.targets ?? []), ...(orgs?.orgs ?? [])].filter(({ level }) => CENTRES.includes(level));
  const senders = [...new Map(centres.map(({ id }) => [id, { value: id, label: orgName(id) }])).values()];
  const suggests = isSuggestion(draft);
  return (
    <>
      <Form.Item
        name="customer"
        label={t('intake.customer')}
        extra={suggests && t('intake.anonymous')}
        rules={suggests ? [] : required(t('intake.customerMissing'))}
      >
        <CustomerPicker
          onCustomer={(customer) => {
            form.setFieldValue('rural', customer?.rural);
            changed();
          }}
        />
      </Form.Item>
      <div className={styles.flow}>
        <Form.Item name="kind" label={t('intake.kind')} rules={required(t('intake.required'))}>
          <Radio.Group optionType="button" options={options('kind', [...KINDS, 'suggestion'])} />
        </Form.Item>
        {!suggests && (
          <Form.Item name="category" label={t('intake.category')} rules={required(t('intake.required'))}>
            <Radio.Group optionType="button" options={options('category', CATEGORIES)} />
          </Form.Item>
        )}
      </div>
      <Form.Item
        name="text"
        label={t(suggests ? 'intake.suggestion.text' : 'intake.text')}
        rules={[{ required: true, whitespace: true, message: t('intake.required') }]}
      >
        <Input.TextArea
          autoSize={{ minRows: 5, maxRows: 14 }}
          maxLength={LONGEST}
          showCount
          placeholder={t(suggests ? 'intake.suggestion.textHint' : 'intake.textHint')}
          onPaste={pasted.onPaste}
        />
      </Form.Item>
      <div className={styles.pictures}>
        <PastedPictures
          pictures={pasted.pictures}
          remove={(picture) => {
            pasted.remove(picture);
            document.getElementById('text')?.focus();
          }}
        />
      </div>
      <div className={styles.pair}>
        <Form.Item name="channel" label={t('intake.channel')} rules={required(t('intake.required'))}>
          <Select options={options('channel', suggests ? DESK_CHANNELS : PEOPLES_CHANNELS)} />
        </Form.Item>
        {!suggests && (
          <Form.Item name="urgency" label={t('intake.urgency')}>
            <Radio.Group options={options('urgency', URGENCIES)} />
          </Form.Item>
        )}
      </div>
      {!suggests && (
        <div className={styles.pair}>
          <Form.Item
            name="receivedAt"
            label={t('intake.receivedAt')}
            extra={t('intake.receivedAtHint')}
            rules={[
              momentRule(t('moment.unreadable')),
              {
                validator: (_, value?: string) =>
                  isFuture(value) ? Promise.reject(new Error(t('intake.future'))) : Promise.resolve(),
              },
            ]}
          >
            <MomentField />
          </Form.Item>
          <Form.Item name="rural" label={t('intake.rural')} valuePropName="checked">
            <Checkbox>{t('action.yes')}</Checkbox>
          </Form.Item>
        </div>
      )}
      {!suggests && SENT_CHANNELS.includes(draft.channel ?? '') && (
        <Form.Item name="sender" label={t('intake.sender')} rules={required(t('intake.required'))}>
          <Select showSearch={SEARCHED} placeholder={t('intake.senderHint')} options={senders} />
        </Form.Item>
      )}
      {desks.length > 1 && (
        <Form.Item name="org" label={t('intake.org')} rules={required(t('intake.required'))}>
          <Select options={desks.map((org) => ({ value: org, label: orgName(org) }))} />
        </Form.Item>
      )}
    </>
  );
}

function isFuture(value: string | undefined): boolean {
  const at = value ? fromLocalInput(value) : null;
  return at !== null && Date.parse(at) > Date.now();
}
