/** SQL: the customer must not be called at `now` (a parameter): marked so, or entered in the register. */
export const isBarred = (customer: string, now: string): string =>
  `(${customer}.do_not_call OR EXISTS (SELECT FROM do_not_call entry WHERE entry.customer_id = ${customer}.id
    AND entry.lifted_at IS NULL AND (entry.until IS NULL OR entry.until > ${now}::timestamptz)))`;
