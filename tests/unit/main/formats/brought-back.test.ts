import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compile } from '../../../../src/core/compile.ts'
import type { Briefing } from '../../../../src/core/model/document.ts'
import { outlineOf } from '../../../../src/core/structure/outline.ts'
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
  const there = compile(document, undefined, { wanted: back })

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
    expect(compile(document, undefined, { wanted: [] })).toEqual(without)
  })
})

const shapes = 'tests/golden/shapes'

test.each(readdirSync(shapes).filter((name) => /\.(?:txt|md|html)$/.test(name)))(
  'whatever is brought back of %s, nothing else changes',
  (name) => {
    const document = readText(readFileSync(`${shapes}/${name}`, 'utf8'), name)
    const without = outlineOf(document)
    const texts = new Set(without.dropped.flatMap(({ text, at }) => (at === undefined ? [] : [text])))
    for (const wanted of [...[...texts].map((text) => [text]), [...texts]]) {
      const { lines, dropped, broughtBack, ...rest } = outlineOf(document, { wanted })
      const { lines: before, dropped: all, broughtBack: _, ...same } = without
      expect(rest).toEqual(same)
      expect(lines.filter((line) => line.role === 'heading' || line.isBack !== true)).toEqual(before)
      expect(lines.length).toBe(before.length + broughtBack.length)
      expect([...dropped, ...broughtBack]).toHaveLength(all.length)
      expect(broughtBack.length > 0).toBe(wanted.length > 0)
    }
  },
)
