/** Cases that one step opens are opened at once, not one after the other. */
export const OPEN_TOGETHER = 'open-together';
/** What one workflow task does and opens stays small, whatever has come. */
export const IN_PORTIONS = 'in-portions';
/** What is said to a case that goes on as a new run is heard by that one, not by the one that closes. */
export const WORDS_GO_ON = 'words-go-on';

/**
 * Every id ever given to `patched()`, so that none is used twice and removal keeps its three steps:
 * add with the old branch kept → `deprecatePatch` once no open case predates it → delete the call, keep the id here.
 * Changes of rules in domain/ use `CaseState.rules` instead.
 */
export const PATCHES = {
  [OPEN_TOGETHER]: { added: '2026-11', state: 'active' },
  [IN_PORTIONS]: { added: '2026-11', state: 'active' },
  [WORDS_GO_ON]: { added: '2026-11', state: 'active' },
} as const satisfies Record<string, { added: string; state: 'active' | 'deprecated' | 'removed' }>;
