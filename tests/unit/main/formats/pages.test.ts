import { describe, expect, test } from 'vitest'
import { blocksOf, readText } from './read.ts'

const html = (body: string) => readText(body, 'a.html')
const md = (text: string) => readText(text, 'a.md')

describe('notes', () => {
  test('a link back from a note goes, a link to another part stays', () => {
    const read = html(
      '<p>See <a href="#two">part two</a>.</p><ol><li id="fn1">A source. <a href="#r1">↩</a></li></ol>',
    )
    expect(blocksOf(read)).toEqual([
      ['paragraph', 'See part two.'],
      ['paragraph', 'A source.'],
    ])
    expect(read.dropped).toEqual([{ text: '↩', why: 'back link of a note' }])
  })
  test('an arrow that leads elsewhere stays', () => {
    expect(blocksOf(html('<p>Up <a href="https://example.org">↑</a></p>'))).toEqual([['paragraph', 'Up ↑']])
  })
  test('an item whose id only looks like a note is an item', () => {
    expect(blocksOf(html('<ul><li id="news2014">A.</li><li id="n1">B.</li></ul>'))).toEqual([
      ['item', 'A.', 1],
      ['paragraph', 'B.'],
    ])
  })
})

describe('front matter', () => {
  test.each([
    ['date: 2019-03-03', '2019-03-03'],
    ["date: '2019-03-03 10:00:00+02:00'", '2019-03-03'],
    ['date: March 3, 2019', '2019-03-03'],
    ['date: soon', undefined],
    ['published_time: 2022-12-14 12:02:00-05:00', '2022-12-14'],
  ])('%s', (line, date) => {
    expect(md(`---\n${line}\n---\n\nIt is so.\n`).meta.date).toBe(date)
  })
  test('two rules with text between are no front matter', () => {
    expect(md('---\n\nThe text stays: all of it.\n\n---\n').dropped).toEqual([])
    expect(md('---\nThe text stays\n---\n').blocks.map((block) => block.text)).toEqual(['The text stays'])
  })
})

describe('bullets without a list', () => {
  test('after a break, in a paragraph, in a table that lays out a page', () => {
    expect(blocksOf(html('<p>They will:<br>• <b>sow</b> rye<br>•&nbsp;reap</p>'))).toEqual([
      ['paragraph', 'They will:'],
      ['item', 'sow rye', 1],
      ['item', 'reap', 1],
    ])
    expect(html('<p>• <b>sow</b> rye</p>').blocks[0]?.spans).toEqual([{ start: 0, end: 3, kind: 'strong' }])
  })
  test('a sign within a line is none', () => {
    expect(blocksOf(html('<p>Home • News</p><p>3 · 4</p>'))).toEqual([
      ['paragraph', 'Home • News'],
      ['paragraph', '3 · 4'],
    ])
  })
})

describe('pictures in Markdown', () => {
  test('badges go, a caption stays, a picture within text is its words', () => {
    const read = md(
      '[![Build](b.svg)](https://ci.example.org)\n\n![The ministers on the river boat](c.png)\n\nSee ![tide](t.png) here.\n',
    )
    expect(blocksOf(read)).toEqual([
      ['figure', ''],
      ['caption', 'The ministers on the river boat'],
      ['paragraph', 'See tide here.'],
      ['figure', ''],
    ])
    expect(read.dropped).toEqual([{ text: 'Build', why: 'picture' }])
  })
})

describe('inline Markdown', () => {
  const inline = (text: string) => {
    const [block] = md(text).blocks
    return [
      block?.text,
      ...(block?.spans ?? []).map((span) => `${span.kind} ${block?.text.slice(span.start, span.end)}`),
    ]
  }
  test.each([
    ['a **b *c* d** e', ['a b c d e', 'strong b c d', 'em c']],
    ['***a***', ['a', 'strong a', 'em a']],
    ['snake_case and 2 * 3 * 4', ['snake_case and 2 * 3 * 4']],
    ['**open', ['open']],
    ['``a`b`` and `c', ['a`b and `c', 'code a`b']],
    ['[the [x] *y*](https://e.org/a_(b) "t") z', ['the [x] y z', 'link the [x] y', 'em y']],
    ['a <b>c</b> <i>d', ['a c d', 'strong c']],
    ['&copy; &#169; &ndash; &nosuch; &', ['© © – &nosuch; &']],
    ['\\*not\\* \\[this\\]', ['*not* [this]']],
  ])('%s', (text, expected) => {
    expect(inline(text)).toEqual(expected)
  })
})

describe('what sets a page out', () => {
  test('a table with a lone row, or with paragraphs in its cells, is no data', () => {
    expect(blocksOf(html('<table><tr><td>One side.</td><td>The other.</td></tr></table>'))).toEqual([
      ['paragraph', 'One side.'],
      ['paragraph', 'The other.'],
    ])
    const cells = '<tr><td>A</td><td>One.<br><br>Two.</td></tr><tr><td>B</td><td>C</td></tr>'
    expect(html(`<table>${cells}</table>`).blocks.map((block) => block.text)).toEqual([
      'A',
      'One.',
      'Two.',
      'B',
      'C',
    ])
  })
  test('a table with heads, rows, breaks and lists in its cells is data', () => {
    const cells = '<tr><th>A</th><td>1<br>2</td></tr><tr><th>B</th><td><ul><li>3</li></ul></td></tr>'
    expect(html(`<table>${cells}</table>`).blocks[0]?.rows).toEqual([
      ['A', '1 2'],
      ['B', '3'],
    ])
  })
  test('a bold line above its text stands alone; above a name it does not', () => {
    expect(blocksOf(html('<p><b>Transport</b><br>Trains will run each day.</p>'))).toEqual([
      ['paragraph', 'Transport'],
      ['paragraph', 'Trains will run each day.'],
    ])
    expect(blocksOf(html('<p><b>Ann Holm</b><br>Minister of Trade</p>'))).toEqual([
      ['paragraph', 'Ann Holm Minister of Trade'],
    ])
    expect(blocksOf(md('**Transport**\nTrains will run each day.\n'))).toEqual([
      ['paragraph', 'Transport'],
      ['paragraph', 'Trains will run each day.'],
    ])
    expect(blocksOf(md('**Ann Holm**\\\nMinister of Trade\n'))).toEqual([
      ['paragraph', 'Ann Holm Minister of Trade'],
    ])
  })
  test('labels with text between them are not pulled apart', () => {
    expect(blocksOf(html('<p>It is so.<sup><span>[</span>1<span>]</span></sup></p>'))).toEqual([
      ['paragraph', 'It is so.'],
    ])
  })
  test("GitHub's mark of a note box goes, its text stays", () => {
    const read = md('> [!NOTE]\n> Mind the tide.\n')
    expect(blocksOf(read)).toEqual([['quote', 'Mind the tide.']])
    expect(read.dropped).toEqual([{ text: '[!NOTE]', why: 'mark of a note box' }])
  })
})

describe('the date of a page', () => {
  const said = (mark: string) => html(`<p>It is so.</p>${mark}`).meta.date
  test.each([
    ['<meta name="date" content="2021-05-06">', '2021-05-06'],
    ['<script type="application/ld+json">{"datePublished": "2021-05-06T10:00:00Z"}</script>', '2021-05-06'],
    ['<time class="entry-date published" datetime="2021-05-06T10:00">May 6</time>', '2021-05-06'],
    ['<span itemprop="datePublished" content="2021-05-06"></span>', '2021-05-06'],
    ['<time datetime="2021-05-06">the day of a meeting</time>', undefined],
    ['<script>var x = {"datePublished": "2021-05-06"}</script>', undefined],
    ['<meta name="date" content="2021-15-06">', undefined],
  ])('%s', (mark, date) => {
    expect(said(mark)).toBe(date)
  })
})
