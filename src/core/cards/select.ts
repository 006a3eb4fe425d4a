/** The best cards, up to the density, sections evenly served, none asking what another asks. */
import { idGiver } from '../ids.ts'
import type { PlacedCard } from '../model/card.ts'
import { comparable, withoutBreaks } from '../text/normalize.ts'
import { countWords, mainWords } from '../text/words.ts'
import type { CardDraft } from './draft.ts'
import { rankOf } from './rank.ts'
import type { CardSource } from './settings.ts'

/** At most one card for so many words of text. */
const wordsPerCard = 40
/** Share of main words in common from which two prompts of one answer ask the same. */
const nearlySame = 0.75
/** The same, where the same words stand on both sides of the gap. */
const sameSpot = 0.2
/** Most cards of one answer that a new one is compared with, so that a document of equal answers stays linear. */
const mostCompared = 12

export function selectCards(drafts: readonly CardDraft[], source: CardSource): PlacedCard[] {
  const fresh = withoutRepeats(
    drafts.map((draft, order) => ({ draft, order, rank: rankOf(draft) })).toSorted(best),
  )
  const kept = share(fresh, source).toSorted((a, b) => a.order - b.order)
  const texts = new Map(source.blocks.map((block) => [block.id, block.text]))
  const giveId = idGiver()
  return kept.map(({ draft: { importance: _importance, nth: _nth, type, direction, ...card } }) => {
    const sentence = comparable((texts.get(card.block) ?? '').slice(card.sentence.start, card.sentence.end))
    const id = giveId('card', card.kind, direction, type, comparable(card.answer), sentence)
    return { id, ...card, ...wordsOf(card) }
  })
}

/** What is asked and answered is typed, copied and sent elsewhere. */
const wordsOf = ({ prompt, answer, accept }: Pick<PlacedCard, 'prompt' | 'answer' | 'accept'>) => ({
  prompt: withoutBreaks(prompt),
  answer: withoutBreaks(answer),
  accept: accept.map(withoutBreaks),
})

interface Ordered {
  readonly draft: CardDraft
  readonly order: number
  readonly rank: number
}

const best = (a: Ordered, b: Ordered) => b.rank - a.rank || a.order - b.order

function withoutRepeats(ordered: readonly Ordered[]): Ordered[] {
  const asked = new Set<string>()
  const byAnswer = new Map<string, { readonly words: ReadonlySet<string>; readonly spot: string }[]>()
  return ordered.filter(({ draft }) => {
    const prompt = comparable(draft.prompt)
    const words = new Set(mainWords(draft.prompt))
    const answer = comparable(draft.answer)
    const rivals = byAnswer.get(answer) ?? []
    const spot = spotOf(draft)
    const isAsked = rivals.some(
      (rival) =>
        likeness(rival.words, words) >= (rival.spot === spot ? sameSpot : nearlySame) ||
        sharedCount(rival.words, words) >= mostShared,
    )
    if (asked.has(prompt) || isAsked) return false
    asked.add(prompt)
    byAnswer.set(answer, [...rivals.slice(1 - mostCompared), { words, spot }])
    return true
  })
}

/** The words beside the gap, where they say what is counted; else a spot that no other prompt has. */
function spotOf({ prompt, type }: CardDraft): string {
  const [, before = '', after = ''] = /(\p{L}+)\s____\s(\p{L}{4,})/u.exec(prompt) ?? []
  return type === 'date' || after === '' ? prompt : `${before} ${after}`.toLowerCase()
}

/** So many main words in common with the same answer: another sentence that says the same. */
const mostShared = 4

const sharedCount = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].filter((word) => b.has(word)).length

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const word of a) if (b.has(word)) both += 1
  return both / Math.max(1, a.size + b.size - both)
}

/** Deals places to sections in turn: the next goes to the best card of the section that has fewest for its words. */
function share(ordered: readonly Ordered[], source: CardSource): Ordered[] {
  const words = new Map<string, number>()
  const sectionOf = new Map<string, string>()
  let total = 0
  for (const block of source.blocks) {
    const count = countWords(block.text)
    total += count
    sectionOf.set(block.id, block.section)
    words.set(block.section, (words.get(block.section) ?? 0) + count)
  }
  const given = new Map<string, number>()
  return ordered
    .map((each) => {
      const section = sectionOf.get(each.draft.block) ?? ''
      const count = (given.get(section) ?? 0) + 1
      given.set(section, count)
      return { each, turn: count / Math.max(1, words.get(section) ?? 1) }
    })
    .toSorted((a, b) => a.turn - b.turn || a.each.order - b.each.order)
    .slice(0, Math.max(1, Math.floor(total / wordsPerCard)))
    .map(({ each }) => each)
}
