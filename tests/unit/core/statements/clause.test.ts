import { expect, it } from 'vitest'
import { clauseOf, clausesOf, orderOf } from '../../../../src/core/statements/clause.ts'
import type { Range } from '../../../../src/core/statements/phrase.ts'
import { tagWords } from '../../../../src/core/text/wink.ts'
import { growthOf } from '../../steps.ts'
import { clauses, joined, orders } from './clause.expected.ts'
import { wordsSaid } from './parsed.ts'

it.each(clauses)('cuts %s', (text, parts) => {
  const words = tagWords(text)
  const clause = clauseOf(words)
  const said = ({ from, to }: Range) => wordsSaid(text, words, from, to)
  const cut =
    clause && [clause.opener, clause.subject, clause.verbs, clause.rest].map(said).join(' / ').trim()
  expect(cut).toBe(parts)
})

it.each(joined)('finds each clause of %s', (text, verbs) => {
  const words = tagWords(text)
  const said = clausesOf(words).map(({ verbs: { from, to } }) => wordsSaid(text, words, from, to))
  expect(said).toEqual(verbs)
})

it.each(orders)('takes as an item of a plan: %s', (text, rest) => {
  const words = tagWords(text)
  const order = orderOf(words)
  expect(order && wordsSaid(text, words, order.rest.from, order.rest.to)).toBe(rest)
})

it.each(clauses)('its parts follow each other in %s', (text) => {
  const words = tagWords(text)
  for (const { opener, subject, verbs, rest } of clausesOf(words)) {
    const ends = [0, opener.to, subject.from, subject.to, verbs.from, verbs.to, rest.from, rest.to]
    expect(ends).toEqual(ends.toSorted((a, b) => a - b))
    expect(rest.to).toBeLessThanOrEqual(words.length)
  }
})

it('of an endless sentence costs steps by its words', async () => {
  const cut = (count: number) =>
    clausesOf(tagWords('the mayor of Norwick and the clerk sold wool, '.repeat(count / 10)))
  expect(await growthOf(cut, 750, 3000)).toBeLessThan(6)
})
