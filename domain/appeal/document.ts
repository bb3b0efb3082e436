/** A document number as it is compared: however brackets, spaces and wide characters were typed. */
export const documentKey = (number: string): string =>
  number
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[[【〖(〈<{]/g, '〔')
    .replace(/[\]】〗)〉>}]/g, '〕')
    .toUpperCase();

/** The system under which a regulator's documents are known at an organisation: a number is one appeal there. */
export const registerOf = (regulator: string, org: string): string => `${regulator}@${org}`;
