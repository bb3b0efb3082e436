/** A process's own facts are of no fixed shape for the page: it shows those it knows and passes over the rest. */
type Facts = Record<string, unknown>;

const record = (value: unknown): Facts => (typeof value === 'object' && value !== null ? (value as Facts) : {});
const word = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export const textFact = (facts: Facts, name: string): string | null => word(facts[name]);

/** ms since 1970. */
export const timeFact = (facts: Facts, name: string): number | null =>
  typeof facts[name] === 'number' && facts[name] > 0 ? facts[name] : null;

/** Organisation that the work order is out at. */
export const orderTarget = (facts: Facts): string | null => word(record(record(facts.order).target).id);

export const originOf = (facts: Facts): { kind: string | null; sender: string | null } => {
  const origin = record(facts.origin);
  return { kind: word(origin.kind), sender: word(record(origin.sender).id) };
};
