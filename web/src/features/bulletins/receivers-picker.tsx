import type { CaseDetail } from '../../api/shapes';
import { useWords } from '../../i18n/use-words';
import { GroupedOrgs, type PickerProps } from '../../writing/orgs/grouped-orgs';
import { bulletinFacts } from './case/bulletin-facts';
import { ReceiversField } from './editor/receivers-field';

interface Props extends PickerProps {
  detail: CaseDetail;
  command: string | undefined;
}

/** Receivers of one bulletin: those that can still get it, those that have it, or those that owe a reply. */
export function ReceiversPicker({ detail, command, ...picker }: Props) {
  const { t } = useWords();
  const { receivers, scope, origin, owing } = bulletinFacts(detail);
  if (command === 'add-receivers')
    return <ReceiversField {...picker} scope={scope} origin={origin} fixed={receivers} />;
  // Its origin goes on showing what it has written.
  const orgs = command === 'remind' ? owing : receivers.filter((org) => org !== origin);
  return (
    <GroupedOrgs
      {...picker}
      groups={[{ key: 'receivers', label: t('field.receivers'), orgs }]}
      find={t('bulletinEditor.findReceiver')}
    />
  );
}
