import { isBlank, kept, readWords, wordsText } from './words';

const ID = '018f0000-0000-7000-8000-000000000001';

describe('the words of an edition', () => {
  it.each([
    ['what runs', '<p onclick="x()">a<script>b()</script></p>', '<p>a</p>'],
    ['frames and forms', '<iframe src="https://a.example"></iframe><form><input></form>b', 'b'],
    ['styles', '<p style="position:fixed" class="x">a</p><style>p{}</style>', '<p>a</p>'],
    ['links that run', '<a href="javascript:x()">a</a>', '<a rel="noopener noreferrer" target="_blank">a</a>'],
    ['pictures from elsewhere', '<img src="https://a.example/x.png">a', 'a'],
  ])('lose %s', (_, given, clean) => {
    expect(kept({ title: 't', body: given }).body).toBe(clean);
  });

  it('keep lists, tables, links and the pictures that are files of the case', () => {
    const body = `<h2>a</h2><ol start="3"><li>b</li></ol><table><tbody><tr><td colspan="2">c</td></tr></tbody></table><img alt="d" data-attachment="${ID}" />`;
    expect(kept({ title: 't', body })).toEqual({ title: 't', body, keywords: [], attachments: [ID] });
    expect(kept({ title: 't', body: '<a href="/x">y</a>' }).body).toContain('href="/x"');
  });

  it('are the same text however they are put, and stay as they are when kept again', () => {
    const text = wordsText({ keywords: ['b ', 'b', 'a'], title: ' 5G  套餐 ', body: '<p>a</p> ' });
    expect(text).toBe('{"attachments":[],"body":"<p>a</p>","keywords":["b","a"],"title":"5G 套餐"}');
    expect(wordsText(readWords(text)!)).toBe(text);
  });

  it('are blank where nothing is left to read', () => {
    expect(isBlank(kept({ title: 't', body: '<p> </p><script>x</script>' }))).toBe(true);
    expect(isBlank(kept({ title: 't', body: '<p>a</p>' }))).toBe(false);
  });

  it.each([null, '', 'no JSON', '{"title":1}'])('are none in %j', (text) => {
    expect(readWords(text)).toBeNull();
  });
});
