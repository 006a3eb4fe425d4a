import { describe, expect, test } from 'vitest'
import type { SourceDocument } from '../../../../src/core/model/document.ts'
import { outlineOf } from '../../../../src/core/structure/outline.ts'
import { firstWords } from '../../../../src/core/structure/title.ts'

const prose =
  'The two governments agreed to widen the harbour and to share what it earns, and they named a joint board that reports twice a year to both parliaments on what was spent and what was built.'

const read = (text: string) =>
  outlineOf({
    id: '0',
    name: 'name.txt',
    kind: 'text',
    language: 'en',
    meta: {},
    blocks: [{ kind: 'line', text }],
    dropped: [],
  } as unknown as SourceDocument)

const long =
  'A very long title of a joint statement on the cooperation of two governments in matters of energy, education and defence, with annexes'
const longer =
  'A very long title of a joint statement on the cooperation of two governments in matters of energy, education, defence and the law of the sea, with annexes on ports, tariffs and the exchange of pupils'

describe('a first line that stands alone is the title, however long', () => {
  test.each([long, longer])('over a blank line and a date: %s', (line) => {
    const { title, date, lines } = read([line, '', '4 May 2021', '', prose, '', prose].join('\n'))
    expect(title).toBe(line)
    expect(date).toBe('2021-05-04')
    expect(lines).toHaveLength(2)
  })
  test.each([long, longer])('right over a date: %s', (line) => {
    const { title, date } = read([line, '4 May 2021', '', prose, '', prose].join('\n'))
    expect(title).toBe(line)
    expect(date).toBe('2021-05-04')
  })
  test.each([long, longer])('over a blank line and text: %s', (line) => {
    const { title, lines } = read([line, '', prose, '', prose].join('\n'))
    expect(title).toBe(line)
    expect(lines).toHaveLength(2)
  })
})

describe('what is no title stays text', () => {
  test.each([
    ['a sentence', prose],
    ['a line of more than 300 characters', `${longer}${longer}`],
  ])('%s', (_, line) => {
    expect(read([line, '', prose, '', prose].join('\n')).lines).toHaveLength(3)
  })
})

describe('the stand-in for a title', () => {
  test.each([
    ['short: all of it', 'Notes of the board.', 'Notes of the board'],
    [
      'cut at the end of a clause',
      'When the harbour was widened, the two governments agreed to share what it earns.',
      'When the harbour was widened…',
    ],
    [
      'never after a preposition or an article',
      'The two governments of both countries have agreed to a review of the harbour and its docks.',
      'The two governments of both countries have agreed…',
    ],
    [
      'at a whole word',
      'Both governments agreed to widen the harbour again before the winter storms arrive there.',
      'Both governments agreed to widen the harbour again…',
    ],
  ])('%s', (_, text, want) => {
    expect(firstWords(text)).toBe(want)
  })
})
