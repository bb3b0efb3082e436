import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Cell } from './cells';
import { local } from './local-time';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Characters that XML has no place for are left out. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Everything of a workbook of one sheet (ECMA-376) but the sheet itself. Style 1 is a time, 2 a heading. */
const PARTS = (sheet: string): Record<string, string> => ({
  '[Content_Types].xml': `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEETML}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEETML}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEETML}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="164" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
});

const DAY = 86_400_000;
/** Days since the epoch of spreadsheets. */
const serial = (at: Date): number => local(at).getTime() / DAY + 25_569;

/** A text cell is never a formula, whatever it begins with. */
function cellXml(cell: Cell, style: string): string {
  if (cell === null || cell === '') return '<c/>';
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c><v>${cell}</v></c>` : '<c/>';
  if (cell instanceof Date) return `<c s="1"><v>${serial(cell)}</v></c>`;
  return `<c${style} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

const rowXml = (cells: Cell[], style = ''): string =>
  `<row>${cells.map((cell) => cellXml(cell, style)).join('')}</row>`;

/** Rows in batches → a workbook in pieces; no more than a batch is held. */
export async function* xlsx(sheet: string, heads: string[], batches: AsyncIterable<Cell[][]>): AsyncGenerator<Buffer> {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    made.push(data);
  });
  const taken = (): Buffer => Buffer.concat(made.splice(0));
  for (const [name, xml] of Object.entries(PARTS(sheet))) {
    const part = new ZipDeflate(name);
    zip.add(part);
    part.push(strToU8(HEAD + xml), true);
  }
  const rows = new ZipDeflate('xl/worksheets/sheet1.xml');
  zip.add(rows);
  const pane =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>';
  const columns = `<cols><col min="1" max="${heads.length}" width="18" customWidth="1"/></cols>`;
  rows.push(strToU8(`${HEAD}<worksheet ${MAIN}>${pane}${columns}<sheetData>${rowXml(heads, ' s="2"')}`));
  yield taken();
  for await (const batch of batches) {
    rows.push(strToU8(batch.map((cells) => rowXml(cells)).join('')));
    if (made.length > 0) yield taken();
  }
  rows.push(strToU8('</sheetData></worksheet>'), true);
  zip.end();
  yield taken();
}
