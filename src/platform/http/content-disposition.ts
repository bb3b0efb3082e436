/**
 * RFC 6266: always a download, with a plain name for old clients and the real one in UTF-8.
 * @param plain in ASCII, without quotes; default: the name, with what is not plain replaced
 */
export function contentDisposition(name: string, plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
