import { useState } from 'react';

export interface Chosen {
  orgs: readonly string[];
  /** All that can be. */
  choosable: readonly string[];
  set: (orgs: readonly string[]) => void;
  toggle: (org: string) => void;
}

/** Receivers that are chosen in the matrix; who can no longer be chosen meanwhile is chosen no more. */
export function useChosen(choosable: readonly string[]): Chosen {
  const [kept, set] = useState<readonly string[]>([]);
  const orgs = kept.filter((org) => choosable.includes(org));
  const toggle = (org: string): void => set(orgs.includes(org) ? orgs.filter((one) => one !== org) : [...orgs, org]);
  return { orgs, choosable, set, toggle };
}
