import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../../../../src/core/compile.ts'
import { readDocument } from '../../../../src/main/formats/formats.ts'
import { blocksOf } from '../../../../src/main/formats/pdf/blocks.ts'
import { dropRunning } from '../../../../src/main/formats/pdf/furniture.ts'
import { linesOf, type PdfLine } from '../../../../src/main/formats/pdf/lines.ts'
import { withMarks } from '../../../golden/with-marks.ts'

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url)))
const read = (bytes: Uint8Array, name = 'x.pdf') => readDocument({ bytes, name })
const damaged = { ok: false, error: 'is damaged, or not a PDF' }

describe('what is no sound PDF', () => {
  const bytes = fixture('accord-libreoffice.pdf')
  test('one with a password says so', async () => {
    expect(await read(fixture('locked-libreoffice.pdf'))).toEqual({
      ok: false,
      error: 'is locked with a password; save a copy without it first',
    })
  })
  test('one without text says so', async () => {
    const empty =
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'
    expect(await read(new TextEncoder().encode(empty))).toMatchObject({
      error: 'has no text, not even in pictures of its pages',
    })
  })
  test('cut off, or noise after its mark: an answer, never an exception', async () => {
    for (let tenth = 1; tenth < 10; tenth += 1) {
      const part = await read(bytes.slice(0, Math.floor((bytes.length * tenth) / 10)))
      expect(part.ok ? '' : part.error).toMatch(/damaged|no text|^$/)
    }
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (noise) => {
        const mark = new TextEncoder().encode('%PDF-1.7\n')
        expect(await read(Uint8Array.from([...mark, ...noise]))).toEqual(damaged)
      }),
      { numRuns: 20 },
    )
  })
  test('the name does not matter', async () => {
    const renamed = await read(bytes, 'accord.txt')
    expect(renamed.ok && renamed.value.kind).toBe('pdf')
  })
})

const line = (text: string, y: number, more: Partial<PdfLine> = {}): PdfLine => ({
  text,
  x: 70,
  y,
  width: 400,
  size: 10,
  page: 1,
  ...more,
})

const heightsOf = (count: number) => new Map(Array.from({ length: count }, (_, at) => [at + 1, 800]))
const shown = (lines: readonly PdfLine[]) =>
  blocksOf(lines).map(({ kind, level, text }) => `${kind}${level ?? ''}: ${text}`)

describe('dashes and small letters that open a line', () => {
  test.each(['\u2013', '\u2014', '-', 'o'])('%s inside a sentence opens no item', (mark) => {
    const lines = [
      line('The survey was paid for by all', 700),
      line(`${mark} in equal parts, by law`, 688),
      line(`${mark} and none of them objected.`, 676),
    ]
    expect(shown(lines)).toEqual([
      `paragraph: The survey was paid for by all ${mark} in equal parts, by law ${mark} and none of them objected.`,
    ])
  })
  test('nor does one that goes on over a page', () => {
    const lines = [line('It was paid by all', 100), line('\u2013 in equal parts.', 740, { page: 2 })]
    expect(shown(lines)).toEqual(['paragraph: It was paid by all \u2013 in equal parts.'])
  })
  test('after a closed sentence, a gap or a heading, and further in, one does', () => {
    expect(shown([line('They agreed:', 700), line('- to pay', 688), line('- to build', 676)])).toEqual([
      'paragraph: They agreed:',
      'item1: to pay',
      'item1: to build',
    ])
    expect(shown([line('They agreed', 700), line('o to pay', 670)])).toEqual([
      'paragraph: They agreed',
      'item1: to pay',
    ])
    expect(
      shown([
        line('They agreed', 700),
        line('\u2013 to pay', 688, { x: 90 }),
        line('their share', 676, { x: 100 }),
      ]),
    ).toEqual(['paragraph: They agreed', 'item1: to pay their share'])
    expect(
      shown([
        line('Duties', 700, { size: 14 }),
        line('- to pay', 684),
        line('- to build it soon and well', 672),
      ]),
    ).toEqual(['heading1: Duties', 'item1: to pay', 'item1: to build it soon and well'])
  })
  test('inside a running list one does at the place of its fellows, over a page too', () => {
    const lines = [
      line('\u2022 Ferries', 700),
      line('\u2013 boats', 688, { x: 90 }),
      line('\u2013 piers', 676, { x: 90 }),
      line('\u2022 Cranes', 664),
      line('\u2013 hooks', 740, { x: 90, page: 2 }),
    ]
    expect(shown(lines)).toEqual([
      'item1: Ferries',
      'item2: boats',
      'item2: piers',
      'item1: Cranes',
      'item2: hooks',
    ])
  })
})

describe('notes at the foot', () => {
  const small = { size: 8 }
  test('stand after the paragraph that they interrupt', () => {
    const lines = [
      line('The harbour was closed by order of the', 100),
      line('1 Order of 3 May, as it was', 60, small),
      line('published.', 51, small),
      line('2 It was lifted in June.', 42, small),
      line('Council of Colm until June.', 740, { page: 2 }),
      line('It then opened.', 700, { page: 2 }),
    ]
    lines.splice(0, 0, line('In the dry summer of that year and in the next', 112))
    expect(blocksOf(lines).map(({ text, page }) => [page, text])).toEqual([
      [
        1,
        'In the dry summer of that year and in the next The harbour was closed by order of the Council of Colm until June.',
      ],
      [1, '1 Order of 3 May, as it was published.'],
      [1, '2 It was lifted in June.'],
      [2, 'It then opened.'],
    ])
  })
  test('of a column stand between its halves; a mark grown onto its note is parted from it', () => {
    const lines = [
      line('The harbour was closed by or-', 100, { width: 180 }),
      line('1Order of 3 May.', 60, small),
      line('der of the council.', 740, { x: 320, width: 150 }),
      line('* Its members were seven.', 60, { x: 320, size: 8 }),
    ]
    expect(shown(lines)).toEqual([
      'paragraph: The harbour was closed by order of the council.',
      'paragraph: 1 Order of 3 May.',
      'paragraph: * Its members were seven.',
    ])
  })
  test('a note goes on at the foot of the next page', () => {
    const lines = [
      line('The harbour was closed for all ships of the bay.', 100),
      line('4 By an order which the council', 51, small),
      line('It opened in June, when the ice had gone from it.', 740, { page: 2 }),
      line('did not publish.', 60, { page: 2, size: 8 }),
      line('5 As the log says.', 51, { page: 2, size: 8 }),
    ]
    expect(shown(lines)).toEqual([
      'paragraph: The harbour was closed for all ships of the bay.',
      'paragraph: 4 By an order which the council did not publish.',
      'paragraph: It opened in June, when the ice had gone from it.',
      'paragraph: 5 As the log says.',
    ])
  })
  test('small print without a mark, and small rows of figures, are none', () => {
    const lines = [
      line('The harbour was closed for all ships of the bay that year.', 100),
      line('Source: the log of the harbour.', 60, small),
      line('2   14   15', 51, small),
      line('3   16   17', 42, small),
    ]
    expect(shown(lines).slice(1)).toEqual([
      'paragraph: Source: the log of the harbour.',
      'table: 2\t14\t15\n3\t16\t17',
    ])
  })
})

describe('raised marks at the start of a line', () => {
  const noted = (lines: readonly PdfLine[]) =>
    blocksOf(lines).map(({ text, spans }) => withMarks(text, spans))
  const small = { size: 8 }
  test('number notes, whatever number or letter follows', () => {
    const lines = [
      line('The harbour was closed for all ships of the bay.', 100),
      line('1See the order.', 60, { ...small, lead: '1' }),
      line('4 ships were let in.', 51, { ...small }),
      line('\u2217eighth edition.', 42, { ...small, lead: '\u2217' }),
    ]
    expect(noted(lines)).toEqual([
      'The harbour was closed for all ships of the bay.',
      '1 See the order. 4 ships were let in.',
      '\u2217 eighth edition.',
    ])
  })
  test('number lines one below the other, outside a foot too', () => {
    const lines = [
      line('1University of Arden', 700, { lead: '1' }),
      line('2 University of Colm', 688, { lead: '2' }),
    ]
    expect(noted(lines)).toEqual(['1 University of Arden', '2 University of Colm'])
  })
  test('belong to the word that the margin cut them off from, but not where they have grown onto the next', () => {
    const lines = [
      line('The harbour was closed', 700),
      line('[12] by an order of the', 688, { lead: '[12]' }),
      line('14C laboratory.', 676, { lead: '14' }),
    ]
    expect(noted(lines)).toEqual(['The harbour was closed{12} by an order of the 14C laboratory.'])
  })
})

test('marks keep their place where lines are joined, words healed and items cut from their signs', () => {
  const ref = (at: number, label: string) => ({ kind: 'noteref', start: at, end: at, label }) as const
  const lines = [
    line('\u2022 The inter-', 700),
    line('nal har-', 688, { spans: [ref(3, '1')] }),
    line('bour of Colm is open', 676, { spans: [ref(4, '2'), ref(20, '3')] }),
    line('all year.', 664, { spans: [ref(9, '4')] }),
  ]
  expect(blocksOf(lines).map(({ text, spans }) => withMarks(text, spans))).toEqual([
    'The internal{1} harbour{2} of Colm is open{3} all year.{4}',
  ])
})

test('tables on two pages are two, and small lines of a listing are no notes', () => {
  const lines = [
    line('The harbour is as long as its quays, and its quays are long.', 140),
    line('Colm   14   15', 112),
    line('Arden   16   17', 100),
    line('Colm   18', 740, { page: 2 }),
    line('Arden   19', 728, { page: 2 }),
    line('The header holds numbers of the ships, each in a word of its own.', 700, { page: 2 }),
    line('Header:', 82, { page: 2, size: 8 }),
    line('2 WORDS of length', 73, { page: 2, size: 8 }),
    line('Body:', 51, { page: 2, size: 8 }),
    line('4 WORDS of draught', 42, { page: 2, size: 8 }),
  ]
  expect(shown(lines)).toEqual([
    'paragraph: The harbour is as long as its quays, and its quays are long.',
    'table: Colm\t14\t15\nArden\t16\t17',
    'table: Colm\t18\nArden\t19',
    'paragraph: The header holds numbers of the ships, each in a word of its own.',
    'paragraph: Header: 2 WORDS of length',
    'paragraph: Body: 4 WORDS of draught',
  ])
})

describe('lines and blocks', () => {
  test('a heading of a column stands where the rows below have theirs', () => {
    const run = (text: string, x: number, y: number) => ({ text, x, y, width: text.length * 5, size: 10 })
    const lines = linesOf(
      [run('Town', 70, 700), run('Dry season', 170, 700), run('Wet', 240, 700)].concat([
        run('Colm', 70, 688),
        run('35 %', 170, 688),
        run('25 %', 240, 688),
      ]),
      1,
    )
    expect(lines.map(({ text }) => text)).toEqual(['Town   Dry season   Wet', 'Colm   35 %   25 %'])
  })
  test('a blank that reaches into the next cell parts cells, not lines', () => {
    const run = (text: string, x: number, width: number) => ({ text, x, y: 700, width, size: 10 })
    expect(linesOf([run('200 mm', 70, 30), run(' ', 100, 98), run('2,700', 166, 25)], 1)).toMatchObject([
      { text: '200 mm   2,700' },
    ])
  })
  test('runs on one baseline are one line; wide gaps part cells', () => {
    const run = (text: string, x: number, y = 700) => ({ text, x, y, width: text.length * 5, size: 10 })
    const lines = linesOf([run('Trade', 70), run('grew', 98), run('12', 300), run('It fell', 70, 688)], 3)
    expect(lines.map(({ text, page }) => [text, page])).toEqual([
      ['Trade grew   12', 3],
      ['It fell', 3],
    ])
  })
  test('a paragraph goes on over a page, and words that a line cut are healed', () => {
    const blocks = blocksOf([
      line('Officials expect that interna-', 112),
      line('tionalization of the har-', 100),
      line('bour will bring more ships.', 740, { page: 2 }),
      line('Tickets pay for the rest.', 700, { page: 2 }),
    ])
    expect(blocks.map(({ text, page }) => [text, page])).toEqual([
      ['Officials expect that internationalization of the harbour will bring more ships.', 1],
      ['Tickets pay for the rest.', 2],
    ])
  })
  test('heads, feet and numbers that run along the pages go; the same words inside a page stay', () => {
    const pages = [1, 2, 3].flatMap((page) => [
      line('Ferries of the North', 780, { page }),
      line(`Text of page ${page} in the middle.`, 400, { page }),
      line(page === 2 ? 'Ferries of the North' : `More of page ${page}.`, 380, { page }),
      line(`${page}`, 20, { page }),
    ])
    const { lines, dropped } = dropRunning(pages, new Map([1, 2, 3].map((page) => [page, 800])))
    expect(lines).toHaveLength(6)
    expect(lines.some(({ text }) => text === 'Ferries of the North')).toBe(true)
    expect(dropped.map(({ why }) => why).toSorted()).toEqual([
      ...Array(3).fill('page number'),
      ...Array(3).fill('running head or foot'),
    ])
  })
  test('a document of nothing but running lines keeps them', () => {
    const pages = [1, 2, 3].map((page) => line('Ferries of the North', 780, { page }))
    expect(dropRunning(pages, heightsOf(3))).toEqual({ lines: pages, dropped: [] })
  })
  test.each<[string, readonly number[], number, boolean]>([
    ['two of three, the first of them without its fellow on the last', [1, 2], 3, false],
    ['all but the title page of three', [2, 3], 3, true],
    ['two of six', [2, 5], 6, false],
    ['two of six, one after the other', [3, 4], 6, false],
    ['the left pages of five', [2, 4], 5, true],
    ['the right pages of five, but the first', [3, 5], 5, true],
    ['half of eight', [1, 3, 6, 8], 8, true],
    ['a chapter of three pages among ten', [4, 5, 6], 10, true],
    ['the left pages of a chapter among twenty', [4, 6, 8], 20, true],
    ['three of ten, far apart', [2, 5, 9], 10, false],
    ['both of two', [1, 2], 2, true],
  ])('one line at one place on %s', (_, on, count, runs) => {
    const lines = Array.from({ length: count }, (_, index) => index + 1).flatMap((page) => [
      on.includes(page)
        ? line('The parties agree as follows', 780, { page })
        : line(`Leaf ${String.fromCodePoint(96 + page)}`, 760, { page }),
      line('Text in the middle.', 400, { page }),
    ])
    const { dropped } = dropRunning(lines, heightsOf(count))
    expect(dropped.map(({ text }) => text)).toEqual(runs ? on.map(() => 'The parties agree as follows') : [])
  })
  test('page numbers on two pages of many go', () => {
    const lines = [1, 2, 3, 4, 5].flatMap((page) => [
      line('Text in the middle.', 400, { page }),
      ...(page > 3 ? [line(`${page}`, 20, { page })] : []),
    ])
    expect(dropRunning(lines, heightsOf(5)).dropped).toHaveLength(2)
  })
  test('heads of a chapter that count its pages go, be they two', () => {
    const lines = [1, 2, 3, 4, 5, 6, 7].flatMap((page) => [
      ...(page === 4 || page === 5 ? [line(`Chapter 2: Tides   ${page - 1}`, 780, { page })] : []),
      line('Text in the middle.', 400, { page }),
    ])
    expect(dropRunning(lines, heightsOf(7)).dropped).toMatchObject([
      { text: 'Chapter 2: Tides   3' },
      { text: 'Chapter 2: Tides   4' },
    ])
  })
  test('rows of figures and sentences at the edges of pages stay, however alike they are', () => {
    const pages = [1, 2, 3].flatMap((page) => [
      line(`19${page}6   ${page}86   1${page}9`, 760 - page, { page }),
      line(`In clause ${page * 7}.0 it is said what the ships may carry.`, 744, { page }),
      line(`Text of page ${page} in the middle.`, 400, { page }),
      line(`20${page}6   ${page}12   9${page}4`, 40, { page }),
      line(`Report 2024 \u2013 page ${page + 4}`, 20, { page }),
    ])
    const { dropped } = dropRunning(pages, new Map([1, 2, 3].map((page) => [page, 800])))
    expect(dropped.map(({ text }) => text)).toEqual(
      [5, 6, 7].map((page) => `Report 2024 \u2013 page ${page}`),
    )
  })
})

test('a text that speaks of PDF files is a text', async () => {
  const note = await read(new TextEncoder().encode('# Notes\n\nA PDF begins with `%PDF-1.7`.\n'), 'notes.md')
  expect(note.ok && note.value.kind).toBe('markdown')
})

/** A PDF of pages with one line each, and what it says of itself. */
function pdfOf(pages: readonly string[], info: string): Uint8Array {
  const kids = pages.map((_, at) => `${at * 2 + 5} 0 R`).join(' ')
  const leaves = pages.map((text, at) => {
    const content = `BT /F 12 Tf 72 700 Td (${text}) Tj ET`
    return `${at * 2 + 5} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>/Contents ${at * 2 + 6} 0 R>>endobj
${at * 2 + 6} 0 obj<</Length ${content.length}>>stream
${content}
endstream endobj`
  })
  return new TextEncoder().encode(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>endobj
3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
4 0 obj<<${info}>>endobj
${leaves.join('\n')}
trailer<</Root 1 0 R/Info 4 0 R>>
%%EOF`)
}

describe('what a PDF says of itself', () => {
  const meta = async (info: string, text = 'The harbour was opened in March 2023 and is in use.') => {
    const result = await read(pdfOf([text], info), 'harbour.pdf')
    return result.ok ? result.value.meta : result.error
  }
  test('its title and its day, where the text names the month', async () => {
    expect(await meta('/Title(The Opening of the Harbour)/CreationDate(D:20230314120000Z)')).toEqual({
      title: 'The Opening of the Harbour',
      date: '2023-03-14',
    })
  })
  test('a day that the text does not bear out, or against which it gives its own, is none', async () => {
    expect(await meta('/CreationDate(D:20250314120000Z)')).toEqual({})
    expect(await meta('/CreationDate(D:20230314120000Z)', '2 March 2023')).toEqual({})
    expect(await meta('/CreationDate(D:20239914120000Z)')).toEqual({})
  })
  test.each([
    'harbour',
    'final-v3.odt',
    'Untitled',
    'untitled document',
    'Microsoft Word - x.doc',
    'Document1',
    'PowerPoint Presentation',
    ' ',
  ])('"%s" is no title', async (title) => {
    expect(await meta(`/Title(${title})`)).toEqual({})
  })
  test('the title in the text goes before another one in the file', async () => {
    const result = await read(fixture('compact-libreoffice.pdf'))
    if (!result.ok) throw new Error(result.error)
    const source = { ...result.value, meta: { title: 'Minutes of the Working Group' } }
    expect(compile(source).title).toBe('The Vell Basin Compact')
  })
})
