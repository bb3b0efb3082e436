/** The character after every other: ends the range of a prefix. */
const LAST = '\u{10FFFF}';

/**
 * SQL: a customer whose number or name begins so, or whose phone it is. Phones only as a whole: a search by its parts
 * would tell what the mask hides.
 */
export const beginsWith =
  (words: string) =>
  (first: number): { sql: string; parameters: string[] } => {
    const number = words.toUpperCase();
    const at = (nth: number): string => `$${first + nth}`;
    return {
      sql: `((customer.number ~>=~ ${at(0)} AND customer.number ~<~ ${at(1)})
        OR (customer.name ~>=~ ${at(2)} AND customer.name ~<~ ${at(3)}) OR customer.phone = ${at(4)})`,
      parameters: [number, number + LAST, words, words + LAST, words.replace(/[\s-]/g, '')],
    };
  };
