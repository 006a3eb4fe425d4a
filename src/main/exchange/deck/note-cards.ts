/** Reads a note of a deck as cards of plain text, by the templates of its type, and tells what of it does not come in. */
import type { CardPicture } from '../../../core/model/card.ts'
import {
  answersOf,
  faultOf,
  nothingBehind,
  plainField,
  type ReadCard,
  saidBehind,
  tooDeep,
} from '../anki-cards.ts'
import { readClozes } from '../anki-cloze.ts'
import { idOf } from '../anki-ids.ts'
import { limits } from '../anki-limits.ts'
import { idsField, isOwnType, readIds } from '../anki-types.ts'
import type { NotePicture, PlainField } from '../plain-text.ts'
import type { CardTemplate, NoteType } from './note-type.ts'
import { type Filled, fill } from './template.ts'

/** A note as a collection has it. */
export interface DeckNote {
  readonly guid: string
  readonly type: NoteType
  /** As HTML, in the order of its type. */
  readonly fields: readonly string[]
  /** The numbers of its cards, from 0. */
  readonly ords: readonly number[]
}

export interface DeckCard extends ReadCard {
  /** As the note calls them. */
  readonly pictures: readonly SidePicture[]
  /** The number of the card in its note, from 0. */
  readonly ord: number
}

export interface SidePicture extends NotePicture {
  readonly side: CardPicture['side']
}

/** @param skip told what of the note, or of which card, is left out */
export function cardsOfNote(note: DeckNote, skip: (why: string) => void): readonly DeckCard[] {
  if (note.type.isOcclusion) {
    skip('It asks for a part of a picture.')
    return []
  }
  const said = saidBy(note)
  const ids = idsIn(note)
  const own = ownOf(note)
  return note.ords.flatMap((ord) => {
    const read = note.type.isCloze ? clozeCard(note, ord) : plainCard(note, ord)
    if ('why' in read) {
      skip(read.why)
      return []
    }
    const { behind, shown } = read
    const [question, answer, extra] = [own(read.question), own(read.answer), read.extra && own(read.extra)]
    const fault = faultOf(question, answer)
    if (fault !== null) {
      skip(fault)
      return []
    }
    const parts = [question, answer, ...(extra === null ? [] : [extra])]
    const left = [
      ...(parts.some(({ media }) => media) ? ['A picture or sound of it was left out.'] : []),
      ...(parts.some(({ formula }) => formula) ? ['Its formula stands as it is written.'] : []),
      ...(extra !== null && extra.text !== '' ? ['What stands behind its cloze was left out.'] : []),
      ...([...said.keys()].some((name) => !shown.has(name))
        ? ['Fields that its card does not show were left out.']
        : []),
    ]
    for (const why of left) skip(why)
    const isWhole = left.length === 0 && saysAll([question.text, answer.text], [...said.values()], note, ord)
    const isOnly = note.ords.length === 1
    const { guid, fields } = note
    const isOfNote = !isOnly && isWhole && guid !== '' && guid.length <= limits.id && ids.size === 0
    return [
      {
        id: ids.get(ord + 1) ?? idOf({ guid, number: ord + 1, isWhole, fields }),
        prompt: question.text,
        answer: answer.text,
        ...behind,
        // Without words only its reader can judge it.
        ...(answer.text === '' && { judging: 'self' as const }),
        pictures: [
          ...onSide('question', question.pictures),
          ...onSide('answer', [...answer.pictures, ...(extra?.pictures ?? [])]),
        ],
        partial: left.length > 0,
        note: isOfNote ? { guid, number: ord + 1, of: note.ords.length } : null,
        ord,
      },
    ]
  })
}

const onSide = (side: CardPicture['side'], pictures: readonly NotePicture[]): readonly SidePicture[] =>
  pictures.map((picture) => ({ side, ...picture }))

/** The ids of its cards by their numbers, as our own export says them. */
function idsIn({ type, fields }: DeckNote): ReadonlyMap<number, string> {
  return isOwnType(type.name) ? readIds(fields[type.fields.indexOf(idsField)] ?? '') : new Map()
}

/** Leaves a side the pictures of the note's fields: its document has none of those that only a template shows. */
function ownOf({ fields }: DeckNote): (side: PlainField) => PlainField {
  const names = new Set(
    fields.flatMap((field) => plainField(field, true)?.pictures ?? []).map(({ name }) => name),
  )
  return (side) => {
    const pictures = side.pictures.filter(({ name }) => names.has(name))
    return { ...side, pictures, media: side.media || pictures.length < side.pictures.length }
  }
}

/** The fields that say or show anything, by their names; null for one that is nested too deep. */
function saidBy({ type, fields }: DeckNote): ReadonlyMap<string, string | null> {
  return new Map(
    type.fields.flatMap((name, at) => {
      if (name === idsField && isOwnType(type.name)) return []
      const plain = plainField(fields[at] ?? '', true, nothingBehind())
      const isEmpty = plain?.text === '' && !plain.media && plain.pictures.length === 0
      return isEmpty ? [] : [[name, plain?.text ?? null] as const]
    }),
  )
}

/** Whether a card's sides are its note's fields, one for one: of those a note can be made again. */
function saysAll(
  [question, answer]: readonly [string, string],
  said: readonly (string | null)[],
  { type, fields }: DeckNote,
  ord: number,
): boolean {
  if (!type.isCloze) return said.length === 2 && [question, answer].every((side) => said.includes(side))
  // A field of pictures alone says nothing more.
  if (said.filter((text) => text !== '').length !== 1) return false
  const asked = fields.flatMap((field) => readClozes(field, limits.clozes))
  const prompt = asked.find(({ number }) => number === ord + 1)?.prompt ?? ''
  return plainField(prompt, true)?.text === question
}

interface Sides {
  readonly question: PlainField
  readonly answer: PlainField
  /** What stands behind the answer for our own sake. */
  readonly behind: Pick<ReadCard, 'accept' | 'source' | 'judging'>
  /** What stands behind a cloze; null for other cards. */
  readonly extra: PlainField | null
  /** The names of the fields that it shows. */
  readonly shown: ReadonlySet<string>
}

type Refused = { readonly why: string }

const noTemplate: Refused = { why: 'Its note type has no such card.' }
const unreadable: Refused = { why: 'The templates of its note type cannot be read.' }

function plainCard(note: DeckNote, ord: number): Sides | Refused {
  const template = note.type.templates.get(ord)
  if (template == null) return template === null ? unreadable : noTemplate
  const filled = fillBoth(note, template, () => '', ord)
  if (filled === null) return unreadable
  const behind = nothingBehind()
  const question = plainField(filled.front.html, true)
  const back = plainField(filled.back.html, true, behind)
  if (question === null || back === null) return { why: tooDeep }
  // A back that repeats the front without saying so.
  const asks = question.text !== '' || question.pictures.length > 0
  const repeats = !template.isParted && asks && back.text.startsWith(question.text)
  const answer = repeats
    ? {
        ...back,
        text: back.text.slice(question.text.length).trim(),
        pictures: back.pictures.slice(question.pictures.length),
      }
    : back
  return { question, answer, behind: saidBehind(behind, null), extra: null, shown: filled.shown }
}

/** A cloze has one template, whose cards each ask for one number. */
function clozeCard(note: DeckNote, ord: number): Sides | Refused {
  const template = note.type.templates.get(0)
  if (template == null) return template === null ? unreadable : noTemplate
  const answers: string[] = []
  let isMany = false
  const cloze = (field: string): string => {
    const clozes = readClozes(field, limits.clozes + 1)
    isMany ||= clozes.length > limits.clozes
    const asked = clozes.find(({ number }) => number === ord + 1)
    // A field that does not ask for this number is shown as it is.
    if (asked === undefined) return clozes.length === 0 ? field : ''
    answers.push(...asked.answers)
    return asked.prompt
  }
  const filled = fillBoth(note, template, cloze, ord)
  if (filled === null) return unreadable
  if (isMany) return { why: 'It has more than 50 clozes.' }
  if (answers.length === 0) return { why: 'It is a cloze without a gap.' }
  const behind = nothingBehind()
  const question = plainField(filled.front.html, true)
  const extra = plainField(filled.back.html, true, behind)
  const answer = answersOf(answers, true)
  if (question === null || extra === null || answer === null) return { why: tooDeep }
  return { question, answer, behind: saidBehind(behind, ord + 1), extra, shown: filled.shown }
}

interface BothFilled {
  readonly front: Filled
  readonly back: Filled
  readonly shown: ReadonlySet<string>
}

/** @param cloze what is shown of a cloze on the front; on the back it stands in the answer */
function fillBoth(
  { type, fields }: DeckNote,
  { front, back }: CardTemplate,
  cloze: (field: string) => string,
  ord: number,
): BothFilled | null {
  const byName = new Map(type.fields.map((name, at) => [name, fields[at] ?? '']))
  if (type.isCloze) byName.set(`c${ord + 1}`, '1')
  const asked = fill(front, { fields: byName, cloze, isFront: true })
  const told = fill(back, { fields: byName, cloze: () => '', isFront: false })
  return asked && told && { front: asked, back: told, shown: new Set([...asked.shown, ...told.shown]) }
}
