import { useParams } from 'react-router';
import { WritingPage } from '../../../writing/writing-page';
import { EditorForm } from './editor-form';
import { useStart } from './use-start';

/** Where an article is written: what is new, what was returned, and what an update makes of the version in force. */
export function EditorPage() {
  const { caseId } = useParams();
  // Another article is another page: nothing half written on one may stand on the other.
  return (
    <WritingPage key={caseId} id={caseId!} useStart={useStart}>
      {(writing) => <EditorForm {...writing} />}
    </WritingPage>
  );
}
