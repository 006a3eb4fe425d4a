/** Cards as Anki's notes: what its text format and its decks have in common. Fields are HTML of escaped words. */
import { cutTo } from '../../core/anchor/describe.ts'
import type { Judging } from '../../core/cards/judging.ts'
import { gap } from '../../core/model/card.ts'
import { cleanText, withoutBreaks } from '../../core/text/normalize.ts'

/** A card as it goes to other programs. */
export interface ExchangeCard {
  readonly id: string
  readonly prompt: string
  readonly answer: string
  /** Other right forms of the answer. */
  readonly accept: readonly string[]
  readonly judging: Judging
  /** The items of an answer that is a list; else empty. */
  readonly items: readonly string[]
  /** The sentences shown before the question, in the document's order. */
  readonly leading: readonly string[]
  /** The sentence it was made from; null where it has no place in the text. */
  readonly source: string | null
  readonly section: string | null
  /** The address of its paragraph in Precis; null where it has no place in the text. */
  readonly link: string | null
  /** Its own, besides those of its document; absent where it has none. */
  readonly tags?: readonly string[] | undefined
  /** When the card's words were last changed, in milliseconds since 1970-01-01 UTC. */
  readonly changedAt: number
  /** Whether it is a part of a note of Anki's that has more: then its id is none of Anki's. */
  readonly partial: boolean
}

export interface CardDocument {
  readonly title: string
  readonly tags: readonly string[]
  readonly cards: readonly ExchangeCard[]
}

export interface AnkiNote {
  /** Our card's id, so that Anki renews a note and never doubles it. */
  readonly guid: string
  readonly notetype: 'Basic' | 'Cloze'
  /** Levels parted by `::`. */
  readonly deck: string
  /** Front and back, or text and what stands behind it. */
  readonly fields: readonly [string, string]
  readonly tags: readonly string[]
  readonly changedAt: number
  readonly partial: boolean
}

/** Classes of our own before the question, of an answer and behind it: anki-cards.ts knows them again. */
export const marked = {
  before: 'precis-before',
  items: 'precis-items',
  self: 'precis-self',
  also: 'precis-also',
  source: 'precis-source',
  link: 'precis-link',
} as const

/** One note for each card. A card that two documents share is one note, in the deck of the first. */
export function ankiNotes(documents: readonly CardDocument[]): readonly AnkiNote[] {
  const seen = new Set<string>()
  return documents.flatMap(({ title, tags, cards }) =>
    cards.flatMap((card): AnkiNote[] => {
      if (seen.has(card.id)) return []
      seen.add(card.id)
      const { section, changedAt, partial } = card
      return [
        {
          ...noteOf(card),
          deck: deckName(title, section),
          tags: tagNames([...tags, ...(card.tags ?? [])]),
          changedAt,
          partial,
        },
      ]
    }),
  )
}

function noteOf(card: ExchangeCard): Pick<AnkiNote, 'guid' | 'notetype' | 'fields'> {
  const { id: guid, prompt, answer, judging } = card
  const front = card.leading.map((text) => div(marked.before, fieldOf(text))).join('')
  const behind = behindOf(card)
  const [before = '', ...after] = prompt.split(gap)
  // Anki's cloze is for one answer in one gap; whatever else is asked is a question.
  if (after.length !== 1 || answer === '' || judging === 'items')
    return { guid, notetype: 'Basic', fields: [front + fieldOf(prompt), answerOf(card) + behind] }
  const text = `${front}${fieldOf(before)}{{c1::${fieldOf(answer)}}}${fieldOf(after[0] ?? '')}`
  return { guid, notetype: 'Cloze', fields: [text, behind] }
}

function answerOf({ answer, items, judging }: ExchangeCard): string {
  if (judging !== 'items') return fieldOf(answer)
  return `<ol class="${marked.items}">${items.map((item) => `<li>${fieldOf(item)}</li>`).join('')}</ol>`
}

/** What stands behind an answer: that only the reader can judge it, its other forms, its proof, and the way there. */
function behindOf({ judging, accept, source, link }: ExchangeCard): string {
  return [
    ...(judging === 'self' ? [div(marked.self, '')] : []),
    ...(accept.length === 0
      ? []
      : [div(marked.also, `Also: ${accept.map((form) => `<i>${fieldOf(form)}</i>`).join('; ')}`)]),
    ...(source === null ? [] : [div(marked.source, fieldOf(source))]),
    ...(link === null ? [] : [div(marked.link, `<a href="${link}">Open in Precis</a>`)]),
  ].join('')
}

const div = (name: string, content: string): string => `<div class="${name}">${content}</div>`

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // Anki looks for its own signs before it reads HTML: a cloze, a hint, a sound, a formula.
  '{': '&#123;',
  '}': '&#125;',
  ':': '&#58;',
  '[': '&#91;',
  '\\': '&#92;',
  '\n': '<br>',
}

/** Words as a field: each sign stands for itself. */
function fieldOf(text: string): string {
  return withoutBreaks(cleanText(text)).replace(
    /[&<>{}\n\\]|:(?=:)|(?<=:):|:$|\[(?=\/?(?:sound:|anki:|latex|\$))/gi,
    (sign) => signs[sign] ?? sign,
  )
}

/** A document's deck with its sections below it. */
function deckName(title: string, section: string | null): string {
  return [title, ...(section === null ? [] : [section])].map(levelName).join('::')
}

/** One level of a deck: on one line, and without what parts levels. */
const levelName = (text: string): string =>
  cutTo(
    withoutBreaks(cleanText(text))
      .replace(/\s+/g, ' ')
      .replace(/:{2,}/g, ':')
      .replace(/^[:\s]+|[:\s]+$/g, ''),
    100,
  ).trim() || 'Precis'

const tagNames = (tags: readonly string[]): readonly string[] => [...new Set(tags.map(tagName))]

/** Anki parts tags by blanks. */
const tagName = (tag: string): string => cleanText(tag).trim().replace(/\s+/g, '_')
