/** SQL for "this text is a UUID, of whatever kind": casting any other ends the whole query. */
export const isUuidText = (text: string): string => `${text} ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'`;
