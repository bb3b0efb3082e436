import { PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Select } from 'antd';
import { useState } from 'react';
import { ROLES } from '../../../../../../domain/shared/actor';
import { useOrgName } from '../../../../codes/use-org-name';
import { useOrgs } from '../../../../codes/useOrgs.query';
import { useWords } from '../../../../i18n/use-words';
import { FilterSelect } from '../../../../list/filter-select';
import styles from '../upkeep.module.css';
import { RIGHTS, type Named, type Right } from './named-rows';
import { PersonField } from './person-field';

interface Props {
  node: string;
  add: (one: Named) => void;
}

/** One more to be named: a person, or a role, an organisation, or both. */
export function AddNamed({ node, add }: Props) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const { data: orgs } = useOrgs();
  const [kind, setKind] = useState<'group' | 'person'>('group');
  const [person, setPerson] = useState<NonNullable<Named['person']>>();
  const [role, setRole] = useState<(typeof ROLES)[number]>();
  const [org, setOrg] = useState<string>();
  const [rights, setRights] = useState<Right[]>(['browse']);
  const isNamed = kind === 'person' ? person !== undefined : role !== undefined || org !== undefined;
  const send = (): void => {
    const who =
      kind === 'person'
        ? { person: person!, role: null, org: null }
        : { person: null, role: role ?? null, org: org ?? null };
    const has = (right: Right): boolean => rights.includes(right);
    add({ node, ...who, browse: has('browse'), edit: has('edit'), remove: has('remove') });
    setPerson(undefined);
    setRole(undefined);
    setOrg(undefined);
  };
  return (
    <div className={styles.row} role="group" aria-label={t('rights.add')}>
      <Select
        aria-label={t('rights.kind')}
        value={kind}
        style={{ minWidth: 110 }}
        options={[
          { value: 'group', label: t('rights.byGroup') },
          { value: 'person', label: t('rights.byPerson') },
        ]}
        onChange={setKind}
      />
      {kind === 'person' ? (
        <PersonField label={t('rights.person')} value={person} onChange={setPerson} />
      ) : (
        <>
          <FilterSelect
            label={t('rights.role')}
            value={role}
            options={ROLES.map((value) => ({ value, label: code('role', value) }))}
            take={setRole}
          />
          <FilterSelect
            label={t('rights.org')}
            value={org}
            options={(orgs?.orgs ?? [])
              .filter(({ active }) => active)
              .map(({ id }) => ({ value: id, label: orgName(id) }))}
            take={setOrg}
          />
        </>
      )}
      <Checkbox.Group
        value={rights}
        options={RIGHTS.map((value) => ({ value, label: t(`rights.${value}`) }))}
        onChange={setRights}
      />
      <Button icon={<PlusOutlined aria-hidden />} disabled={!isNamed || rights.length === 0} onClick={send}>
        {t('rights.add')}
      </Button>
    </div>
  );
}
