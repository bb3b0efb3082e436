/** What lists are exported as, and articles imported from. */
export const FORMATS = ['csv', 'xlsx', 'html'] as const;
export type Format = (typeof FORMATS)[number];
