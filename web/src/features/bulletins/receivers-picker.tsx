import type { CaseDetail } from '../../api/shapes';
import { useWords } from '../../i18n/use-words';
import { GroupedOrgs, type PickerProps } from '../../writing/orgs/grouped-orgs';
import { bulletinFacts } from './case/bulletin-facts';
import { ReceiversField } from './editor/receivers-field';

interface Props extends PickerProps {
  detail: CaseDetail;
  /** Of those that have it; else of those that could get it. */
  isLeaving: boolean;
}

/** Receivers of one bulletin: those that can still get it, or those that have it. */
export function ReceiversPicker({ detail, isLeaving, ...picker }: Props) {
  const { t } = useWords();
  const { receivers, scope, origin } = bulletinFacts(detail);
  if (!isLeaving) return <ReceiversField {...picker} scope={scope} origin={origin} fixed={receivers} />;
  // Its origin goes on showing what it has written.
  const orgs = receivers.filter((org) => org !== origin);
  return (
    <GroupedOrgs
      {...picker}
      groups={[{ key: 'receivers', label: t('field.receivers'), orgs }]}
      find={t('bulletinEditor.findReceiver')}
    />
  );
}
