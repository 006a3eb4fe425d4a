import { expect, test } from 'vitest'
import { toPieces } from '../../../../src/core/structure/pieces.ts'

const cut = (text: string) => toPieces([{ kind: 'line', text }]).map((piece) => piece.text)

test('hard-wrapped lines are joined', () => {
  expect(
    cut('The ports signed an accord to cut\nemissions from all of their ships by\nthe end of the decade.'),
  ).toEqual(['The ports signed an accord to cut emissions from all of their ships by the end of the decade.'])
})
test('a heading right above its paragraph stands apart', () => {
  expect(cut('CLEAN HARBOURS\nThe ports signed an accord to cut emissions from ships.')).toHaveLength(2)
  expect(
    cut('Clean Harbours and Ports\nThe ports signed an accord to cut emissions from ships.'),
  ).toHaveLength(2)
})
test('a name at the end of a full line is no heading', () => {
  expect(cut('President Anna Lund and Minister\nJonas Vik met in Oslo to speak of it.')).toHaveLength(1)
})
test('a wrapped heading in capitals is joined', () => {
  expect(cut('KEEPING RECORDS OF\nALL SHIPS')).toEqual(['KEEPING RECORDS OF ALL SHIPS'])
})
test('items are parted and lose their bullets, numbers stay', () => {
  expect(cut('- one\n- two goes on\n  here\n* three')).toEqual(['one', 'two goes on here', 'three'])
  expect(cut('1. one\n2. two')).toEqual(['1. one', '2. two'])
})
test('paragraphs without a blank line between are parted at a short last line', () => {
  const text =
    'The ports signed an accord to cut emissions from ships\nof all kinds, and from the lorries that serve them, by\n2030.\nNorway pays for most of it, as it has done for all of\nthe accords that went before, and will do so until then.'
  expect(cut(text)).toHaveLength(2)
})

const kinds = (text: string) =>
  toPieces([{ kind: 'line', text }]).map(
    (piece) => `${piece.source.kind}${piece.source.level ?? ''}: ${piece.text}`,
  )
const wrapped =
  'The ports signed an accord to cut emissions from ships\nof all kinds, and from the lorries that serve them and\nfrom the trains that take the freight away, by the end\nof 2030, which'

test('a footnote does not cut the sentence that it stands in', () => {
  expect(kinds(`${wrapped}\n3\nSee the first accord.\nis soon.`)).toEqual([
    `line: ${wrapped.replaceAll('\n', ' ')} is soon.`,
    'paragraph: 3 See the first accord.',
  ])
})
test('neither does a page, nor a question set beside the text', () => {
  const cutBy = (lines: string) => cut(`${wrapped}\n${lines}\nis soon.`)[0]
  const whole = `${wrapped.replaceAll('\n', ' ')} is soon.`
  expect(cutBy('17')).toBe(whole)
  expect(cutBy('Q1.2. Why Do the Ports\nSign Accords?')).toBe(whole)
  expect(cutBy('\nWhat the lorries cost is not known.\n')).not.toBe(whole)
})
test('a numbered question is one heading over all its lines', () => {
  expect(cut('Q1.2. Why Do the Ports\nSign Accords at All?\nThey want clean air.')[0]).toBe(
    'Q1.2. Why Do the Ports Sign Accords at All?',
  )
  expect(cut('Section 2\nPorts and Their Ships\nThe ports are old, and the ships are older.')[0]).toBe(
    'Section 2 Ports and Their Ships',
  )
})
test('a number inside a sentence opens no item, a number in a list does', () => {
  expect(kinds('The record can be\n(1) a paper, (2) a file, or (3) both.')).toHaveLength(1)
  expect(kinds('They agreed to this:\n(1) one paper;\n(2) two files.')).toHaveLength(3)
  expect(kinds('a) any condition added under section\n7. This one is new.')).toHaveLength(1)
})
test('a mark alone on its line takes the text below it', () => {
  expect(kinds('\u2022\nclean ports\n\n2.\n\nclean ships')).toEqual([
    'item1: clean ports',
    'item1: 2. clean ships',
  ])
})
test('items stand as deep as they are set in, or as their bullets say', () => {
  expect(kinds('- one\n  - two\n    - three\n- four')).toEqual([
    'item1: one',
    'item2: two',
    'item3: three',
    'item1: four',
  ])
  expect(kinds('\u2022 one\n\u25E6 two\n\u2022 three')).toEqual(['item1: one', 'item2: two', 'item1: three'])
})
test('rows of cells are a table, double blanks between sentences are none', () => {
  expect(kinds('Port     Ships     Tons\nTarn     12        300\nOrm      9         210')).toEqual([
    'table: Port\tShips\tTons\nTarn\t12\t300\nOrm\t9\t210',
  ])
  expect(kinds('It rained.  They met.  They left.\nIt rained.  They met.  They left.')).toHaveLength(1)
})
test('lines too long to be wrapped are paragraphs', () => {
  const long = `The ports signed an accord to cut ${'emissions and noise '.repeat(6)}by 2030.`
  expect(cut(`${long}\nThey meet again.\n${long}`)).toHaveLength(3)
})
test('a caption is no heading, a sentence about a figure no caption', () => {
  expect(kinds('Figure 2: Ships by Port\n\nFigure 2 shows how many ships each port has.')).toEqual([
    'caption: Figure 2: Ships by Port',
    'line: Figure 2 shows how many ships each port has.',
  ])
})

test('rows that are too few to be a table are not run together', () => {
  const text =
    'The board counts what the two towns pay to it.\n\nTarn\t80\nOrm\t90\n\nThe board is content with the count.'
  const pieces = toPieces(text.split('\n\n').map((part) => ({ kind: 'line', text: part })))
  expect(pieces.map((piece) => piece.text).slice(1, 3)).toEqual(['Tarn\t80', 'Orm\t90'])
})
