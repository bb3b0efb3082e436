import { Form, Radio } from 'antd';
import { BULLETIN_KINDS, SCOPES } from '../../../../../domain/bulletin/bulletin-state';
import { answerOf, api } from '../../../api/client';
import type { components } from '../../../api/generated/schema';
import { useWords } from '../../../i18n/use-words';
import { useMe } from '../../../session/useMe.query';
import { BeginFrame } from '../../../writing/begin-frame';
import styles from '../../../writing/begin-frame.module.css';
import { placesFor } from './begin-places';

type Begun = components['schemas']['NewBulletin'];

const post = (body: Begun, key: string) =>
  answerOf(api.POST('/api/v1/bulletins', { params: { header: { 'Idempotency-Key': key } }, body }));

/** What is asked before a bulletin begins: its kind, for whom, how urgent, and at which desk where there are several. */
export function BeginDialog({ close }: { close: () => void }) {
  const { t, code } = useWords();
  const { data: me } = useMe();
  const scopes = SCOPES.filter((scope) => placesFor(me, scope).length > 0);
  return (
    <BeginFrame<Begun>
      name="begin"
      words="bulletinDesk"
      initial={{ kind: 'bulletin', scope: scopes[0]! }}
      placesFor={({ scope }) => placesFor(me, scope ?? scopes[0]!)}
      post={post}
      list={['bulletins', 'desk']}
      pageOf={(id) => `/bulletins/desk/${id}`}
      close={close}
    >
      <Form.Item name="kind" label={t('bulletinDesk.kind')}>
        <Radio.Group options={BULLETIN_KINDS.map((value) => ({ value, label: code('kind', value) }))} />
      </Form.Item>
      <Form.Item name="scope" label={t('bulletinDesk.scope')}>
        <Radio.Group
          className={styles.choices}
          options={scopes.map((value) => ({ value, label: t(`bulletinDesk.scopes.${value}`) }))}
        />
      </Form.Item>
    </BeginFrame>
  );
}
