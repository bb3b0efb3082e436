import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Cell } from './cell';
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

const each = <T>(all: readonly T[], say: (one: T, number: number) => string): string =>
  all.map((one, index) => say(one, index + 1)).join('');

/** Everything of a workbook (ECMA-376) but its sheets, which are named here. Style 1 is a time, 2 a heading. */
const PARTS = (sheets: readonly string[]): Record<string, string> => ({
  '[Content_Types].xml': `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEETML}.sheet.main+xml"/>${each(sheets, (_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${SHEETML}.worksheet+xml"/>`)}<Override PartName="/xl/styles.xml" ContentType="${SHEETML}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${each(sheets, (sheet, n) => `<sheet name="${escaped(sheet)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}">${each(sheets, (_, n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="164" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
});

const DAY = 86_400_000;
/** Days since the epoch of spreadsheets. */
const serial = (at: Date): number => local(at).getTime() / DAY + 25_569;

/** A text cell is never a formula, whatever it begins with. */
function cellXml(cell: Cell, style: string, at: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${at}"><v>${cell}</v></c>` : '';
  if (cell instanceof Date) return `<c r="${at}" s="1"><v>${serial(cell)}</v></c>`;
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** A, B … Z, AA …: from 0. */
const columnName = (index: number): string =>
  (index < 26 ? '' : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** Cells say where they stand: not every reader counts them. `number` from 1; `styleOf` a column, from 0. */
const rowXml = (cells: Cell[], number: number, styleOf: (column: number) => string = () => ''): string =>
  `<row r="${number}">${cells
    .map((cell, column) => cellXml(cell, styleOf(column), `${columnName(column)}${number}`))
    .join('')}</row>`;

const HEADING = ' s="2"';

const opened = (before: string, widths: readonly number[]): string => {
  const columns = each(widths, (width, n) => `<col min="${n}" max="${n}" width="${width}" customWidth="1"/>`);
  return `${HEAD}<worksheet ${MAIN}>${before}<cols>${columns}</cols><sheetData>`;
};
const CLOSED = '</sheetData></worksheet>';
/** The heads stay in sight. */
const FROZEN =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>';

export interface Workbook {
  sheet: string;
  heads: string[];
  batches: AsyncIterable<Cell[][]>;
  /** A second sheet of labels and values; asked for when all rows are through, so that it can say how many. */
  about: { sheet: string; rows: () => Promise<[label: string, value: Cell][]> };
}

/** Rows in batches → a workbook in pieces; no more than a batch is held. */
export async function* xlsx({ sheet, heads, batches, about }: Workbook): AsyncGenerator<Buffer> {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    made.push(data);
  });
  const taken = (): Buffer => Buffer.concat(made.splice(0));
  const part = (name: string, xml: string, isWhole: boolean): ZipDeflate => {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(strToU8(xml), isWhole);
    return file;
  };
  for (const [name, xml] of Object.entries(PARTS([sheet, about.sheet]))) part(name, HEAD + xml, true);
  const widths = heads.map(() => 18);
  const rows = part('xl/worksheets/sheet1.xml', opened(FROZEN, widths) + rowXml(heads, 1, () => HEADING), false);
  yield taken();
  let written = 1;
  for await (const batch of batches) {
    rows.push(strToU8(batch.map((cells) => rowXml(cells, ++written)).join('')));
    if (made.length > 0) yield taken();
  }
  rows.push(strToU8(CLOSED), true);
  const said = (await about.rows()).map((pair, index) =>
    rowXml(pair, index + 1, (column) => (column === 0 ? HEADING : '')),
  );
  part('xl/worksheets/sheet2.xml', opened('', [40, 60]) + said.join('') + CLOSED, true);
  zip.end();
  yield taken();
}
