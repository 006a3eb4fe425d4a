import { expect, test } from 'vitest'
import { toPieces } from '../../../../src/core/structure/lines.ts'

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
