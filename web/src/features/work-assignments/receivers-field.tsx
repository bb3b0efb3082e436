import type { CaseDetail } from '../../api/shapes';
import { useOrgs } from '../../codes/useOrgs.query';
import { useWords } from '../../i18n/use-words';
import { GroupedOrgs, type PickerProps } from '../../writing/orgs/grouped-orgs';
import { workFacts } from './case/work-facts';

const HQ = ['province', 'second-line'] as const;
const BELOW = ['prefecture', 'department'] as const;

interface Props extends PickerProps {
  detail: CaseDetail;
  /** Of those that have a part; else of those that could get one. */
  isLeaving?: boolean;
}

/** Of whom work is asked: those directly below its assigner, a kind at a time, or one by one. */
export function ReceiversField({ detail, isLeaving = false, ...picker }: Props) {
  const { t, code } = useWords();
  const { data } = useOrgs();
  const { assigner, receivers } = workFacts(detail);
  const below = (data?.orgs ?? []).filter(
    ({ id, parent, active }) => active && parent === assigner && receivers.includes(id) === isLeaving,
  );
  const levels = assigner === 'hq' ? HQ : BELOW;
  const groups = levels
    .map((level) => ({
      key: level,
      label: code('level', level),
      orgs: below.filter((org) => org.level === level).map(({ id }) => id),
    }))
    .filter(({ orgs }) => orgs.length > 0);
  return <GroupedOrgs {...picker} groups={groups} find={t('field.orgHint')} />;
}
