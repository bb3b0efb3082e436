import type { OrgId } from '../shared/actor';
import type { Copies, Copy, Numbered } from './copy';

/** How far a province is with the operation that is in force. */
export type Progress = 'open' | 'done' | 'exempt';

/** What HQ's register says of an article: the operation in force, and who is to have it. */
export interface Register {
  inForce: Numbered;
  /** Designated provinces. */
  provinces: Record<OrgId, Progress>;
}

export const DIVERGENCE_KINDS = [
  'missing',
  'older',
  'newer-than-register',
  'edited',
  'should-be-withdrawn',
  'not-designated',
] as const;
export type DivergenceKind = (typeof DIVERGENCE_KINDS)[number];

/**
 * `send`: the edition in force once more. `withdraw`: take it away there. `ask`: the register itself may have lost an
 * operation (restored from a backup), so nobody overwrites what may be its only trace before a person has looked.
 */
export type Repair = 'send' | 'withdraw' | 'ask';

export interface Divergence {
  province: OrgId;
  kind: DivergenceKind;
  repair: Repair;
  /** What the province should hold, and what it holds. */
  due: Copy;
  found: Copy | null;
}

/** What a province should hold; null: it is still at work on it, nothing can be said. An exempt one shows nothing. */
export function dueCopy({ inForce, provinces }: Register, province: OrgId): Copy | null {
  const progress = provinces[province];
  if (progress === 'open') return null;
  const shown = progress === 'done' ? inForce.digest : null;
  return { number: inForce.number, digest: shown };
}

function kindOf(due: Copy, found: Copy | null, designated: boolean): DivergenceKind | null {
  if (found && found.number > due.number) return 'newer-than-register';
  if (!designated) return found?.digest ? 'not-designated' : null;
  // Nothing at all is as good as withdrawn.
  if (due.digest === null) return found?.digest ? 'should-be-withdrawn' : null;
  if (found === null) return 'missing';
  if (found.number < due.number) return 'older';
  if (found.digest === due.digest) return null;
  return found.digest === null ? 'missing' : 'edited';
}

/**
 * Version sync (知识版本同步): where copies differ from the register, and how each is repaired. A province still at
 * work on the operation in force is not compared; one that was never designated must show nothing.
 */
export function divergences(register: Register, copies: Copies): Divergence[] {
  const provinces = [...new Set([...Object.keys(register.provinces), ...Object.keys(copies)])].sort();
  return provinces.flatMap((province): Divergence[] => {
    const due = dueCopy(register, province);
    const found = copies[province] ?? null;
    const kind = due && kindOf(due, found, province in register.provinces);
    if (!kind) return [];
    const repair = kind === 'newer-than-register' ? 'ask' : due.digest === null ? 'withdraw' : 'send';
    return [{ province, kind, repair, due, found }];
  });
}

/** The copy once its repair has arrived; it replaces what is there, an edited row of the same number too. */
export const repaired = ({ repair, due, found }: Divergence): Copy | null => (repair === 'ask' ? found : due);
