// What a page says in its own way: blocks, lists, tables, what is not printed.
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readBytes } from '../../src/formats/index.ts';

async function read(body: string, head = ''): Promise<string[]> {
  const { text, marks } = await readBytes(
    strToU8(`<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`),
    'a.html',
  );
  return marks.map((mark) => `${mark.kind[0]}: ${text.slice(mark.start, mark.end)}`);
}

test.each([
  [
    'paragraphs and white space',
    '<p>Urges\n   all <b>States</b></p><div>Calls&nbsp;upon</div>',
    ['p: Urges all States', 'p: Calls\u00a0upon'],
  ],
  ['headings', '<h2>Annex</h2>Text', ['h: Annex', 'p: Text']],
  ['breaks: one ends a line, two a paragraph', 'a<br>b<br><br>c', ['p: a\nb', 'p: c']],
  [
    'ordered lists',
    '<ol><li>a</li><li>b<ol type="a"><li>c</li></ol></li><li value="7">d</li><li>e</li></ol>',
    ['p: 1. a', 'p: 2. b', 'p: a. c', 'p: 7. d', 'p: 8. e'],
  ],
  ['where a list begins', '<ol start="4" type="I"><li>a</li></ol>', ['p: IV. a']],
  ['labels printed in the text are not doubled', '<ol><li>1. a</li><li>(b) b</li></ol>', ['p: 1. a', 'p: (b) b']],
  ['lists without labels', '<ol style="list-style-type: none"><li>a</li></ol>', ['p: a']],
  ['bullets', '<ul><li>a</li></ul>', ['p: • a']],
  [
    'tables',
    '<table><tr><th>Posts</th><th>2031</th></tr><tr><td>P-5</td><td></td></tr></table>',
    ['t: Posts | 2031', 't: P-5 |'],
  ],
  [
    'tables that lay out the page',
    '<table><tr><td><table><tr><td>a</td></tr></table></td><td><p>b</p></td></tr></table>',
    ['p: a', 'p: b'],
  ],
  [
    'what is not printed',
    '<nav>menu</nav><script>x("<p>no</p>")</script><style>p{}</style><!-- no --><p hidden>no</p><p style="display:none">no</p>a',
    ['p: a'],
  ],
  ['unclosed and crossed tags', '<p>a<p>b<b>c</p>d</b><li>e', ['p: a', 'p: bc', 'p: d', 'p: e']],
  ['preformatted lines', '<pre>a\n  b</pre>', ['p: a\nb']],
  ['raised figures', 'The report<sup>3</sup> of 2031', ['p: The report³ of 2031']],
] as const)('%s', async (_, body, wanted) => {
  expect(await read(body)).toEqual(wanted);
});

test('the title, unless it stands on the page', async () => {
  expect(await read('<p>a</p>', '<title>Resolution 9001</title>')).toEqual(['h: Resolution 9001', 'p: a']);
  expect(await read('<h1>Resolution 9001</h1><p>a</p>', '<title>Resolution 9001</title>')).toEqual([
    'h: Resolution 9001',
    'p: a',
  ]);
});
