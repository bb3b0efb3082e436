import { Select } from 'antd';
import type { Task } from '../../../api/shapes';
import { useWords } from '../../../i18n/use-words';
import type { Picker } from './picker';

export function TaskPicker({ tasks, ...control }: Picker & { tasks: Task[] }) {
  const { code } = useWords();
  return <Select {...control} options={tasks.map(({ id, step }) => ({ value: id, label: code('step', step) }))} />;
}
