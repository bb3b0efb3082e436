import { fromSecondLevel, textOf, treeOf, type HtmlNode } from './html-tree';

const text = (nodeValue: string): HtmlNode => ({ nodeType: 3, nodeName: '#text', nodeValue, childNodes: [] });
const tag = (nodeName: string, given: Record<string, string> = {}, ...childNodes: HtmlNode[]): HtmlNode => ({
  nodeType: 1,
  nodeName: nodeName.toUpperCase(),
  nodeValue: null,
  childNodes,
  getAttribute: (name) => given[name] ?? null,
});

describe('what is shown of an article', () => {
  it('are known tags with the attributes that mean something', () => {
    const cell = tag('td', { colspan: '2', style: 'position:fixed', onclick: 'x()' }, text('5G'));
    expect(treeOf([tag('table', {}, tag('tbody', {}, tag('tr', {}, cell)))])).toEqual([
      {
        tag: 'table',
        attributes: {},
        children: [
          {
            tag: 'tbody',
            attributes: {},
            children: [
              {
                tag: 'tr',
                attributes: {},
                children: [{ tag: 'td', attributes: { colspan: '2' }, children: ['5G'] }],
              },
            ],
          },
        ],
      },
    ]);
  });

  it('is of an unknown tag its text, and nothing of what runs or hides', () => {
    const nodes = [
      tag('font', {}, text('a')),
      tag('script', {}, text('steal()')),
      tag('style', {}, text('*{}')),
      tag('iframe', { src: 'https://x' }, text('no')),
      tag('svg', {}, tag('script', {}, text('steal()'))),
      { nodeType: 8, nodeName: '#comment', nodeValue: 'no', childNodes: [] },
    ];
    expect(treeOf(nodes)).toEqual(['a']);
  });

  it.each([
    ['https://example.com/a', true],
    ['/knowledge/1', true],
    ['#limits', true],
    ['tel:10000', true],
    ['javascript:alert(1)', false],
    [' javascript:alert(1)', false],
    ['JAVASCRIPT:alert(1)', false],
    ['data:text/html,x', false],
    ['//elsewhere.example', false],
    ['java\nscript:alert(1)', false],
  ])('leads to %s: %s', (href, isKept) => {
    const [link] = treeOf([tag('a', { href }, text('x'))]);
    expect(link).toMatchObject({ tag: 'a', attributes: isKept ? { href } : {} });
    expect(Object.keys((link as { attributes: object }).attributes)).toHaveLength(isKept ? 1 : 0);
  });

  it('are pictures only of the files that belong to it', () => {
    expect(treeOf([tag('img', { src: 'https://elsewhere.example/x.png', alt: '资费表' })])).toEqual(['资费表']);
    expect(treeOf([tag('img', { 'data-attachment': 'a-1', alt: 'x', onerror: 'x()' })])).toEqual([
      { tag: 'img', attributes: { 'data-attachment': 'a-1', alt: 'x' }, children: [] },
    ]);
  });

  it("has no heading as high as the page's own, and can be read as plain words", () => {
    const tree = treeOf([tag('h1', {}, text('限速')), tag('p', {}, text('达量'), tag('strong', {}, text('20GB')))]);
    expect(tree[0]).toMatchObject({ tag: 'h2' });
    expect(textOf(tree)).toBe('限速达量20GB');
  });

  it("begins with the heading right below the page's own, whatever its author began with", () => {
    const tree = treeOf([tag('p', {}, text('a')), tag('h3', {}, text('b')), tag('h4', {}, text('c'))]);
    const tags = (pieces: ReturnType<typeof treeOf>) =>
      pieces.map((piece) => (typeof piece === 'string' ? '' : piece.tag));
    expect(tags(fromSecondLevel(tree))).toEqual(['p', 'h2', 'h3']);
    expect(fromSecondLevel(treeOf([tag('p', {}, text('a'))]))).toEqual(treeOf([tag('p', {}, text('a'))]));
  });
});
