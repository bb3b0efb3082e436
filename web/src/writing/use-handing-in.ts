import { Form } from 'antd';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import type { AllowedCommand, CaseDetail } from '../api/shapes';
import { etagOf, useCommandRunner } from '../features/case/command/use-command-runner';
import { asFields, isWorthKeeping } from './draft/editor-values';
import type { DraftValues } from './draft/kept-draft';
import { useDraft } from './draft/use-draft';
import { useSaveDraft } from './draft/use-save-draft';
import { showRefusals } from './server-refusals';
import { draftPlace, extraFields } from './writing-commands';

interface Wishes {
  detail: CaseDetail;
  /** Ways to hand it in; the form is the first one's. */
  commands: AllowedCommand[];
  username: string;
  /** What the form holds → what is sent of it. */
  sent?: (values: DraftValues) => DraftValues;
}

const AS_IT_IS = (values: DraftValues): DraftValues => values;

/** Keeps what is written while it is written, and hands it in: what is wrong is said at its field, by whomever. */
export function useHandingIn({ detail, commands, username, sent = AS_IT_IS }: Wishes) {
  const navigate = useNavigate();
  const [form] = Form.useForm<DraftValues>();
  const page = commands[0]!;
  const [asking, setAsking] = useState<AllowedCommand | null>(null);
  const [elsewhere, setElsewhere] = useState<string[]>([]);
  // What was there when the writing began; a later change is the server's to refuse.
  const [seen] = useState(() => etagOf(detail, page));
  const save = useSaveDraft(detail.id);
  const draft = useDraft({
    username,
    place: draftPlace(detail, page),
    send: (values) => save(asFields(values, page.fields)),
  });
  const runner = useCommandRunner(detail, () => void navigate(`/cases/${detail.id}`));
  const values = (): DraftValues => form.getFieldsValue(true) as DraftValues;
  const changed = (): void => {
    const written = values();
    if (isWorthKeeping(written)) draft.keep(written);
  };
  useEffect(() => setElsewhere(showRefusals(form, runner.error)), [form, runner.error]);
  const send = (command: AllowedCommand, extra: DraftValues = {}): void => {
    setAsking(null);
    runner.run(command, { ...sent(values()), ...extra }, seen, { sent: draft.drop });
  };
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
  const close = (): void => setAsking(null);
  return { form, page, keeping: draft.keeping, changed, handIn, send, asking, close, runner, elsewhere };
}
