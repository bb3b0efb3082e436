/** What Temporal's own page can filter cases by; all keywords. */
export const SEARCH_ATTRIBUTE_NAMES = ['BihuanProcess', 'BihuanOrg', 'BihuanStage', 'BihuanSlaState'] as const;
