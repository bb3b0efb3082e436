/** SQL: the customer must not be called at `now` (a parameter): marked so, or entered in the register. */
export const isBarred = (customer: string, now: string): string =>
  `(${customer}.do_not_call OR EXISTS (SELECT FROM do_not_call entry WHERE entry.customer_id = ${customer}.id
    AND entry.lifted_at IS NULL AND (entry.until IS NULL OR entry.until > ${now}::timestamptz)))`;

/** SQL: those of `customers` (a parameter, uuid[]) who must not be called at `now`, as ids: by the register and the marks, not one by one. */
export const barredAmong = (customers: string, now: string): string =>
  `SELECT id FROM customer WHERE do_not_call AND id = ANY(${customers}::uuid[])
   UNION
   SELECT customer_id FROM do_not_call entry WHERE entry.customer_id = ANY(${customers}::uuid[])
    AND entry.lifted_at IS NULL AND (entry.until IS NULL OR entry.until > ${now}::timestamptz)`;
