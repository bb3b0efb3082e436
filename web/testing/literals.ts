import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Attributes whose text people read or hear. */
const READ = new Set(['title', 'label', 'alt', 'placeholder', 'aria-label', 'description', 'hint', 'extra', 'tooltip']);
const LETTERS = /\p{L}{2,}/u;
const CHINESE = /\p{Script=Han}/u;

/** Sources below a folder, without tests. */
export function* sourceFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sourceFiles(path);
    else if (/\.tsx?$/.test(entry.name) && !/\.spec\.ts$/.test(entry.name) && !path.includes('/testing/')) yield path;
  }
}

/** Words for people that stand in the code instead of in the catalogues. */
export function literalsIn(file: string, source: string): string[] {
  const found: string[] = [];
  const note = (text: string, pattern: RegExp) => pattern.test(text) && found.push(text.trim());
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node.text, LETTERS);
    else if (ts.isJsxAttribute(node) && READ.has(node.name.getText())) {
      const { initializer } = node;
      if (initializer && ts.isStringLiteral(initializer)) return void note(initializer.text, LETTERS);
      const inner = initializer && ts.isJsxExpression(initializer) ? initializer.expression : undefined;
      if (inner && ts.isStringLiteralLike(inner)) return void note(inner.text, LETTERS);
      if (inner && ts.isTemplateExpression(inner)) return void note(templateText(inner), LETTERS);
      ts.forEachChild(node, visit);
    } else if (ts.isStringLiteralLike(node)) note(node.text, CHINESE);
    else if (ts.isTemplateExpression(node)) {
      note(templateText(node), CHINESE);
      ts.forEachChild(node, visit);
    } else ts.forEachChild(node, visit);
  };
  // Told apart by the name: `<T>(…) =>` begins a tag in one, a function in the other.
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true));
  return found;
}

const templateText = ({ head, templateSpans }: ts.TemplateExpression): string =>
  [head.text, ...templateSpans.map(({ literal }) => literal.text)].join(' ');
