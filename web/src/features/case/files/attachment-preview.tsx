import type { AttachmentRef } from '../../../api/shapes';
import { FilePreview } from './file-preview';
import { readAttachment } from './read-attachment';

interface Props {
  caseId: string;
  file: AttachmentRef;
  download: () => void;
  onClose: () => void;
}

/** A file of a case, looked at without leaving it. */
export function AttachmentPreview({ caseId, ...props }: Props) {
  return <FilePreview {...props} place={[caseId]} read={(id) => readAttachment(caseId, id)} />;
}
