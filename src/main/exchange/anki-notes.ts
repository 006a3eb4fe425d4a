/** Cards as Anki's notes: what its text format and its decks have in common. Fields are HTML of escaped words. */

import { cutTo } from '../../core/anchor/describe.ts'
import { cleanText, withoutBreaks } from '../../core/text/normalize.ts'
import { messages } from '../../shared/messages/messages.ts'
import { type CardGroup, type ClozeGroup, groupCards } from './anki-groups.ts'
import { type OwnType, writtenIds } from './anki-types.ts'
import type { CardHistory } from './apkg-schedule.ts'
import type { ExchangeCard, ExchangePicture } from './exchange-card.ts'

export interface CardDocument {
  readonly title: string
  readonly tags: readonly string[]
  readonly cards: readonly ExchangeCard[]
}

/** A card of a note. */
export interface NotedCard {
  /** Its number, from 0. */
  readonly ord: number
  readonly id: string
  readonly history: CardHistory | null
}

export interface AnkiNote {
  /** The id of Anki's note that it came from, or else of our card, so that Anki renews a note and never doubles it. */
  readonly guid: string
  readonly notetype: OwnType
  /** Levels parted by `::`. */
  readonly deck: string
  /** Front and back, or text and what stands behind it; then which cards of ours a cloze of several is. */
  readonly fields: readonly [string, string, string]
  /** Its cards of ours, by their numbers from 0. */
  readonly cards: readonly NotedCard[]
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

/** Clozes of one sentence are one note, any other card is one. A card that two documents share is in the deck of the first. */
export function ankiNotes(documents: readonly CardDocument[]): readonly AnkiNote[] {
  const seen = new Set<string>()
  return documents.flatMap(({ title, tags, cards }) => {
    const fresh = cards.filter(({ id }) => !seen.has(id))
    for (const { id } of fresh) seen.add(id)
    return groupCards(fresh).flatMap((group) => {
      const [first] = group.cards
      if (first === undefined) return []
      return [
        {
          ...noteOf(group),
          deck: deckName(title, first.section),
          tags: tagNames([...tags, ...group.cards.flatMap((card) => card.tags ?? [])]),
          changedAt: Math.max(...group.cards.map(({ changedAt }) => changedAt)),
          partial: group.cards.some(({ partial }) => partial),
        },
      ]
    })
  })
}

type Made = Pick<AnkiNote, 'guid' | 'notetype' | 'fields' | 'cards'>

function noteOf(group: CardGroup): Made {
  if (group.kind === 'clozes') return clozeNote(group)
  const [card, reverse] = group.cards
  const { guid } = group
  const front = leadOf(card) + withPictures(fieldOf(card.prompt), card, 'question')
  const back = withPictures(answerOf(card), card, 'answer') + behindOf([card], false)
  const cards = [card, ...(reverse === undefined ? [] : [reverse])].map(noted)
  const notetype = reverse === undefined ? 'Precis Basic' : 'Precis Both Ways'
  // Where the note's own id is another one it says which card it is.
  const isTold = reverse === undefined && guid !== card.id
  return { guid, notetype, fields: [front, back, isTold ? fieldOf(writtenIds([[1, card.id]])) : ''], cards }
}

function clozeNote({ guid, cards, text, gaps, isOurs }: ClozeGroup): Made {
  const [first] = cards
  const numbered = gaps.map(({ card, number }) => [number, card.id] as const)
  const inText = gaps.toSorted((a, b) => a.start - b.start)
  let from = 0
  const pieces = inText.map(({ start, end, number }) => {
    const before = fieldOf(text.slice(from, start))
    from = end
    return `${before}{{c${number}::${fieldOf(text.slice(start, end))}}}`
  })
  const isMany = cards.length > 1
  return {
    guid,
    notetype: 'Precis Cloze',
    fields: [
      leadOf(first) + withPictures(`${pieces.join('')}${fieldOf(text.slice(from))}`, first, 'question'),
      withPictures('', first, 'answer') + behindOf(cards, isMany),
      isOurs && (isMany || guid !== first.id) ? fieldOf(writtenIds(numbered)) : '',
    ],
    cards: gaps.map(({ card, number }) => noted(card, number - 1)).toSorted((a, b) => a.ord - b.ord),
  }
}

const noted = ({ id, history }: ExchangeCard, ord: number): NotedCard => ({
  ord,
  id,
  history: history ?? null,
})

const leadOf = ({ leading }: ExchangeCard): string =>
  leading.map((text) => div(marked.before, fieldOf(text))).join('')

/** A side with the pictures that it shows. */
function withPictures(side: string, { pictures = [] }: ExchangeCard, of: ExchangePicture['side']): string {
  const shown = pictures.filter((picture) => picture.side === of).map(pictureOf)
  return [...(side === '' ? [] : [side]), ...shown].join('<br>')
}

const pictureOf = ({ name, alt }: ExchangePicture): string =>
  `<img src="${name}"${alt === '' ? '' : ` alt="${fieldOf(alt).replaceAll('"', '&quot;')}"`}>`

function answerOf({ answer, items, judging }: ExchangeCard): string {
  if (judging !== 'items') return fieldOf(answer)
  return `<ol class="${marked.items}">${items.map((item) => `<li>${fieldOf(item)}</li>`).join('')}</ol>`
}

/** What stands behind an answer: that only the reader can judge it, its other forms, its proof, and the way there. @param isMany whether forms say of which cloze they are */
function behindOf(cards: readonly ExchangeCard[], isMany: boolean): string {
  const [first] = cards
  return [
    ...(first?.judging === 'self' ? [div(marked.self, '')] : []),
    ...cards.flatMap(({ accept }, at) => {
      if (accept.length === 0) return []
      const forms = accept.map((form) => `<i>${fieldOf(form)}</i>`)
      return [div(isMany ? `${marked.also} precis-c${at + 1}` : marked.also, messages.exported.also(forms))]
    }),
    ...(first?.source == null ? [] : [div(marked.source, fieldOf(first.source))]),
    ...(first?.link == null
      ? []
      : [div(marked.link, `<a href="${first.link}">${messages.exported.openInPrecis}</a>`)]),
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
