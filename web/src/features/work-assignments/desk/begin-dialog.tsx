import { answerOf, api } from '../../../api/client';
import type { components } from '../../../api/generated/schema';
import { useMe } from '../../../session/useMe.query';
import { BeginFrame } from '../../../writing/begin-frame';
import { assigningFor } from '../work-pages';

type Begun = components['schemas']['NewWorkAssignment'];

const post = (body: Begun, key: string) =>
  answerOf(api.POST('/api/v1/work-assignments', { params: { header: { 'Idempotency-Key': key } }, body }));

/** What is asked before work is written: how urgent it is, and who assigns it where that may be several. */
export function BeginDialog({ close }: { close: () => void }) {
  const { data: me } = useMe();
  return (
    <BeginFrame<Begun>
      name="begin-work"
      words="work"
      initial={{}}
      placesFor={() => assigningFor(me)}
      post={post}
      list={['work', 'given']}
      pageOf={(id) => `/work/desk/${id}`}
      close={close}
    />
  );
}
