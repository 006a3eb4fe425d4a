import type { Card } from '../../src/core/model/card.ts'
import type { Block, Briefing } from '../../src/core/model/document.ts'
import type { Fact } from '../../src/core/model/fact.ts'

interface SampleFact {
  readonly importance?: Fact['importance']
  readonly type?: Fact['type']
  /** How many cards ask for it. */
  readonly cards?: number
}

interface SampleSection {
  readonly section: string
  readonly facts: readonly SampleFact[]
}

/** A small document: each section is one paragraph of sentences like "One fact 0 is value 0." Card ids: section-fact-card. */
export function makeBriefing(id: string, sample: readonly SampleSection[]): Briefing {
  const blocks: Block[] = []
  const facts: Fact[] = []
  const cards: Card[] = []
  for (const { section, facts: asked } of sample) {
    let text = ''
    for (const [at, { importance = 3, type = 'money', cards: many = 1 }] of asked.entries()) {
      const sentence = { start: text.length, end: 0 }
      text += `${section} fact ${at} is `
      const start = text.length
      text += `value ${at}`
      const end = text.length
      text += '. '
      sentence.end = end + 1
      const fact = `${section}-${at}`
      const place = { block: section, start, end }
      facts.push({
        id: fact,
        type,
        text: `value ${at}`,
        ...place,
        sentence,
        importance,
        also: [],
      })
      for (let nth = 0; nth < many; nth += 1)
        cards.push({
          id: `${fact}-${nth}`,
          kind: 'cloze',
          prompt: `${section} fact ${at} is ____.`,
          answer: `value ${at}`,
          accept: [],
          context: { section, before: null },
          fact,
          block: section,
          sentence,
        })
    }
    blocks.push({ id: section, section, kind: 'paragraph', text })
  }
  return {
    format: 1,
    id,
    title: `Document ${id}`,
    date: null,
    source: { name: 't.txt', kind: 'text', citation: null, language: 'en', words: 6 },
    sections: sample.map(({ section }) => ({ id: section, level: 1, title: section, blocks: [section] })),
    blocks,
    facts,
    glossary: [],
    cards,
    dropped: [],
  }
}
