import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findNamed } from '../../../../src/core/facts/named.ts'
import { cellStatements } from '../../../../src/core/statements/cell-statement.ts'
import { indexNames } from '../../../../src/core/statements/full-names.ts'
import type { Around } from '../../../../src/core/statements/stand.ts'
import { statementOfLetters, statementsOf } from '../../../../src/core/statements/statement.ts'
import { cells, letters, statements } from './statement.expected.ts'

const around: Around = {
  title: 'Ferries of the Baltic',
  head: null,
  lead: null,
  dated: true,
  names: indexNames([]),
  advises: false,
  speaker: null,
  previous: () => [],
}

/** A text with bars around a part of it. */
function marked(text: string) {
  const start = text.indexOf('|')
  const end = text.indexOf('|', start + 1) - 1
  return { text: text.replaceAll('|', ''), span: { start, end } }
}
const withBars = (text: string, { start, end }: { start: number; end: number }) =>
  `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`

test.each(statements)('$sentence', ({ sentence, is, before, lead = null, speaker = null }) => {
  const { text, span } = marked(sentence)
  const lookBack = () =>
    before === undefined
      ? null
      : {
          text: before,
          facts: findNamed(before).map((draft) => ({
            ...draft,
            text: before.slice(draft.start, draft.end),
          })),
        }
  const said = statementsOf(text, { ...around, lead, speaker }, lookBack)(span)
  expect(withBars(said.text, said.answer)).toBe(is)
})

test.each(cells)('$is', ({ rows, at: [row, column], is }) => {
  const line = rows.slice(0, row).reduce((sum, cells) => sum + cells.join('\t').length + 1, 0)
  const before = (rows[row] ?? []).slice(0, column).join('\t').length + (column > 0 ? 1 : 0)
  const cell = rows[row]?.[column] ?? ''
  const answer = marked(is).text.slice(marked(is).span.start, marked(is).span.end)
  const start = line + before + cell.indexOf(answer)
  const text = rows.map((cells) => cells.join('\t')).join('\n')
  const sentence = { start: line, end: line + (rows[row] ?? []).join('\t').length }
  const said = cellStatements({ text, rows })({ start, end: start + answer.length }, sentence)
  expect(withBars(said.text, said.answer)).toBe(is)
})

test('A sentence of a cell that holds several is told alone.', () => {
  const rows = [
    ['Port', 'Notes'],
    ['Lund', 'It is old. The ferry carries 200 cars.'],
  ]
  const text = rows.map((cells) => cells.join('\t')).join('\n')
  const start = text.indexOf('The ferry')
  const at = text.indexOf('200 cars')
  const said = cellStatements({ text, rows })({ start: at, end: at + 8 }, { start, end: text.length })
  expect(said).toMatchObject({ text: 'Lund, Notes: The ferry carries 200 cars.', column: 'Notes' })
})

test.each(letters)('%s stands for %s', (term, expansion, is) => {
  const said = statementOfLetters(term, expansion)
  expect(withBars(said.text, said.answer)).toBe(is)
})

const pick = (...all: string[]) => fc.constantFrom(...all)
/** Sentences of many shapes, sound and unsound, each word of which may be the answer. */
const sentences = fc
  .tuple(
    pick(
      '',
      'Moreover, ',
      'In 2019, ',
      'To save fuel, ',
      'Although it rained, ',
      'If so, ',
      'We, the crews, ',
    ),
    pick(
      'the Harbour Board',
      'Norway (north)',
      'we',
      'today’s ferries',
      'It',
      'our two countries',
      'The Act “A',
    ),
    pick(' paid $5 million', ' will close two berths', ' 15percent of-the', ' said that Lund sold it', ''),
    pick('', ' in 2021', ' to Palau-the largest', ' (see 4 U.S.C. 5)'),
    pick(
      '',
      '; Malmö kept its own',
      ', and the city of Lund pays the rest',
      ', while no crew stays',
      ', but rose.4',
    ),
    pick('', ', which is more', ', making it whole', ', including Lund', ', if the toll falls', ': a, b'),
    pick('.', '', '.”', '?', ';'),
  )
  .map((parts) => parts.join(''))
  .filter((sentence) => /\p{L}/u.test(sentence))
const cases = fc.record({
  sentence: sentences,
  word: fc.nat(30),
  speaker: pick('', 'the Ministers of the Baltic Sea'),
  lead: pick('', 'The plan covers:', 'Lund and Malmö will:'),
})

test('What is said holds its answer, and else only words of the sentence, in their order, and brackets.', () => {
  fc.assert(
    fc.property(cases, ({ sentence, word, speaker, lead }) => {
      const words = [...sentence.matchAll(/[\p{L}\d$]+/gu)]
      const found = words[word % words.length]
      const span = { start: found?.index ?? 0, end: (found?.index ?? 0) + (found?.[0].length ?? 0) }
      const shown = { ...around, speaker: speaker || null, lead: lead || null }
      const lookBack = () => ({ text: 'The Lund Board met.', facts: [] })
      const { text, answer } = statementsOf(sentence, shown, lookBack)(span)
      expect(statementsOf(sentence, shown, lookBack)(span)).toEqual({ text, answer })
      expect(text.slice(answer.start, answer.end).toLowerCase()).toBe(found?.[0].toLowerCase())
      const own = text.replace(/\[[^\]]*\]/g, ' ')
      expect(own.replace(/\s/g, '').length).toBeLessThanOrEqual(sentence.length)
      let at = 0
      for (const [said] of own.toLowerCase().matchAll(/[\p{L}\d$]+/gu)) {
        const next = sentence.toLowerCase().indexOf(said, at)
        expect(next, `“${said}” of “${text}” in “${sentence}”`).toBeGreaterThanOrEqual(at)
        at = next + said.length
      }
    }),
    { numRuns: 600 },
  )
})
