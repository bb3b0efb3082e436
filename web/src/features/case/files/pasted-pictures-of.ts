const EXTENSIONS: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/**
 * The pictures among what was pasted. Browsers call every one `image.png`; a name with the time tells them apart.
 * @param at when it was pasted
 */
export function pastedPictures(files: Iterable<File>, at: Date): File[] {
  const stamp = at.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
  return [...files]
    .filter(({ type }) => type in EXTENSIONS)
    .map((file, index) => new File([file], `${stamp}-${index + 1}.${EXTENSIONS[file.type]}`, { type: file.type }));
}
