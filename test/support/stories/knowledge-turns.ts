import type { Actor } from '../../../domain/shared/actor';
import type { CaseState } from '../../../domain/shared/case-state';
import { CAST, edition, GS_SYSTEM, HOUR, knowledgeTerms, ORGS, SN_SYSTEM, XJ_SYSTEM } from '../domain/knowledge-cast';
import { idAt, say, type Fields, type KnowledgePlace, type Place, type Turn } from './story';

export const NETWORK = [ORGS.gs, ORGS.sn, ORGS.xj];
export const AUTHOR = CAST.author;
export const hours = (amount: number): Turn => ({ wait: amount * HOUR });
export const { secondLine, hq } = ORGS;

type Content = Fields | ((state: CaseState) => Fields);
export const act = (by: Actor, does: string, place: Place, fields: Content = {}): Turn => ({
  by,
  does,
  in: place,
  with: fields,
});
export const begin = (by: Actor, place: KnowledgePlace, fields: Fields): Turn => ({
  by,
  opens: place,
  process: place === 'local' ? 'local-publication' : `knowledge-${place.replace(/\d$/, '')}`,
  with: fields,
});
export const upon = (basedOn: number, id = `v${basedOn + 1}`): Fields => ({ ...edition(id), basedOn });

/** Written at second line, passed there, with HQ's system. */
export const submitted = (content: Content): Turn[] => [
  begin(AUTHOR, 'publish', { org: secondLine }),
  act(AUTHOR, 'submit', 'publish', content),
  act(CAST.manager, 'approve', 'publish'),
];
/** Numbered by HQ's register; the provinces are to begin. Platforms are one. */
export const published = (content: Content): Turn[] => [
  ...submitted(content),
  act(CAST.hqManager, 'approve', 'publish'),
];
export const byHq = (place: 'update' | 'update2' | 'revoke', content: Fields): Turn[] => [
  begin(CAST.hqAuthor, place, { org: hq, article: idAt('article') }),
  act(CAST.hqAuthor, 'submit', place, content),
];
/** Platforms of their own, which say that they have it. */
export const received: Turn[] = [
  act(GS_SYSTEM, 'acknowledge', 'gs'),
  act(SN_SYSTEM, 'acknowledge', 'sn'),
  act(XJ_SYSTEM, 'acknowledge', 'xj'),
];
export const passedByAll: Turn[] = [
  act(CAST.gsManager, 'approve', 'gs'),
  act(CAST.snManager, 'approve', 'sn'),
  act(CAST.xjManager, 'approve', 'xj'),
];
export const ONE_PLATFORM = knowledgeTerms({ without: ['receipt'] });

/** What a province's user says of an article. */
export function said(province: 'gs' | 'sn'): Fields {
  return say({ org: ORGS[province], article: idAt('article'), origin: secondLine, number: 1 });
}
