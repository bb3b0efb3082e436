import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameElements, widenLabels } from './name-elements';
import ENGLISH from './names-en.json';

const source = (slug: string) =>
  readFileSync(join(__dirname, '../../../../../workflows', slug, `${slug}.bpmn`), 'utf8');

describe('the names on a process map', () => {
  it('are the page’s own words where a case can stand, and safe XML', () => {
    const xml = '<bpmn:userTask id="handle" name="甲" /><bpmn:endEvent id="handle" name="乙" />';
    const named = nameElements(xml, { place: (what, id) => `${what} <${id}>`, other: (name) => `${name}!` });
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

  it.each(['complaint-dispatch', 'callback-survey'])('all read in English on the map of %s', (slug) => {
    const english = ENGLISH as Record<string, string>;
    const named = nameElements(source(slug), { place: (_, id) => id, other: (name) => english[name] ?? name });
    const chinese = [...named.matchAll(/ name="([^"]*\p{Script=Han}[^"]*)"/gu)].map(([, name]) => name);
    expect(chinese).toEqual([]);
  });
});
