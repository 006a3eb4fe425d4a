/** Reads an Anki note as cards of plain text, and tells what of the note does not come in. */

import type { Judging } from '../../core/cards/judging.ts'
import type { NoteCard } from '../../core/model/edits.ts'
import type { Element } from '../formats/html/tree.ts'
import { type AnkiCloze, readClozes } from './anki-cloze.ts'
import { idOf } from './anki-ids.ts'
import { limits } from './anki-limits.ts'
import { marked } from './anki-notes.ts'
import { fieldToPlain, htmlToPlain, type PlainField, tidy } from './plain-text.ts'

/** A card as it was read from a file, before it has a place in a document. */
export interface ReadCard {
  /** The card's id, the same at each import of the same note. */
  readonly id: string
  readonly prompt: string
  readonly answer: string
  readonly accept: readonly string[]
  /** As our own export says; a list's answer holds its items one on each line. */
  readonly judging: Judging
  /** The sentence that our own export names; null in others' files. */
  readonly source: string | null
  /** Whether a part of its note was left out: then it does not carry the note's own id. */
  readonly partial: boolean
  /** Which card of its note it is, where the note makes several and they say all of it. */
  readonly note: NoteCard | null
}

export interface ReadNote {
  /** Empty if it has none. */
  readonly guid: string
  readonly isCloze: boolean
  readonly fields: readonly string[]
  /** The ids of its cards by the numbers of their clozes, as our own export says them. */
  readonly ids: ReadonlyMap<number, string>
}

/** @param skip told what of the note, or of which card, is left out */
export function cardsOf(
  { guid, isCloze, fields, ids }: ReadNote,
  isHtml: boolean,
  skip: (why: string) => void,
): readonly ReadCard[] {
  const [front = '', back = '', ...more] = fields
  const behind = nothingBehind()
  const answer = withoutPictures(plainField(back, isHtml, behind))
  if (answer === null) {
    skip(tooDeep)
    return []
  }
  const hasMore = more.some((field) => field.trim() !== '')
  if (hasMore) skip('Only its first two fields were kept.')
  const clozes = readClozes(front, limits.clozes + 1)
  if (clozes.length > limits.clozes) {
    skip('It has more than 50 clozes.')
    return []
  }
  if (clozes.length === 0 && isCloze) {
    skip('It is a cloze without a gap.')
    return []
  }
  const hasBehind = clozes.length > 0 && answer.text !== ''
  if (hasBehind) skip('What stands behind its cloze was left out.')
  const asked = clozes.length === 0 ? [{ number: 0, prompt: front, answers: null }] : clozes
  return asked.flatMap(({ number, prompt, answers }: AnkiQuestion) => {
    const question = withoutPictures(plainField(prompt, isHtml))
    const said = answers === null ? answer : withoutPictures(answersOf(answers, isHtml))
    const fault = faultOf(question, said)
    if (fault !== null || question === null || said === null) {
      skip(fault ?? tooDeep)
      return []
    }
    const sides = [question, said, answer]
    if (question.media || said.media || (number <= 1 && answer.media))
      skip('A picture or sound of it was left out.')
    if (question.formula || said.formula) skip('Its formula stands as it is written.')
    const partial = hasMore || hasBehind || sides.some(({ media, formula }) => media || formula)
    const isOnly = asked.length === 1
    const id = ids.get(number) ?? idOf({ guid, number: Math.max(1, number), isWhole: !partial, fields })
    const isOfNote = !isOnly && !partial && guid !== '' && guid.length <= limits.id && ids.size === 0
    const note = isOfNote ? { guid, number, of: asked.length } : null
    const also = saidBehind(behind, answers === null ? null : number)
    return [{ id, prompt: question.text, answer: said.text, ...also, partial, note }]
  })
}

/** A file of text has no pictures beside it. */
const withoutPictures = (field: PlainField | null): PlainField | null =>
  field && { ...field, media: field.media || field.pictures.length > 0, pictures: [] }

type AnkiQuestion = Omit<AnkiCloze, 'answers'> & { readonly answers: readonly string[] | null }

export const tooDeep = 'Its markup is nested deeper than is read.'

/** What Precis' own export writes behind an answer. */
export interface Behind {
  /** Other right answers, by the number of the cloze that they are of; 0 where there is one card. */
  readonly accept: Map<number, readonly string[]>
  source: string | null
  judging: Judging
}

export const nothingBehind = (): Behind => ({ accept: new Map(), source: null, judging: 'value' })

/** What of it is said of a card. @param cloze the number of its cloze; null where it has none */
export function saidBehind(
  { accept, source, judging }: Behind,
  cloze: number | null,
): Pick<ReadCard, 'accept' | 'source' | 'judging'> {
  return {
    accept: accept.get(cloze ?? 0) ?? accept.get(0) ?? [],
    source,
    // Words of gaps are no list, whatever stands behind them.
    judging: cloze !== null && judging === 'items' ? 'value' : judging,
  }
}

/**
 * A field as plain text; null where it is nested deeper than is read.
 *
 * @param behind takes what our own export writes behind an answer
 */
export function plainField(field: string, isHtml: boolean, behind: Behind | null = null): PlainField | null {
  if (!isHtml) return fieldToPlain(field)
  return htmlToPlain(field, (name, element) => {
    if (name === marked.before) return true
    return behind !== null && takePart(behind, name, element)
  })
}

/** Takes what our own export marks by a class. @returns whether its words are no part of the answer */
function takePart(behind: Behind, name: string, element: Element): boolean {
  const [kind, of = ''] = name.split(' ')
  switch (kind) {
    case marked.also: {
      const forms = textsOf(element, 'i').filter((form) => form.length <= limits.side)
      behind.accept.set(Number(/^precis-c(\d{1,3})$/.exec(of)?.[1] ?? 0), forms.slice(0, limits.accept))
      return true
    }
    case marked.source:
      behind.source = textsOf(element, 'div')[0] ?? null
      return true
    // It leads to where the card came from, and is made anew.
    case marked.link:
      return true
    case marked.self:
      behind.judging = 'self'
      return true
    // Its items are read on as lines.
    case marked.items:
      behind.judging = 'items'
      return false
    default:
      return false
  }
}

/** The words of each element of a kind within another, or of itself. */
function textsOf(element: Element, tag: string): readonly string[] {
  const own = element.tagName === tag ? [element] : element.childNodes
  return own.flatMap((node) => {
    if (!('tagName' in node) || node.tagName !== tag) return []
    const words = node.childNodes.map((child) =>
      'value' in child ? child.value : 'tagName' in child && child.tagName === 'br' ? '\n' : '',
    )
    const text = tidy(words.join(''))
    return text === '' ? [] : [text]
  })
}

/** The words of a cloze's gaps, each once. */
export function answersOf(answers: readonly string[], isHtml: boolean): PlainField | null {
  const plain = answers.map((answer) => plainField(answer, isHtml))
  const known = plain.filter((each) => each !== null)
  if (known.length < plain.length) return null
  const texts = known.map(({ text }) => text).filter((text) => text !== '')
  return {
    text: [...new Set(texts)].join('; '),
    media: known.some(({ media }) => media),
    pictures: known.flatMap(({ pictures }) => pictures),
    formula: known.some(({ formula }) => formula),
  }
}

export const onlyPicture = {
  question: 'Its question is only a picture or sound.',
  answer: 'Its answer is only a picture or sound.',
} as const

/** Why a card cannot be taken; null where nothing speaks against it. */
export function faultOf(question: PlainField | null, answer: PlainField | null): string | null {
  if (question === null || answer === null) return tooDeep
  for (const [side, { text, media, pictures }] of [
    ['question', question] as const,
    ['answer', answer] as const,
  ]) {
    if (text === '' && pictures.length === 0) return media ? onlyPicture[side] : `It has no ${side}.`
    if (text.length > limits.side) return `Its ${side} is longer than 2,000 characters.`
  }
  return null
}
