import type { CaseDetail } from '../../../api/shapes';

/** Provinces that an article's own case has been sent to: keys of its matrix. */
export function designatedIn({ facts }: Pick<CaseDetail, 'facts'>): string[] {
  const { matrix } = facts;
  return typeof matrix === 'object' && matrix !== null ? Object.keys(matrix) : [];
}
