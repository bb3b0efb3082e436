import { SearchOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useOrgName } from '../../codes/use-org-name';
import { useOrgs } from '../../codes/useOrgs.query';
import { useWords } from '../../i18n/use-words';
import { useClearing } from '../../theme/clearing';
import styles from './orgs-picker.module.css';
import { shortened } from './short-names';
import { byRegion, inOrder, REGIONS, toggled } from './regions';

interface Props {
  id?: string;
  value?: string[];
  onChange?: (orgs: string[] | undefined) => void;
  /** Chosen for good: an update takes no province away. */
  fixed?: readonly string[];
}

const NONE: readonly string[] = [];
const COUNTRY: readonly string[] = Object.values(REGIONS).flat();

/** The provinces that one may choose from: those of the country's table that are known here. */
export function useProvinces(): string[] {
  const { data } = useOrgs();
  const known = [...(data?.orgs ?? []), ...(data?.targets ?? [])];
  const provinces = known.filter(({ level }) => level === 'province').map(({ id }) => id);
  return inOrder(provinces.length > 1 ? provinces : [...provinces, ...COUNTRY]);
}

/** Several provinces: all, none, a whole region, or one by one; found by typing. */
export function OrgsPicker({ id, value = [], onChange, fixed = NONE }: Props) {
  const { t } = useWords();
  const orgName = useOrgName();
  const clearing = useClearing();
  const [typed, setTyped] = useState('');
  const all = useProvinces();
  const short = shortened(all.map(orgName));
  const free = all.filter((org) => !fixed.includes(org));
  const words = typed.trim().toLowerCase();
  const fits = (org: string): boolean => `${orgName(org)} ${org}`.toLowerCase().includes(words);
  const set = (next: readonly string[]): void => onChange?.(next.length > 0 ? inOrder(next) : undefined);
  const found = byRegion(all.filter(fits));
  return (
    <div className={styles.picker} role="group" aria-labelledby={id && `${id}-count`}>
      <div className={styles.head}>
        <Input
          id={id}
          allowClear={clearing}
          className={styles.typed}
          prefix={<SearchOutlined aria-hidden />}
          placeholder={t('orgsPicker.find')}
          aria-label={t('orgsPicker.find')}
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
      {found.map(({ region, orgs }) => {
        const some = orgs.filter((org) => !fixed.includes(org));
        const chosen = some.filter((org) => value.includes(org)).length;
        return (
          <div key={region} className={styles.region} role="group" aria-label={t(`orgsPicker.region.${region}`)}>
            <Checkbox
              className={styles.regionName}
              checked={some.length > 0 ? chosen === some.length : true}
              indeterminate={chosen > 0 && chosen < some.length}
              disabled={some.length === 0}
              onChange={() => set(toggled(value, some))}
            >
              {t(`orgsPicker.region.${region}`)}
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
    </div>
  );
}
