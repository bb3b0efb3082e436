import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import { upsertSearchAttributes } from '@temporalio/workflow';
import type { CaseState } from '../../domain/shared/case-state';

const keyword = (name: string) => defineSearchAttributeKey(name, SearchAttributeType.KEYWORD);

export const SEARCH_ATTRIBUTES = {
  process: keyword('BihuanProcess'),
  org: keyword('BihuanOrg'),
  stage: keyword('BihuanStage'),
  sla: keyword('BihuanSlaState'),
} as const;

/** The worst state among the live clocks: what an operator filters by. */
export function slaState(state: CaseState): string {
  const states = new Set(state.clocks.map((clock) => clock.state));
  return (['breached', 'warned', 'running', 'paused'] as const).find((one) => states.has(one)) ?? 'none';
}

/** For Temporal's own page only; every list of ours comes from PostgreSQL. Written when something changed. */
export class SearchAttributes {
  private shown = '';

  show(state: CaseState): void {
    const values = [state.process, state.org, state.stage, slaState(state)] as const;
    if (values.join() === this.shown) return;
    this.shown = values.join();
    const keys = Object.values(SEARCH_ATTRIBUTES);
    upsertSearchAttributes(keys.map((key, index) => ({ key, value: values[index]! })));
  }
}
