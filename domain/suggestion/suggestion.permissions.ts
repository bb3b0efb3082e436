import type { Actor, Post } from '../shared/actor';
import type { OrgRef } from '../shared/case-state';
import { intakeDesk } from '../shared/intake-desk';
import { holdsAny } from '../shared/loop/loop.permissions';
import type { SuggestionState } from './suggestion-state';

/** Who takes it in, thanks the customer and tells them in the end. */
export const desk = ({ owner }: Pick<SuggestionState, 'owner'>): Post[] => intakeDesk(owner.id, owner.level);

export const isOfDesk = (state: SuggestionState, actor: Actor): boolean => holdsAny(actor, desk(state));

/** The centre's records manager classifies; the province's unifies what the prefectures' did. */
export const classifiers = ({ owner: { id, lineage } }: SuggestionState): Post[] =>
  [...new Set([id, lineage.province ?? id])].map((org) => ({ role: 'records-manager', org }));

export const handlers = ({ id }: OrgRef): Post[] => [{ role: 'handler', org: id }];

/** Another person than who wrote the opinion: of the service department, or the leader of the centre that got it. */
export const reviewers = ({ branch, owner }: SuggestionState): Post[] => [
  ...handlers(branch!),
  { role: 'team-leader', org: owner.id },
];

/** Departments that an organisation's suggestions can go to: its own; a province's also its prefectures', HQ's anybody's. */
export const isWithin = (owner: OrgRef, { lineage }: OrgRef): boolean =>
  owner.level === 'hq' ||
  lineage.own === owner.id ||
  (owner.level === 'province' && lineage.province === owner.lineage.province);
