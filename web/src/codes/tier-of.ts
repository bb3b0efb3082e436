/** The customer's tier; null: knowledge has no customer. */
export const tierOf = ({ category, tier }: { category: string; tier: string }): string | null =>
  category === 'knowledge' ? null : tier;
