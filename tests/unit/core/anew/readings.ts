import { describeAnchor } from '../../../../src/core/anchor/describe.ts'
import type { DocumentUse } from '../../../../src/core/anew/reconcile.ts'
import type { PlacedCard } from '../../../../src/core/model/card.ts'
import type { Briefing } from '../../../../src/core/model/document.ts'
import { plainCard, plainFact } from '../../../../src/core/model/edits.ts'
import type { Fact } from '../../../../src/core/model/fact.ts'
import type { Place, Span } from '../../../../src/core/model/span.ts'
import { type CardSpec, type FactSpec, type Reading, type Row, rows, text } from './reconcile.expected.ts'

// Readings and what was said of them, from the short forms of the table.

const block = 'b'
const blockOf = { id: block, text }

function placeOf(words: string): Place {
  const [said = '', nth = '1'] = words.split('#')
  let start = -1
  for (let n = 0; n < Number(nth); n += 1) start = text.indexOf(said, start + 1)
  if (start < 0) throw new Error(`“${words}” does not stand in the text`)
  return { block, start, end: start + said.length }
}

const placeIn = ({ block, start, end }: Place): Place => ({ block, start, end })

function sentenceAt({ start }: Span): Span {
  const ends = [...text.matchAll(/\.(?: |$)/g)].map(({ index }) => index + 1)
  const end = ends.find((each) => each > start) ?? text.length
  const before = ends[ends.indexOf(end) - 1]
  return { start: before === undefined ? 0 : before + 1, end }
}

export function factOf([id, words, { type = 'quantity', also } = {}]: FactSpec): Fact {
  const place = placeOf(words)
  return {
    id,
    type,
    text: text.slice(place.start, place.end),
    ...place,
    sentence: sentenceAt(place),
    importance: 2,
    also: also === undefined ? [] : [placeOf(also)],
  }
}

export function cardOf([id, fact, prompt, more = {}]: CardSpec, facts: readonly Fact[]): PlacedCard {
  const asked = facts.find((each) => each.id === fact)
  if (asked === undefined) throw new Error(`${fact} is no fact`)
  return {
    id,
    kind: more.kind ?? 'cloze',
    prompt,
    answer: more.answer ?? asked.text,
    accept: [],
    context: { section: null, before: null },
    fact,
    block,
    sentence: asked.sentence,
  }
}

export function readingOf({ facts, names = [], cards, spares = [] }: Reading): Briefing {
  const made = facts.map(factOf)
  const bare = names.map(factOf).map(({ importance: _, ...name }) => name)
  return {
    format: 2,
    id: 'd',
    title: 'Ferries',
    date: null,
    source: { name: 'ferries.txt', kind: 'text', citation: null, language: 'en', words: 26 },
    sections: [{ id: 's', level: 1, title: null, blocks: [block] }],
    blocks: [{ id: block, section: 's', kind: 'paragraph', text }],
    facts: made,
    names: bare,
    glossary: [],
    cards: cards.map((card) => cardOf(card, made)),
    spares: spares.map((card) => cardOf(card, made)),
    dropped: [],
  }
}

export function useOf({ old, next, said = {}, touched = [] }: Row): DocumentUse {
  // What was kept may stand in neither of the two.
  const all = [old, next, ...rows.map((row) => row.old)].flatMap(({ facts }) => facts).map(factOf)
  return {
    touched,
    facts: (said.facts ?? []).map(({ fact, own, kept, ...words }) => {
      const held = kept && factOf(kept)
      const place = held ?? (own === undefined ? null : placeOf(own))
      return {
        ...plainFact(fact),
        ...words,
        own: place && {
          type: held?.type ?? 'quantity',
          place: describeAnchor(blockOf, place),
          sentence: describeAnchor(blockOf, sentenceAt(place)),
          ...(held && { kept: held }),
        },
      }
    }),
    cards: (said.cards ?? []).map(({ card, own, kept, ...words }) => {
      const held = kept && cardOf(kept, all)
      const id = held?.fact ?? own ?? null
      const fact = all.find((each) => each.id === id)
      return {
        ...plainCard(card),
        ...words,
        own:
          fact === undefined
            ? null
            : {
                fact: fact.id,
                // The user's own cards stand in a sentence that is there in any case.
                sentence: describeAnchor(blockOf, held?.sentence ?? sentenceAt(placeOf('900'))),
                ...(held && { kept: { ...held, asked: placeIn(fact) } }),
              },
      }
    }),
  }
}
