import type { CaseDetail } from '../../../api/shapes';

/** Words of the case by their id, with whose they are. */
export const sentence = ({ contents }: Pick<CaseDetail, 'contents'>, id: string | null) =>
  id === null ? undefined : contents.find((content) => content.id === id);
