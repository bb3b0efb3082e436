/** A list of customers as a centre would hand one in; numbers begin with the prefix. @param more rows as they are written */
export function file(prefix: string, count: number, more: string[] = []): FormData {
  const rows = Array.from({ length: count }, (_, index) => {
    const n = String(index + 1).padStart(4, '0');
    return `${prefix}${n},示例客户${n},139${prefix.length}000${n},${index % 3 === 0 ? '银卡' : '普通'}`;
  });
  const form = new FormData();
  form.set('file', new Blob([['用户id,称呼,手机,客户星级标识', ...rows, ...more].join('\n')]), 'list.csv');
  return form;
}
/** Which heading says what. */
export const MAPPING = `number=${encodeURIComponent('用户id')}&name=${encodeURIComponent('称呼')}&phone=${encodeURIComponent('手机')}&stratum=${encodeURIComponent('客户星级标识')}`;
