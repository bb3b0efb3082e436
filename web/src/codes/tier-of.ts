/** Processes of the centres among themselves. */
const WITHOUT_CUSTOMER =
  /^(knowledge|province-publication|local-publication|bulletin|work-assignment|outbound-campaign)/;

/** The customer's tier; null: the process has no customer. */
export const tierOf = (process: string, { tier }: { tier: string }): string | null =>
  WITHOUT_CUSTOMER.test(process) ? null : tier;
