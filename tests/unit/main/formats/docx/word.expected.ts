/** Bodies of Word documents with their styles, and what is read: a line for each block, and what is left out. */
interface Example {
  readonly name: string
  readonly body: string
  /** Within `w:styles`. */
  readonly styles?: string
  /** Other parts of the package, by their paths; `part1.html` has the relation `rId1`. */
  readonly parts?: Readonly<Record<string, string>>
  readonly blocks: readonly string[]
  readonly dropped?: readonly (readonly [text: string, why: string])[]
  readonly notes?: readonly string[]
}

const p = (text: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const style = (id: string, name: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
const basedOn = (id: string) => `<w:basedOn w:val="${id}"/>`
const level = (at: number) => `<w:pPr><w:outlineLvl w:val="${at}"/></w:pPr>`
const cell = (content: string) => `<w:tc>${content}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`
const lines = (...texts: string[]) =>
  `<w:p><w:r>${texts.map((text) => `<w:t>${text}</w:t>`).join('<w:br/>')}</w:r></w:p>`
const ruby = (base: string, reading: string) =>
  `<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>${reading}</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>${base}</w:t></w:r></w:rubyBase></w:ruby></w:r>`
const line = (runs: string) => `<w:p>${runs}</w:p>`
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const field = (type: 'begin' | 'separate' | 'end') => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const instruction = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`
const simple = (instruction: string, runs: string) =>
  `<w:fldSimple w:instr="${instruction}">${runs}</w:fldSimple>`
const chunk = '<w:altChunk r:id="rId1"/>'
const prose =
  'The board of the harbour met in May, and agreed on the plan for the quay after a day of talks. '
    .repeat(4)
    .trim()

export const examples: readonly Example[] = [
  {
    name: 'short lines above headings are text',
    body: p('Total cost: 9 million crowns') + p('Staff', 'H') + p('The office has 12 members.'),
    styles: style('H', 'heading 1'),
    blocks: ['paragraph: Total cost: 9 million crowns', '1 Staff', 'paragraph: The office has 12 members.'],
  },
  {
    name: 'a table with a blank line in a cell',
    body: table(row(p('Port'), p('Cost')), row(p('Lund'), lines('9 million', '', 'in 2020'))),
    blocks: ['table: Port\tCost\nLund\t9 million in 2020'],
  },
  {
    name: 'a table with paragraphs of prose',
    body: table(row(p('Now'), p('Then')), row(p(prose), p(prose) + p(prose))),
    blocks: [`table: Now\tThen\n${prose}\t${prose} ${prose}`],
  },
  {
    name: 'a table in a cell of another',
    body: table(row(p('Port'), p('Berths')), row(p('Lund'), table(row(p('long'), p('4'))) + p('in all 9'))),
    blocks: ['table: Port\tBerths\nLund\tlong 4 in all 9'],
  },
  {
    name: 'one cell frames a text',
    body: table(row(p('Mind the tide.') + p('It turns at noon.'))),
    blocks: ['paragraph: Mind the tide.', 'paragraph: It turns at noon.'],
  },
  {
    name: 'styles by the name that Word gives them in every language',
    body: p('Mind the tide.', 'Zitat') + p('let a = 1', 'K') + p('let b = 2', 'K') + p('Table 1: Tides', 'B'),
    styles: style('Zitat', 'Quote') + style('K', 'HTML Preformatted') + style('B', 'caption'),
    blocks: ['quote: Mind the tide.', 'code: let a = 1\nlet b = 2', 'caption: Table 1: Tides'],
  },
  {
    name: 'styles of an own name by what they are based on',
    body: p('Mind the tide.', 'Mine') + p('Berths', 'Part') + p('The port has nine.'),
    styles:
      style('Q', 'Intense Quote') +
      style('Mine', 'House words', basedOn('Q')) +
      style('H2', 'heading 2', level(1)) +
      style('Part', 'House part', basedOn('H2')),
    blocks: ['quote: Mind the tide.', '2 Berths', 'paragraph: The port has nine.'],
  },
  {
    name: 'a style of an own name with a level in the outline',
    body: p('Berths', 'Part') + p('The port has nine.', 'Body'),
    styles: style('Part', 'House part', level(2)) + style('Body', 'House text', level(9)),
    blocks: ['3 Berths', 'paragraph: The port has nine.'],
  },
  {
    name: 'a style that is based on itself',
    body: p('The port has nine.', 'A'),
    styles: style('A', 'One', basedOn('B')) + style('B', 'Two', basedOn('A')),
    blocks: ['paragraph: The port has nine.'],
  },
  {
    name: "the document's own list of contents",
    body:
      p('In this file', 'TH') +
      p('Berths 3', 'T1') +
      p('Docks 4', 'T2') +
      p('Berths', 'H') +
      p('The port has nine.'),
    styles:
      style('H', 'heading 1') +
      style('TH', 'TOC Heading', basedOn('H')) +
      style('T1', 'toc 1') +
      style('T2', 'toc 2'),
    blocks: ['1 Berths', 'paragraph: The port has nine.'],
    dropped: [['In this file Berths 3 Docks 4', 'list of contents']],
  },
  {
    name: 'a list of contents whose lines have no style for it, only its field',
    body:
      p('In this file', 'H') +
      line(field('begin') + instruction(' TOC \\o "1-3" ') + field('separate') + run('Berths 3')) +
      line(
        run('Docks ') +
          field('begin') +
          instruction(' PAGEREF b ') +
          field('separate') +
          run('4') +
          field('end'),
      ) +
      line(field('end')) +
      p('Berths', 'H') +
      p('The port has nine.'),
    styles: style('H', 'heading 1'),
    blocks: ['1 In this file', '1 Berths', 'paragraph: The port has nine.'],
    dropped: [['Berths 3 Docks 4', 'list of contents']],
  },
  {
    name: 'a list of contents in the box that Word makes for one, with its title',
    body:
      '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>' +
      p('In this file', 'H') +
      line(field('begin') + instruction('TOC') + field('separate') + run('Berths 3') + field('end')) +
      '</w:sdtContent></w:sdt>' +
      p('Berths', 'H') +
      p('The port has nine.'),
    styles: style('H', 'heading 1'),
    blocks: ['1 Berths', 'paragraph: The port has nine.'],
    dropped: [['In this file Berths 3', 'list of contents']],
  },
  {
    name: 'the text that follows the end of a list of contents in its paragraph is text',
    body:
      line(field('begin') + instruction('TO') + instruction('C \\h') + field('separate') + run('Berths 3')) +
      line(field('end') + run('The port has nine.')),
    blocks: ['paragraph: The port has nine.'],
    dropped: [['Berths 3', 'list of contents']],
  },
  {
    name: 'a list of contents that never ends is none',
    body:
      line(field('begin') + instruction('TOC') + field('separate') + run('Berths 3')) +
      p('The port has nine.'),
    blocks: ['paragraph: Berths 3', 'paragraph: The port has nine.'],
  },
  {
    name: 'the field of another kind is text',
    body: line(field('begin') + instruction('TOCSIN') + field('separate') + run('Berths 3') + field('end')),
    blocks: ['paragraph: Berths 3'],
  },
  {
    name: 'a list of contents in fields that are one element',
    body:
      line(simple(' TOC \\o &quot;1-3&quot; ', run('Berths 3'))) + p('Berths', 'H') + p('The port has nine.'),
    styles: style('H', 'heading 1'),
    blocks: ['1 Berths', 'paragraph: The port has nine.'],
    dropped: [['Berths 3', 'list of contents']],
  },
  {
    name: 'the fields that are one element, of other kinds, are text',
    body:
      line(run('The port has ') + simple('DOCPROPERTY Berths', run('nine')) + run(' berths.')) +
      line(simple('TOCSIN', run('Docks 4'))) +
      line(simple('TOC', '') + run('It is open.')),
    blocks: ['paragraph: The port has nine berths.', 'paragraph: Docks 4', 'paragraph: It is open.'],
  },
  {
    name: 'words beside a list of contents in one paragraph are text',
    body: line(run('The port has nine. ') + simple('TOC', run('Berths 3'))),
    blocks: ['paragraph: The port has nine. Berths 3'],
  },
  {
    name: 'a word with its reading',
    body: `<w:p><w:r><w:t xml:space="preserve">Meeting in </w:t></w:r>${ruby('大阪', 'おおさか')}<w:r><w:t xml:space="preserve"> on 3 May.</w:t></w:r></w:p>`,
    blocks: ['paragraph: Meeting in 大阪 on 3 May.'],
    dropped: [['おおさか', 'reading of a word']],
  },
  {
    name: 'a page of HTML that is part of it',
    body: p('Before.') + chunk + p('After it all.'),
    parts: {
      'word/part1.html':
        '<html><head><title>x</title></head><body><h2>Berths</h2><p>The port has <b>nine</b>.</body></html>',
    },
    blocks: ['paragraph: Before.', '2 Berths', 'paragraph: The port has nine.', 'paragraph: After it all.'],
  },
  {
    name: 'a text that is part of it',
    body: p('Before.') + chunk,
    parts: { 'word/part1.txt': 'The port has <nine>.\r\n\r\nIt wants more.' },
    blocks: ['paragraph: Before.', 'paragraph: The port has <nine>.', 'paragraph: It wants more.'],
  },
  {
    name: 'rich text that is part of it',
    body: p('Before.') + chunk,
    parts: { 'word/part1.rtf': '{\\rtf1\\ansi The port has {\\b nine}.\\par}' },
    blocks: ['paragraph: Before.', 'paragraph: The port has nine.'],
  },
  {
    name: 'a part of another kind is told',
    body: p('Before.') + chunk,
    parts: { 'word/part1.mht': 'MIME-Version: 1.0' },
    blocks: ['paragraph: Before.'],
    notes: ['A part of this document is a file of another kind (MHT), and is left out.'],
  },
]

/** Who wrote it, by the properties: no program, and nobody's stand-in. */
export const authors: readonly (readonly [creator: string, author: string | null])[] = [
  ['Ann Holm', 'Ann Holm'],
  [' Ann Holm ; Bo Lund ', 'Ann Holm, Bo Lund'],
  ['Harbour Board', 'Harbour Board'],
  ['', null],
  ['Microsoft Office User', null],
  ['python-docx', null],
  ['user', null],
  ['Administrator', null],
  ['Author', null],
]
