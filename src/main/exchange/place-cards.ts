/** Where cards of a file stand in a document: by the sentence that they name, or by their own words. */
import { describeAnchor } from '../../core/anchor/describe.ts'
import { findAnchor, leastScore, type PreparedText, prepare } from '../../core/anchor/find-anchor.ts'
import { gap } from '../../core/model/card.ts'
import type { Anchor } from '../../core/model/mark.ts'
import type { ReadCard } from './anki-cards.ts'

export interface FoundCard extends Omit<ReadCard, 'source'> {
  /** The passage that it was made from; null where it has no place in the document. */
  readonly sentence: Anchor | null
}

/**
 * @param onCard told after each card: a search for words that are nearly the same may take a while
 * @param isLate whether there is no time left for such searches: then only the very words are looked for
 */
export function placeCards(
  cards: readonly ReadCard[],
  blocks: readonly { readonly id: string; readonly text: string }[],
  onCard: () => void = () => {},
  isLate: () => boolean = () => false,
): readonly FoundCard[] {
  const document = prepare(blocks)
  return cards.map(({ source, ...card }) => {
    const sentence = sentencesOf(card.prompt, card.answer, source).reduce<Anchor | null>(
      (found, wanted) => found ?? find(document, wanted, isLate),
      null,
    )
    onCard()
    return { ...card, sentence }
  })
}

interface WantedWords {
  readonly words: string
  /** Whether words that are nearly the same will do: a search that costs some milliseconds. */
  readonly nearly: boolean
}

/** What a card may have been made from, the surest first. A question is no sentence of the text: only its very words are looked for. */
function sentencesOf(prompt: string, answer: string, source: string | null): readonly WantedWords[] {
  const named = source === null ? [] : [{ words: source, nearly: true }]
  if (prompt.includes(gap)) return [...named, { words: prompt.replace(gap, () => answer), nearly: true }]
  return [
    ...named,
    { words: `${prompt} ${answer}`, nearly: false },
    { words: `${answer} ${prompt}`, nearly: false },
  ]
}

/** Words that are nearly the same must be so to this share: a card beside a wrong sentence is worse than one beside none. */
const leastAlike = 0.8
/** Fewer characters may be other words, even where they stand but once. */
const leastAlone = 8

function find(document: PreparedText, { words, nearly }: WantedWords, isLate: () => boolean): Anchor | null {
  if (words.length < leastAlone || (!document.whole.includes(words) && (!nearly || isLate()))) return null
  const found = findAnchor(document, {
    block: '',
    position: { start: 0, end: words.length },
    quote: { exact: words, prefix: '', suffix: '' },
  })
  if (found === null) return null
  const isSure =
    found.how === 'fuzzy' ? found.score >= leastAlike : found.score >= leastScore || isAlone(document, words)
  const block = document.blocks[document.byId.get(found.block) ?? -1]
  return isSure && block !== undefined ? describeAnchor(block, found) : null
}

function isAlone({ whole }: PreparedText, words: string): boolean {
  return !whole.includes(words, whole.indexOf(words) + 1)
}
