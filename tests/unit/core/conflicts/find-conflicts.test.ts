import { describe, expect, it } from 'vitest'
import { compile } from '../../../../src/core/compile.ts'
import { claimsOf } from '../../../../src/core/conflicts/claims.ts'
import { findConflicts } from '../../../../src/core/conflicts/find-conflicts.ts'
import type { Briefing } from '../../../../src/core/model/document.ts'
import { sourceOf } from '../source.ts'
import { agreements, conflicts } from './developed.expected.ts'
import type { ConflictExample } from './example.ts'
import * as heldOut from './held-out.expected.ts'
import { many } from './many.expected.ts'
import { matters } from './matters.expected.ts'

interface Text {
  readonly title: string
  readonly date: string | null
  readonly text: string
}

function briefingOf({ title, date, text }: Text): Briefing {
  return { ...compile(sourceOf(`${title}\n\n${text}`)), title, date }
}

type Values = readonly (readonly [string, string])[]

/** What stands against what, with the words that bound it. */
function valuesIn(...texts: readonly Text[]): Values {
  const briefings = texts.map((text, at) => ({ ...briefingOf(text), id: `document ${at}` }))
  const textOf = ({ document, fact }: { readonly document: string; readonly fact: string }) =>
    briefings.find(({ id }) => id === document)?.facts.find(({ id }) => id === fact)?.text ?? ''
  return findConflicts(briefings.map(claimsOf)).map(({ one, other }) => [textOf(one), textOf(other)])
}

const found = ({ one, other, titles, dated }: ConflictExample) =>
  valuesIn(
    { title: titles?.[0] ?? 'Notes of a reader', date: dated?.[0] ?? null, text: one },
    { title: titles?.[1] ?? 'Other pages', date: dated?.[1] ?? null, text: other },
  )

const isAsTold = ({ values: told }: ConflictExample, values: Values) =>
  values.length === 1 &&
  values.every(([mine, theirs]) => mine.includes(told?.[0] ?? '?') && theirs.includes(told?.[1] ?? '?'))

describe('findConflicts', () => {
  it.each(conflicts)('finds $why: $one', (example) => {
    expect(found(example)).toSatisfy((values: Values) => isAsTold(example, values))
  })

  it.each(agreements)('finds none in $why: $one', (example) => {
    expect(found(example)).toEqual([])
  })

  it('finds none where the held-out pairs agree, and most of those that contradict', () => {
    expect(heldOut.agreements.filter((example) => found(example).length > 0)).toEqual([])
    const seen = heldOut.conflicts.filter((example) => isAsTold(example, found(example)))
    expect(seen.length / heldOut.conflicts.length).toBeGreaterThan(0.8)
  })

  it.each(matters)('finds those of $what', ({ older, newer, conflicts: told }) => {
    expect(valuesIn(older, newer)).toEqual(told)
  })

  it.each(many)('finds those of $what', ({ said, conflicts: told }) => {
    const texts = said.map((text, at) => ({ title: `Pages ${at}`, date: `2024-05-0${at + 1}`, text }))
    expect(valuesIn(...texts)).toEqual(told)
  })

  it('finds a few for each thing of which many documents say one of two', () => {
    const texts = Array.from({ length: 60 }, (_, at) => ({
      title: `Pages ${at}`,
      date: '2024-05-01',
      text: `The Skerrow Trust holds ${at % 2 === 0 ? 140 : 410} blankets.`,
    }))
    const found = valuesIn(...texts).length
    expect(found).toBeGreaterThan(0)
    expect(found).toBeLessThan(20)
  })
})
