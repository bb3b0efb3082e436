import { useParams } from 'react-router';
import { WritingPage } from '../../../writing/writing-page';
import { BulletinForm } from './bulletin-form';
import { FollowUpForm } from './follow-up-form';
import { useStart } from './use-start';

/** Where a bulletin is written: what is new, what was returned, and the next word about a notice. */
export function EditorPage() {
  const { caseId } = useParams();
  // Another bulletin is another page: nothing half written on one may stand on the other.
  return (
    <WritingPage key={caseId} id={caseId!} useStart={useStart}>
      {(writing) =>
        writing.commands[0]!.type === 'draft-follow-up' ? <FollowUpForm {...writing} /> : <BulletinForm {...writing} />
      }
    </WritingPage>
  );
}
