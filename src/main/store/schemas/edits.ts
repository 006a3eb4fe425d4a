import { z } from 'zod'
import type { CardEdit, Edits, FactEdit, KeptCard, OwnCard, OwnFact } from '../../../core/model/edits.ts'
import { type Fact, factTypes } from '../../../core/model/fact.ts'
import { isRecord } from '../values.ts'
import { parseKeptCard, parseKeptFact } from './kept.ts'
import { anchor } from './mark.ts'
import { once, parsed } from './once.ts'

// The user's edits of facts and cards, as rows and the journal keep them.

const type = once(() => z.enum(factTypes))
const textOrNull = once(() => z.string().nullable())
/** What was not stored yet says nothing. */
const laterText = once(() => textOrNull().default(null))

const ownFact = once(
  (): z.ZodType<OwnFact> =>
    z.object({
      type: type(),
      place: anchor(),
      sentence: anchor(),
      kept: z.custom<Fact>((value) => parseKeptFact(value) !== null).exactOptional(),
    }),
)

export const factEdit = once(
  (): z.ZodType<FactEdit> =>
    z.preprocess(
      withNote,
      z.object({
        fact: z.string().min(1),
        state: z.enum(['accepted', 'rejected']).nullable(),
        type: type().nullable().default(null),
        text: laterText(),
        statement: laterText(),
        value: laterText(),
        note: textOrNull(),
        own: ownFact().nullable(),
      }),
    ),
)

/** Stored before facts were statements: what its user said it was about is kept as a note. */
function withNote(value: unknown): unknown {
  if (!isRecord(value)) return value
  const note = value.note ?? value.about ?? null
  return { ...value, note: note === '' ? null : note }
}

const ownCard = once(
  (): z.ZodType<OwnCard> =>
    z.preprocess(
      withoutUnknown,
      z
        .object({
          fact: textOrNull(),
          sentence: anchor().nullable(),
          kept: z.custom<KeptCard>((value) => parseKeptCard(value) !== null).exactOptional(),
          partial: z.literal(true).exactOptional(),
          judging: z.enum(['items', 'self']).exactOptional(),
        })
        // A card of a fact stands where that does.
        .refine(({ fact, sentence }) => fact === null || sentence !== null),
    ),
)

/** What another version says of a card besides is let be. */
function withoutUnknown(value: unknown): unknown {
  if (!isRecord(value)) return value
  const { partial, judging, ...rest } = value
  return {
    ...rest,
    ...(partial === true && { partial }),
    ...((judging === 'items' || judging === 'self') && { judging }),
  }
}

export const cardEdit = once(
  (): z.ZodType<CardEdit> =>
    z.object({
      card: z.string().min(1),
      deleted: z.boolean(),
      prompt: textOrNull(),
      answer: textOrNull(),
      accept: z.array(z.string()).nullable(),
      own: ownCard().nullable(),
    }),
)

export const edits = once(
  (): z.ZodType<Edits> => z.object({ facts: z.array(factEdit()), cards: z.array(cardEdit()) }),
)

/** An edit as it is stored; null if it is none. */
export const parseFactEdit = (value: unknown): FactEdit | null => parsed(factEdit(), value)
export const parseCardEdit = (value: unknown): CardEdit | null => parsed(cardEdit(), value)
/** Edits, each as it is stored; null if one is none. */
export const parseEdits = (value: unknown): Edits | null => parsed(edits(), value)
