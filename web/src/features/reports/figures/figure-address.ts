import { CONTENTS } from '../../../../../domain/report-submission/contents';
import type { FigureName } from '../shapes';

/** The figure whose cases the address names; null: none. */
export function figureIn(params: URLSearchParams): FigureName | null {
  const content = CONTENTS.find((one) => one === params.get('content'));
  const [org, key, measure] = ['org', 'key', 'measure'].map((name) => params.get(name));
  return content && org && key && measure ? { content, org, key, measure } : null;
}
