import { DataSource } from 'typeorm';
import { loadTermsActivity } from '../../../activities/load-terms';

/** Injection token of `CaseActivities['loadTerms']`: the same reading of the policy as the case's own. */
export const LOAD_TERMS = Symbol('LoadTerms');

export const loadTermsProvider = {
  provide: LOAD_TERMS,
  inject: [DataSource],
  useFactory: (dataSource: DataSource) => loadTermsActivity(dataSource).loadTerms,
};
