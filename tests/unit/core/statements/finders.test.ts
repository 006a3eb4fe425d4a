import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findCauses } from '../../../../src/core/statements/causes.ts'
import { findCommitments } from '../../../../src/core/statements/commitments.ts'
import { findComplements } from '../../../../src/core/statements/complements.ts'
import { findDefinitions } from '../../../../src/core/statements/definitions.ts'
import { findStatements } from '../../../../src/core/statements/find-statements.ts'
import { likeliestOf } from '../../../../src/core/statements/likeliest.ts'
import { findLists } from '../../../../src/core/statements/lists.ts'
import { findPredicates } from '../../../../src/core/statements/predicates.ts'
import { findSubjects } from '../../../../src/core/statements/subjects.ts'
import { findTails } from '../../../../src/core/statements/tails.ts'
import { growthOf } from '../../steps.ts'
import { found, typed } from './finders.expected.ts'
import { marked, parsed } from './parsed.ts'

const finders = {
  complements: findComplements,
  subjects: findSubjects,
  commitments: findCommitments,
  causes: findCauses,
  definitions: findDefinitions,
  lists: findLists,
  predicates: findPredicates,
  tails: findTails,
}
const kinds = Object.keys(finders) as (keyof typeof finders)[]
const rows = kinds.flatMap((kind) => found[kind].map((row) => [kind, row] as const))

test.each(rows)('%s: %s', (kind, row) => {
  const { text, answers } = marked(row)
  const said = finders[kind](parsed(text))
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end))
  // Two ways may lead to one answer: of these one is kept later.
  expect([...new Set(said)]).toEqual(answers)
})

test.each(typed)('the kind of %s', (row, type) => {
  expect(findPredicates(parsed(marked(row).text)).map((draft) => draft.type)).toEqual([type])
})

/** Sentences cut and joined at random: words that finders look for, and marks where none belongs. */
const pieces = rows.flatMap(([, row]) => marked(row).text.split(' '))
const sentence = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 25 })
  .map((all) => all.join(' '))

test.each(kinds)('what is found lies within any text, is trimmed, and is found again: %s', (kind) => {
  fc.assert(
    fc.property(sentence, (text) => {
      const drafts = finders[kind](parsed(text))
      expect(finders[kind](parsed(text))).toEqual(drafts)
      for (const { start, end } of drafts) {
        expect(0 <= start && start < end && end <= text.length).toBe(true)
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
      }
    }),
  )
})

const asked = { isItem: false, isLed: false, head: null, term: null }

test('the likeliest of all that is found are apart from each other, in the order of the text', () => {
  fc.assert(
    fc.property(sentence, fc.func(fc.double({ min: 0, max: 1, noNaN: true })), (text, chance) => {
      const found = findStatements({ ...asked, text: `${text}.` })
      const kept = likeliestOf(found, ({ start, end }) => chance(start, end))
      kept.slice(1).forEach(({ start }, at) => {
        expect(start).toBeGreaterThanOrEqual(kept[at]?.end ?? 0)
      })
    }),
  )
})

test('no closing mark of the sentence is found with it', () => {
  for (const [, row] of rows)
    for (const { start, end } of findStatements({ ...asked, text: marked(row).text }))
      expect(marked(row).text.slice(start, end)).not.toMatch(/[.,;:!?]$/)
})

test('an endless sentence costs steps by its words', async () => {
  const find = (count: number) =>
    findStatements({
      ...asked,
      text: `${'the town sold wool because of a frost, '.repeat(count / 10)}and left.`,
    })
  expect(await growthOf(find, 750, 3000)).toBeLessThan(6)
})
