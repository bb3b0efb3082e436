import { useParams } from 'react-router';
import { WritingPage } from '../../../writing/writing-page';
import { useStart } from './use-start';
import { WorkForm } from './work-form';

/** Where work is written, and where it is changed: for all, or for one receiver that objected. */
export function EditorPage() {
  const { caseId } = useParams();
  // Another case is another page: nothing half written on one may stand on the other.
  return (
    <WritingPage key={caseId} id={caseId!} useStart={useStart}>
      {(writing) => <WorkForm {...writing} />}
    </WritingPage>
  );
}
