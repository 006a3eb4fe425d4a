/** What a corpus is to an engine: paragraphs, each with the heading that it is the first under. */
import { compile } from '../../../src/core/compile.ts'
import type { Briefing } from '../../../src/core/model/document.ts'
import { readTextual } from '../../../src/main/formats/formats.ts'

export interface Unit {
  readonly document: string
  readonly block: string
  /** The section's title for its first paragraph, else empty. */
  readonly title: string
  readonly text: string
}

export function compileText(name: string, text: string): Briefing | null {
  const source = readTextual({ bytes: Buffer.from(text), name })
  return source.ok ? compile(source.value) : null
}

export function unitsOf(briefing: Briefing): Unit[] {
  const titles = new Map(briefing.sections.map(({ blocks, title }) => [blocks[0], title ?? '']))
  const blocks = new Map(briefing.blocks.map((block) => [block.id, block.text]))
  return briefing.sections.flatMap((section) =>
    section.blocks.map((block) => ({
      document: briefing.id,
      block,
      title: titles.get(block) ?? '',
      text: blocks.get(block) ?? '',
    })),
  )
}
