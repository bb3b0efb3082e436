/** A share as a percentage that never rounds up to all: one of a thousand left out is not none. */
export const percent = (share: number): number => (share >= 1 ? 100 : Math.min(99.9, Math.round(share * 1000) / 10));
