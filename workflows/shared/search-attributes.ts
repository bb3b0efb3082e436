import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import { upsertSearchAttributes } from '@temporalio/workflow';
import type { CaseState } from '../../domain/shared/case-state';
import { SEARCH_ATTRIBUTE_NAMES } from './search-attribute-names';

const KEYS = SEARCH_ATTRIBUTE_NAMES.map((name) => defineSearchAttributeKey(name, SearchAttributeType.KEYWORD));

/** The worst state among the live clocks: what an operator filters by. */
export function slaState(state: CaseState): string {
  const states = new Set(state.clocks.map((clock) => clock.state));
  return (['breached', 'warned', 'running', 'paused'] as const).find((one) => states.has(one)) ?? 'none';
}

/** For Temporal's own page only; every list of ours comes from PostgreSQL. Written when something changed. */
export class SearchAttributes {
  private shown = '';

  show(state: CaseState): void {
    // In the order of their names.
    const values = [state.process, state.org, state.stage, slaState(state)] as const;
    if (values.join() === this.shown) return;
    this.shown = values.join();
    upsertSearchAttributes(KEYS.map((key, index) => ({ key, value: values[index]! })));
  }
}
