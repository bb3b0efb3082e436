import { SearchOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useOrgName } from '../../codes/use-org-name';
import { useWords } from '../../i18n/use-words';
import { useClearing } from '../../theme/clearing';
import styles from './orgs-picker.module.css';
import { inOrder, toggled } from './regions';
import { shortened } from './short-names';

/** Organisations that stand and are chosen together. */
export interface OrgGroup {
  key: string;
  label: string;
  orgs: readonly string[];
  /** Shown once it is asked for, found, or something of it is chosen. */
  isFolded?: boolean;
}

export interface PickerProps {
  id?: string;
  value?: string[];
  onChange?: (orgs: string[] | undefined) => void;
  /** Chosen for good: an update takes no province away. */
  fixed?: readonly string[];
}

interface Props extends PickerProps {
  groups: readonly OrgGroup[];
  /** What one types to find one. */
  find: string;
}

const NONE: readonly string[] = [];

/** Several organisations: all, none, a whole group, or one by one; found by typing. */
export function GroupedOrgs({ id, value = [], onChange, fixed = NONE, groups, find }: Props) {
  const { t } = useWords();
  const orgName = useOrgName();
  const clearing = useClearing();
  const [typed, setTyped] = useState('');
  const [isUnfolded, setIsUnfolded] = useState(false);
  const all = groups.flatMap(({ orgs }) => orgs);
  const free = all.filter((org) => !fixed.includes(org));
  const words = typed.trim().toLowerCase();
  const fits = (org: string): boolean => `${orgName(org)} ${org}`.toLowerCase().includes(words);
  const set = (next: readonly string[]): void => onChange?.(next.length > 0 ? inOrder(next) : undefined);
  const isShown = ({ isFolded = false, orgs }: OrgGroup): boolean =>
    !isFolded || isUnfolded || words !== '' || orgs.some((org) => value.includes(org) || fixed.includes(org));
  const hidden = groups.filter((group) => !isShown(group)).length;
  const found = groups
    .filter(isShown)
    .map((group) => ({ ...group, short: shortened(group.orgs.map(orgName)), orgs: group.orgs.filter(fits) }))
    .filter(({ orgs }) => orgs.length > 0);
  return (
    <div className={styles.picker} role="group" aria-labelledby={id && `${id}-count`}>
      <div className={styles.head}>
        <Input
          id={id}
          allowClear={clearing}
          className={styles.typed}
          prefix={<SearchOutlined aria-hidden />}
          placeholder={find}
          aria-label={find}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            const left = found.flatMap(({ orgs }) => orgs).filter((org) => !fixed.includes(org));
            if (words && left.length === 1) {
              set(toggled(value, left));
              setTyped('');
            }
          }}
        />
        <Button size="small" onClick={() => set(free)}>
          {t('orgsPicker.all')}
        </Button>
        <Button size="small" onClick={() => set([])}>
          {t('orgsPicker.none')}
        </Button>
        <span id={id && `${id}-count`} className={styles.count} role="status">
          {t('orgsPicker.count', { n: value.length + fixed.length, all: all.length })}
        </span>
      </div>
      {found.length === 0 && <p className={styles.nothing}>{t('field.noMatch')}</p>}
      {found.map(({ key, label, orgs, short }) => {
        const some = orgs.filter((org) => !fixed.includes(org));
        const chosen = some.filter((org) => value.includes(org)).length;
        return (
          <div key={key} className={styles.region} role="group" aria-label={label}>
            <Checkbox
              className={styles.regionName}
              checked={some.length > 0 ? chosen === some.length : true}
              indeterminate={chosen > 0 && chosen < some.length}
              disabled={some.length === 0}
              onChange={() => set(toggled(value, some))}
            >
              {label}
            </Checkbox>
            <div className={styles.orgs}>
              {orgs.map((org) => (
                <Checkbox
                  key={org}
                  checked={fixed.includes(org) || value.includes(org)}
                  disabled={fixed.includes(org)}
                  onChange={() => set(toggled(value, [org]))}
                >
                  {short(orgName(org))}
                </Checkbox>
              ))}
            </div>
          </div>
        );
      })}
      {hidden > 0 && (
        <Button type="link" className={styles.unfold} aria-expanded={false} onClick={() => setIsUnfolded(true)}>
          {t('orgsPicker.unfold', { n: hidden })}
        </Button>
      )}
    </div>
  );
}
