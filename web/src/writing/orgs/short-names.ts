/** What all names end with alike, in whole words: where all are provinces' centres, that they are is said elsewhere. */
export function commonEnd(names: readonly string[]): string {
  const [first = ''] = names;
  if (names.length < 2) return '';
  let length = 0;
  while (length < first.length && names.every((name) => name.endsWith(first.slice(first.length - length - 1))))
    length += 1;
  const end = first.slice(first.length - length);
  // Latin words are not cut in the middle: only from a blank on.
  const blank = end.indexOf(' ');
  return /[a-z]/i.test(end) ? (blank < 0 ? '' : end.slice(blank)) : end;
}

/** Names without what they all end with; whole where nothing would be left. */
export function shortened(names: readonly string[]): (name: string) => string {
  const end = commonEnd(names);
  return (name) => (name.length > end.length && name.endsWith(end) ? name.slice(0, name.length - end.length) : name);
}
