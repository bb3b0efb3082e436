import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { Alert, Form, Modal, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { URGENCIES } from '../../../domain/shared/loop/loop-state';
import type { DecidedCase } from '../api/shapes';
import { useKeyOf } from '../api/use-key-of';
import { useProblemWords } from '../api/use-problem-words';
import { useOrgName } from '../codes/use-org-name';
import { useWords } from '../i18n/use-words';
import { useFocusReturn } from '../shell/use-focus-return';
import styles from './begin-frame.module.css';

/** What every beginning asks: how urgent, and for which organisation where it may be several. */
interface Begun {
  org?: string;
  urgency?: string;
}

interface Props<Asked extends Begun> {
  /** Of the form, and of its fields. */
  name: string;
  /** Words of the dialog: `begin`, `org`, and where it may be urgent `urgency`, `urgencyHint`. */
  words: string;
  initial: Omit<Asked, 'org' | 'urgency'>;
  /** Where it may begin, by what is chosen so far. */
  placesFor: (asked: Partial<Asked>) => string[];
  /** Begins it; the same key is the same case. */
  post: (asked: Asked, key: string) => Promise<DecidedCase>;
  /** List that it will stand in, and the page where it is written on. */
  list: QueryKey;
  pageOf: (id: string) => string;
  close: () => void;
  /** No piece of it can be more urgent than another. */
  isNeverUrgent?: boolean;
  /** What helps where it is refused. */
  besideProblem?: (problem: unknown) => ReactNode;
  /** What else is asked, before the urgency. */
  children?: ReactNode;
}

/** What is asked before something is written; asked again with the same answers it is the same case. */
export function BeginFrame<Asked extends Begun>(props: Props<Asked>) {
  const {
    name,
    words,
    initial,
    placesFor,
    post,
    list,
    pageOf,
    close,
    children,
    isNeverUrgent = false,
    besideProblem,
  } = props;
  const { t, code } = useWords();
  const orgName = useOrgName();
  const navigate = useNavigate();
  const problemWords = useProblemWords();
  const client = useQueryClient();
  const [form] = Form.useForm();
  const keyOf = useKeyOf();
  useFocusReturn();
  const chosen = (Form.useWatch([], form) as Partial<Asked> | undefined) ?? (initial as Partial<Asked>);
  const places = placesFor(chosen);
  const begin = useMutation({
    mutationFn: (asked: Asked) => post(asked, keyOf(asked)),
    onSuccess: (opened) => {
      client.setQueryData(['case', opened.id], opened);
      void client.invalidateQueries({ queryKey: ['tasks'] });
      void client.invalidateQueries({ queryKey: list });
      void navigate(pageOf(opened.id));
    },
  });
  // What was chosen before may be no place of what is chosen now.
  const placeOf = (asked: Asked): string | undefined => {
    const possible = placesFor(asked);
    return possible.find((org) => org === asked.org) ?? possible[0];
  };
  return (
    <Modal
      open
      title={t(`${words}.begin`)}
      okText={t(`${words}.begin`)}
      cancelText={t('action.cancel')}
      confirmLoading={begin.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      {begin.error && (
        <Alert
          type="error"
          showIcon
          title={problemWords(begin.error)}
          description={besideProblem?.(begin.error)}
          className={styles.problem}
        />
      )}
      <Form<Asked>
        form={form}
        layout="vertical"
        name={name}
        initialValues={{ ...(!isNeverUrgent && { urgency: 'normal' }), org: places[0], ...initial }}
        onValuesChange={(_, asked) => form.setFieldValue('org', placeOf(asked))}
        onFinish={(asked) => begin.mutate({ ...asked, org: placeOf(asked) })}
      >
        {children}
        {!isNeverUrgent && (
          <Form.Item name="urgency" label={t(`${words}.urgency`)} extra={t(`${words}.urgencyHint`)}>
            <Radio.Group options={URGENCIES.map((value) => ({ value, label: code('urgency', value) }))} />
          </Form.Item>
        )}
        {places.length > 1 && (
          <Form.Item name="org" label={t(`${words}.org`)}>
            <Select options={places.map((value) => ({ value, label: orgName(value) }))} />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}
