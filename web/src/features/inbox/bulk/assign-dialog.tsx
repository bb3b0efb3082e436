import { Modal, Select } from 'antd';
import { useState } from 'react';
import type { InboxItem } from '../../../api/shapes';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { SEARCHED } from '../../../list/searched';
import { usePeople } from '../../case/command/usePeople.query';

interface Props {
  items: InboxItem[];
  assign: (person: string) => void;
  onClose: () => void;
}

/** Whom to give the marked tasks to: colleagues whose posts may do at least one of them. */
export function AssignDialog({ items, assign, onClose }: Props) {
  const { t, code } = useWords();
  const english = useLanguage() === 'en';
  const [person, setPerson] = useState<string>();
  const { people, isLoading } = usePeople(items.flatMap(({ candidates }) => candidates));
  return (
    <Modal
      open
      title={t('bulk.assignTo', { n: items.length })}
      okText={t('bulk.assign', { n: items.length })}
      okButtonProps={{ disabled: person === undefined }}
      onOk={() => person !== undefined && assign(person)}
      onCancel={onClose}
    >
      <Select
        autoFocus
        style={{ width: '100%' }}
        showSearch={SEARCHED}
        loading={isLoading}
        aria-label={t('field.personHint')}
        placeholder={t('field.personHint')}
        notFoundContent={t('field.noMatch')}
        value={person}
        onChange={setPerson}
        options={people.map((one) => ({
          value: one.id,
          label: `${english ? one.displayEn : one.displayZh} · ${one.posts.map(({ role }) => code('role', role)).join(', ')}`,
        }))}
      />
    </Modal>
  );
}
