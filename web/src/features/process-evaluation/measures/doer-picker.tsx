import { Form } from 'antd';
import { DOERS } from '../../../../../domain/process-evaluation/process-evaluation.permissions';
import { HolderPicker } from '../../case/command/person-picker';
import type { Picker } from '../../case/command/picker';

/** Whoever works at the organisation that is chosen in the same form. */
export function DoerPicker(control: Picker) {
  const org = Form.useWatch<string | undefined>('org', Form.useFormInstance());
  return <HolderPicker {...control} posts={org ? DOERS.map((role) => ({ role, org })) : []} />;
}
