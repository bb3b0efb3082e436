import { useAccountName } from '../use-account-name';
import { usePerson } from './usePerson.query';

/** A person by name; the id itself where the reader may not see who that is. */
export function PersonName({ id }: { id: string }) {
  const name = useAccountName();
  const { data, isError } = usePerson(id);
  return <>{data ? name(data) : isError ? id : '…'}</>;
}
