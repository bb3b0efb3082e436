import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameElements, widenLabels } from './name-elements';
import ENGLISH_WORDS from '../../../i18n/case/en.json';
import CHINESE from '../../../i18n/case/zh-CN.json';
import ENGLISH from './names-en.json';

/** Every process that has a map. */
const MAPS = Object.keys(CHINESE.map.note);

const source = (slug: string) =>
  readFileSync(join(__dirname, '../../../../../workflows', slug, `${slug}.bpmn`), 'utf8');

describe('the names on a process map', () => {
  it('are the page’s own words where a case can stand, and safe XML', () => {
    const xml = '<bpmn:userTask id="handle" name="甲" /><bpmn:endEvent id="handle" name="乙" />';
    const named = nameElements(xml, {
      place: (what, id) => `${what} <${id}>`,
      other: (name) => `${name}!`,
      note: () => undefined,
    });
    expect(named).toBe(
      '<bpmn:userTask id="handle" name="step &lt;handle&gt;" /><bpmn:endEvent id="handle" name="乙!" />',
    );
  });

  it('get room for a word beside an arrow, around the same middle', () => {
    const label = (x: number, width: number) =>
      `<bpmndi:BPMNLabel><dc:Bounds x="${x}" y="5" width="${width}" height="14" /></bpmndi:BPMNLabel>`;
    expect(widenLabels(label(100, 32) + label(0, 90))).toBe(label(80, 72) + label(0, 90));
    expect(widenLabels(source('complaint-dispatch'))).not.toBe(source('complaint-dispatch'));
  });

  it.each(MAPS)('all read in English on the map of %s', (slug) => {
    const english = ENGLISH as Record<string, string>;
    const named = nameElements(source(slug), {
      place: (_, id) => id,
      other: (name) => english[name] ?? name,
      note: () => undefined,
    });
    const chinese = [...named.matchAll(/ name="([^"]*\p{Script=Han}[^"]*)"/gu)].map(([, name]) => name);
    expect(chinese).toEqual([]);
  });

  it.each(MAPS)('and the remarks on the map of %s in either language', (slug) => {
    const notes = (words: typeof CHINESE) => (words.map.note as Record<string, Record<string, string>>)[slug]!;
    const told: string[] = [];
    nameElements(source(slug), { place: () => '', other: () => '', note: (id) => void told.push(id) });
    expect(told).not.toEqual([]);
    expect([Object.keys(notes(CHINESE)), Object.keys(notes(ENGLISH_WORDS))]).toEqual([told, told]);
    const english = nameElements(source(slug), {
      place: () => '',
      other: () => '',
      note: (id) => notes(ENGLISH_WORDS)[id],
    });
    expect(english).toContain(notes(ENGLISH_WORDS)[told[0]!]!);
    expect(/<bpmn:text>[^<]*\p{Script=Han}/u.exec(english)).toBeNull();
    const chinese = nameElements(source(slug), { place: () => '', other: () => '', note: (id) => notes(CHINESE)[id] });
    expect(chinese).toBe(nameElements(source(slug), { place: () => '', other: () => '', note: () => undefined }));
  });
});
