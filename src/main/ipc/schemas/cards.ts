import { z } from 'zod'
import { cardSorts, cardStates } from '../../../core/model/browse.ts'
import { factTypes } from '../../../core/model/fact.ts'
import type { CardCalls } from '../../../shared/contract/cards.ts'
import { flagActs } from '../../../shared/contract/study.ts'
import { sentAnchor } from '../../store/schemas/mark.ts'
import { id, index, line, nothing, tags, text, words } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

const filter = z.strictObject({
  words: z.string().max(2000),
  type: z.enum([...factTypes, 'none']).nullable(),
  section: text.nullable(),
  // Those of decks and older files may be longer than what is typed.
  tag: text.nullable(),
  state: z.enum(cardStates).nullable(),
  document: id.nullable(),
})
const wanted = { filter, sort: z.enum(cardSorts) }

/** More than anybody has: what is chosen comes as a list. */
const mostCards = 200_000
const days = z.int().min(1).max(36_500)

const act = z.union([
  z.strictObject({ kind: z.enum(flagActs) }),
  z.strictObject({ kind: z.literal('delete') }),
  z.strictObject({ kind: z.literal('reset') }),
  z.strictObject({ kind: z.literal('tag'), add: tags, remove: tags }),
  z.strictObject({ kind: z.literal('postpone'), days }),
  z.strictObject({ kind: z.literal('due'), day: z.int().min(0).max(100_000) }),
])

/** A side with a picture may have no words: that is looked at where the card is known. */
const sides = { prompt: line, answer: line }

export const cardSchemas = {
  'cards:list': z.strictObject({ ...wanted, from: index, length: z.int().min(0).max(1000) }),
  'cards:names': z.strictObject(wanted),
  'cards:facets': z.strictObject({ document: id.nullable() }),
  'cards:change': z.strictObject({
    cards: z
      .array(z.strictObject({ document: id, card: id }))
      .min(1)
      .max(mostCards),
    act,
  }),
  'cards:save': z.strictObject({
    document: id,
    card: id.nullable(),
    ...sides,
    accept: z.array(words).max(50),
    place: sentAnchor().nullable(),
    picture: z.strictObject({ block: id, side: z.enum(['question', 'answer']) }).optional(),
    deleted: z.boolean(),
  }),
  'cards:edit': z.strictObject({ document: id, card: id, ...sides, accept: z.array(words).max(50) }),
  'cards:export': z.strictObject({
    format: z.enum(['anki-text', 'apkg']),
    document: id.nullable(),
    history: z.boolean(),
  }),
  'cards:choose': nothing,
  'cards:read': z.strictObject({ job: id, document: id }),
  'cards:import': z.strictObject({ job: id, lost: z.boolean() }),
  'cards:cancel': z.strictObject({ job: id }),
} satisfies SchemasOf<CardCalls>
