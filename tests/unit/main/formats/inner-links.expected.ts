/** Files whose links lead to places of their own: the words of each link, and the words that it leads to. */
const head = '<w:pStyle w:val="H"/>'
const p = (runs: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
const t = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const link = (to: string, text: string) => `<w:hyperlink w:anchor="${to}">${t(text)}</w:hyperlink>`
const mark = (name: string) => `<w:bookmarkStart w:id="1" w:name="${name}"/><w:bookmarkEnd w:id="1"/>`

const page = (body: string) =>
  `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Tides</title></head><body>${body}</body></html>`
const chapters = (...names: readonly string[]) =>
  `<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/" version="3.0"><metadata><dc:title>The Tides</dc:title></metadata><manifest>${names.map((name) => `<item id="${name}" href="${name}.xhtml" media-type="application/xhtml+xml"/>`).join('')}</manifest><spine>${names.map((name) => `<itemref idref="${name}"/>`).join('')}</spine></package>`

export const examples: readonly {
  readonly name: string
  readonly file: 'a.docx' | 'a.md' | 'a.html' | 'a.epub'
  /** The files of a book, for that. */
  readonly source: string | Readonly<Record<string, string>>
  readonly leads: readonly (readonly [words: string, to: string])[]
}[] = [
  {
    name: 'Word: to a heading, to a paragraph, and to nothing',
    file: 'a.docx',
    source:
      p(t('Ports of the north'), head) +
      p(
        t('The port has nine berths, as ') +
          link('b1', 'the list') +
          t(' says, and ') +
          link('b2', 'the note') +
          t(' too.'),
      ) +
      p(t('The board wants ') + link('gone', 'more') + t(' of them in time.')) +
      p(mark('b1') + t('List of berths'), head) +
      p(t('One of the nine is long.')) +
      p(mark('b2') + t('The count was made in June by the board.')),
    leads: [
      ['the list', 'List of berths'],
      ['the note', 'The count was made in June by the board.'],
    ],
  },
  {
    name: 'Markdown: to headings as GitHub names them, and to an anchor',
    file: 'a.md',
    source:
      '# Ports of the north\n\nThe port has nine berths, as [the list](#list-of-berths-in-2020) says, [again](#docks-1), and [the note](#count) too.\n\n## List of berths, in 2020!\n\nOne of the nine is long.\n\n## Docks\n\nThere are two docks.\n\n## Docks\n\n<a id="count"></a>The count was made in June by the board.\n',
    leads: [
      ['the list', 'List of berths, in 2020!'],
      ['again', 'Docks'],
      ['the note', 'The count was made in June by the board.'],
    ],
  },
  {
    name: 'a page of the web: to a heading, to a paragraph, to an old anchor, to a row of a table, and to nothing',
    file: 'a.html',
    source:
      '<html><head><title>Ports of the north</title></head><body><main><h1>Ports of the north</h1>' +
      '<p>The port has nine berths, as <a href="#berths">the list</a> says, and <a href="#count">the note</a> too.</p>' +
      '<p>The board counts <a href="#docks">two docks</a> and <a href="#lund">a quay</a>, and wants <a href="#gone">more</a> of them.</p>' +
      '<h2 id="berths">List of berths</h2><p>One of the nine is long.</p>' +
      '<p id="count">The count was made in June by the board.</p>' +
      '<p><a name="docks"></a>There are two docks for repairs.</p>' +
      '<table><tr><th>Town</th><th>Quay</th></tr><tr id="lund"><td>Lund</td><td>90 m</td></tr></table>' +
      '<p>All of them stand on rock.</p></main></body></html>',
    leads: [
      ['the list', 'List of berths'],
      ['the note', 'The count was made in June by the board.'],
      ['two docks', 'There are two docks for repairs.'],
      ['a quay', 'Town\tQuay\nLund\t90 m'],
    ],
  },
  {
    name: 'a page of the web: from a cell, and to a heading whose own sign has its id',
    file: 'a.html',
    source:
      '<html><body><main><h1>Ports of the north</h1><p>The port has nine berths in the town, and two docks for repairs.</p>' +
      '<table><tr><th>Town</th><th>More</th></tr><tr><td>Lund</td><td><a href="#berths">its berths</a></td></tr></table>' +
      '<h2>List of berths <a id="berths" href="#berths">#</a></h2><p>One of the nine is long.</p></main></body></html>',
    leads: [['its berths', 'List of berths']],
  },
  {
    name: 'a page of the web: what was left out is no place',
    file: 'a.html',
    source:
      '<html><body><main><h1>Ports of the north</h1><p>The port has nine berths, and <a href="#menu">a menu</a> of its own.</p>' +
      '<nav id="menu"><a href="/a">Home</a> <a href="/b">Ports</a></nav><p>One of the nine is long.</p></main></body></html>',
    leads: [],
  },
  {
    name: 'a book: across its chapters, where ids come twice, to a chapter as a whole, and to nothing',
    file: 'a.epub',
    source: {
      'b/book.opf': chapters('one', 'two', 'three'),
      'b/one.xhtml': page(
        '<h1>Harbours</h1><p id="p1">The harbour opened on 4 May 1871.</p>' +
          '<p>Its ferry is told of <a href="two.xhtml#p1">below</a> and <a href="#p1">above</a>, its tides in <a href="three.xhtml">a chapter</a> of their own, its fish in <a href="four.xhtml#p1">no other</a>.</p>',
      ),
      'b/two.xhtml': page(
        '<h1>Ferries</h1><p>There are two lines.</p><p id="p1">The ferry carries 240 people.</p>' +
          '<p>It leaves at <a href="one.xhtml#p1">the harbour</a> and not at <a href="one.xhtml#p9">a pier</a>.</p>',
      ),
      'b/three.xhtml': page('<h1>Tides</h1><p>The tide turns at noon.</p>'),
    },
    leads: [
      ['below', 'The ferry carries 240 people.'],
      ['above', 'The harbour opened on 4 May 1871.'],
      ['a chapter', 'Tides'],
      ['the harbour', 'The harbour opened on 4 May 1871.'],
    ],
  },
]
