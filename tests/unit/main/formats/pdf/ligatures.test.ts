import { expect, test } from 'vitest'
import { withLigatures } from '../../../../../src/main/formats/pdf/ligatures.ts'
import type { TextRun } from '../../../../../src/main/formats/pdf/text-run.ts'

/** Runs one behind another on a line, five points for each letter; a blank run leaves a gap. */
function lineOf(...texts: readonly string[]): TextRun[] {
  let x = 0
  return texts.map((text) => {
    const run = { text, x, y: 700, width: text.length * 5, size: 10 }
    x += run.width
    return run
  })
}

test.each([
  [['e', '\u0000', 'cient'], 'efficient'],
  [['It is di', '\u0000', 'cult.'], 'It is difficult.'],
  [['o\u21B5-the-shelf and di\u21B5erent'], 'off-the-shelf and different'],
  [['o', '\u21B5', '-the-shelf'], 'off-the-shelf'],
  [['Press \u21B5 twice'], 'Press \u21B5 twice'],
  [['\u0000', '\u0000', '\u0000'], ''],
  [['The end.', '\u0000', ' A'], 'The end. A'],
])('%j', (texts, read) => {
  expect(
    withLigatures(lineOf(...texts))
      .map(({ text }) => text)
      .join(''),
  ).toBe(read)
})
