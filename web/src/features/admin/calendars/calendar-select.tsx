import { Select } from 'antd';
import { useWords } from '../../../i18n/use-words';
import { useCalendars } from './useCalendars.query';

interface Props {
  id?: string;
  value?: string;
  onChange?: (calendar: string) => void;
}

/** One of the calendars in force. */
export function CalendarSelect(control: Props) {
  const { code } = useWords();
  const { data, isPending } = useCalendars();
  return (
    <Select
      {...control}
      loading={isPending}
      options={(data?.items ?? []).map(({ id }) => ({ value: id, label: code('calendar', id) }))}
    />
  );
}
