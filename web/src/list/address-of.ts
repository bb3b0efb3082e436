/** Filters as an address names them: what is not asked for is not named. */
export const addressOf = (filters: Record<string, string | number | boolean | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(filters).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as const])),
  );
