import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { outlineOf } from '../../src/core/structure/outline.ts'
import { readTextual } from '../../src/main/formats/formats.ts'

/** One document per shape; the JSON beside it was written by hand, before the rules that meet it. */
const folder = 'tests/golden/shapes'
const names = readdirSync(folder).filter((name) => !name.endsWith('.json'))

interface Golden {
  readonly title: string
  readonly date: string | null
  readonly sections: readonly { title: string | null; level: number; blocks: unknown[][] }[]
  readonly dropped: readonly string[]
  readonly spans?: readonly (readonly string[])[]
}

function read(name: string) {
  const source = readTextual({ bytes: readFileSync(`${folder}/${name}`), name })
  if (!source.ok) throw new Error(source.error)
  return outlineOf(source.value)
}

/** The outline as the golden writes it: sections with their blocks as [kind, text, level of an item]. */
function sectionsOf(lines: ReturnType<typeof read>['lines']): Golden['sections'] {
  const sections: Golden['sections'][number][] = []
  for (const line of lines) {
    if (line.role === 'heading') sections.push({ title: line.text, level: line.level, blocks: [] })
    else {
      if (sections.length === 0) sections.push({ title: null, level: 1, blocks: [] })
      const { kind, text, level } = line.block
      sections.at(-1)?.blocks.push(kind === 'item' ? [kind, text, level] : [kind, text])
    }
  }
  return sections
}

test.each(names)('%s', (name) => {
  const golden: Golden = JSON.parse(readFileSync(`${folder}/${name.replace(/\.\w+$/, '.json')}`, 'utf8'))
  const outline = read(name)
  expect({ title: outline.title, date: outline.date, sections: sectionsOf(outline.lines) }).toEqual({
    title: golden.title,
    date: golden.date,
    sections: golden.sections,
  })
  expect(outline.dropped.map((dropped) => dropped.text).toSorted()).toEqual(golden.dropped.toSorted())
  expect(outline.dropped.every((dropped) => dropped.why !== '')).toBe(true)
  if (golden.spans) {
    const spans = outline.lines.flatMap((line) =>
      line.role === 'block'
        ? (line.block.spans ?? []).map((span) => [
            span.kind,
            line.block.text.slice(span.start, span.end),
            ...(span.href === undefined ? [] : [span.href]),
            ...(span.label === undefined ? [] : [span.label]),
          ])
        : [],
    )
    expect(spans).toEqual(golden.spans)
  }
})
