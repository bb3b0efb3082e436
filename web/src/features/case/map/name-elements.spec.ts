import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameElements } from './name-elements';
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

  it.each(['complaint-dispatch', 'callback-survey'])('all read in English on the map of %s', (slug) => {
    const english = ENGLISH as Record<string, string>;
    const named = nameElements(source(slug), { place: (_, id) => id, other: (name) => english[name] ?? name });
    const chinese = [...named.matchAll(/ name="([^"]*\p{Script=Han}[^"]*)"/gu)].map(([, name]) => name);
    expect(chinese).toEqual([]);
  });
});
