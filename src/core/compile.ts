/** The only composition: SourceDocument → Briefing. Pure: the same source gives the same bytes. */
import { makeCards } from './cards/make.ts'
import { extractFacts } from './facts/extract.ts'
import { glossaryOf } from './facts/glossary.ts'
import { idGiver } from './ids.ts'
import type {
  Block,
  Briefing,
  CompiledBriefing,
  IndexedBriefing,
  Section,
  SourceDocument,
} from './model/document.ts'
import type { Fact } from './model/fact.ts'
import { buildIndex } from './search/lunr-index.ts'
import { isBareName, toName } from './statements/mention.ts'
import { stateFacts } from './statements/state.ts'
import type { DraftLine } from './structure/draft.ts'
import { outlineOf } from './structure/sections.ts'
import { comparable } from './text/normalize.ts'
import { countWords } from './text/words.ts'

/** The steps of compiling, in order, for those who wait. */
export type CompileStage = 'structure' | 'facts' | 'cards'

/**
 * Compiles a document. Never throws, whatever its text is.
 *
 * @param onStage told which step begins
 */
export function compile(
  source: SourceDocument,
  onStage: (stage: CompileStage) => void = () => undefined,
): CompiledBriefing {
  onStage('structure')
  const outline = outlineOf(source)
  const { sections, blocks } = placeBlocks(outline.lines)
  onStage('facts')
  const facts = stateFacts({
    title: outline.title,
    date: outline.date,
    sections,
    blocks,
    facts: extractFacts(blocks, { date: outline.date, sections }),
  })
  onStage('cards')
  const cards = makeCards({ title: outline.title, date: outline.date, sections, blocks, facts })
  const asked = new Set(cards.map(({ fact }) => fact))
  const isNamed = (fact: Fact) => !asked.has(fact.id) && isBareName(fact)
  return {
    format: 2,
    id: source.id,
    title: outline.title,
    date: outline.date,
    source: {
      name: source.name,
      kind: source.kind,
      citation: outline.citation,
      language: source.meta.language ?? 'en',
      words: blocks.reduce((sum, block) => sum + countWords(block.text), 0),
    },
    sections,
    blocks,
    facts: facts.filter((fact) => !isNamed(fact)),
    names: facts.filter(isNamed).map(toName),
    glossary: glossaryOf(facts, blocks),
    cards,
    dropped: outline.dropped,
  }
}

/** The briefing with its search index, as it is stored. */
export function indexed(briefing: Briefing): IndexedBriefing {
  return { ...briefing, index: buildIndex(briefing) }
}

interface OpenSection {
  readonly id: string
  readonly level: number
  readonly title: string | null
  readonly blocks: string[]
}

function placeBlocks(lines: readonly DraftLine[]): { sections: Section[]; blocks: Block[] } {
  const sectionId = idGiver()
  const blockId = idGiver()
  const sections: OpenSection[] = []
  const blocks: Block[] = []
  let path: { level: number; title: string }[] = []
  for (const line of lines) {
    if (line.role === 'heading') {
      path = [...path.filter((above) => above.level < line.level), { level: line.level, title: line.text }]
      sections.push({
        id: sectionId('section', ...path.map((step) => comparable(step.title))),
        level: line.level,
        title: line.text,
        blocks: [],
      })
      continue
    }
    if (sections.length === 0) sections.push({ id: sectionId('section'), level: 1, title: null, blocks: [] })
    const section = sections.at(-1)
    if (!section) continue
    const id = blockId('block', line.block.kind, comparable(line.block.text))
    section.blocks.push(id)
    blocks.push({ id, section: section.id, ...line.block })
  }
  return { sections, blocks }
}
