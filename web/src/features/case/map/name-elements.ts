const NAMED = /<bpmn:(\w+) id="([^"]+)" name="([^"]*)"/g;
/** A remark beside the drawing. */
const NOTED = /(<bpmn:textAnnotation id="([^"]+)">\s*<bpmn:text>)([^<]*)/g;
/** A case can stand here: the word of the stage or step, as everywhere else on the page. */
const PLACES = /Task$|^subProcess$|^callActivity$|^intermediate/;

interface Naming {
  /** Label of a stage or step; undefined where it is neither. */
  place: (element: 'step' | 'stage', id: string) => string | undefined;
  /** A name that only the map has, in the reader's language; XML as it stands in the file. */
  other: (name: string) => string;
  /** What a remark says, by its element; undefined: as it stands in the file. */
  note: (id: string) => string | undefined;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

/** The map's XML with every name and every remark in the reader's words. */
export const nameElements = (xml: string, { place, other, note }: Naming): string =>
  xml
    .replace(NAMED, (_, tag: string, id: string, name: string) => {
      const word = PLACES.test(tag) ? place(tag === 'userTask' ? 'step' : 'stage', id) : undefined;
      return `<bpmn:${tag} id="${id}" name="${word === undefined ? other(name) : escaped(word)}"`;
    })
    .replace(NOTED, (_, head: string, id: string, text: string) => {
      const word = note(id);
      return `${head}${word === undefined ? text : escaped(word)}`;
    });

const LABEL = /(<bpmndi:BPMNLabel>\s*<dc:Bounds )x="(-?[\d.]+)"( y="-?[\d.]+" )width="([\d.]+)"/g;
/** Longest word of a label in a language that cannot break within words, in the map's own pixels. */
const WORD_WIDTH = 72;

/** Makes room for words beside arrows: a name drawn for two characters is no place for "Dissatisfied". */
export const widenLabels = (xml: string): string =>
  xml.replace(LABEL, (_, head: string, x: string, y: string, width: string) => {
    const wide = Math.max(Number(width), WORD_WIDTH);
    return `${head}x="${Number(x) - (wide - Number(width)) / 2}"${y}width="${wide}"`;
  });
