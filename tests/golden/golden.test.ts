import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compile } from '../../src/core/compile.ts'
import { readTextual } from '../../src/main/formats/formats.ts'

/** Each NAME.txt has a NAME.json whose content was written by hand: what a careful reader would make of the text. */
const folder = 'tests/golden'
const names = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name))

describe.each(names)('%s', (name) => {
  const read = readTextual({ bytes: readFileSync(`${folder}/${name}`), name })
  if (!read.ok) throw new Error(read.error)
  const briefing = compile(read.value)
  const golden = JSON.parse(readFileSync(`${folder}/${name.replace(/\.\w+$/, '.json')}`, 'utf8'))
  const texts = new Map(briefing.blocks.map((block) => [block.id, block.text]))

  test('structure', () => {
    expect({ title: briefing.title, date: briefing.date, citation: briefing.source.citation }).toEqual({
      title: golden.title,
      date: golden.date,
      citation: golden.citation,
    })
    expect(
      briefing.sections.map((section) => ({
        title: section.title,
        level: section.level,
        blocks: section.blocks.map((id) => texts.get(id)),
      })),
    ).toEqual(golden.sections)
    expect(briefing.dropped.map((dropped) => dropped.text)).toEqual(golden.dropped)
  })
  test('facts', () => {
    expect(briefing.facts.map((fact) => [fact.type, fact.text])).toEqual(golden.facts)
  })
  test('cards', () => {
    const cards = briefing.cards.map((card) => [card.prompt, card.answer])
    for (const wanted of golden.cards) expect(cards).toContainEqual(wanted)
  })
})
