import { describe, expect, test } from 'vitest'
import { compile } from '../../../../src/core/compile.ts'
import type { Briefing } from '../../../../src/core/model/document.ts'
import { backExamples } from './brought-back.expected.ts'
import { readText } from './read.ts'

const textsOf = ({ sections, blocks }: Briefing): string[] =>
  sections.flatMap(({ title, blocks: ids }) => [
    ...(title === null ? [] : [`# ${title}`]),
    ...ids.map((id) => blocks.find((block) => block.id === id)?.text ?? ''),
  ])

describe.each(backExamples)('$what', ({ name, source, back, ...expected }) => {
  const document = readText(source, name)
  const without = compile(document)
  const there = compile(document, undefined, back)

  test('it stands where it stood', () => {
    expect(textsOf(without)).toEqual(expected.without)
    expect(textsOf(there)).toEqual(expected.with)
  })

  test('what was there before keeps its id, and nothing is in both lists', () => {
    const ids = new Set(there.blocks.map(({ id }) => id))
    expect(without.blocks.filter(({ id }) => !ids.has(id))).toEqual([])
    const came = there.broughtBack ?? []
    expect(there.dropped.length + came.length).toBe(without.dropped.length)
    expect(came.length).toBe(expected.with.length - expected.without.length)
  })

  test('left out again, the document is the same', () => {
    expect(compile(document, undefined, [])).toEqual(without)
  })
})
