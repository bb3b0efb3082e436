import { useState } from 'react';
import type { DispatchTarget, Org } from '../../../api/shapes';
import { useOrgs } from '../../../codes/useOrgs.query';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { AskedSelect } from '../../../list/asked-select';
import type { Picker } from './picker';

const LEVELS = ['department', 'prefecture', 'province', 'second-line', 'hq'];

interface Props extends Picker {
  centre: string;
  levels: string[];
  reach?: DispatchTarget['reach'][number];
  /** What is within the reader's own scope may be chosen too. */
  isWithin?: boolean;
}

/** Where the case, or its work, may go: the server's targets for its centre, by level, nearest first. */
export function OrgPicker({ centre, levels, reach, isWithin = false, ...control }: Props) {
  const { t, code } = useWords();
  const english = useLanguage() === 'en';
  const [typed, setTyped] = useState('');
  const own = useOrgs();
  // A centre outside one's own scope tells its targets to nobody; then the own ones are offered, and the server checks.
  const theirs = useOrgs(centre);
  const answered = theirs.isError ? own : theirs;
  const within = (isWithin && own.data?.orgs) || [];
  const targets = [
    ...within.map((org) => ({ ...org, throughHq: false, reach: [] as DispatchTarget['reach'] })),
    ...(answered.data?.targets ?? []),
  ];
  const possible = targets.filter((one) => levels.includes(one.level) && (!reach || one.reach.includes(reach)));
  const known = new Map(possible.map((org) => [org.id, org]));
  const name = (org: Org) => (english ? org.nameEn : org.nameZh);
  const options = LEVELS.map((level) => ({
    label: code('level', level),
    options: [...known.values()]
      .filter((org) => org.level === level)
      .sort((one, other) => Number(other.parent === centre) - Number(one.parent === centre))
      .map((org) => ({
        value: org.id,
        label: org.throughHq ? `${name(org)} · ${t('field.throughHq')}` : name(org),
      })),
  })).filter(({ options: some }) => some.length > 0);
  return (
    <AskedSelect
      {...control}
      mayClear
      isListed={!answered.isPending}
      typed={typed}
      onTyped={setTyped}
      placeholder={t('field.orgHint')}
      notFound={t('field.noMatch')}
      options={options}
    />
  );
}
