import { z } from 'zod'
import { factTypes } from '../../../core/model/fact.ts'
import { storable } from '../../../core/text/storable.ts'
import type { FactCalls } from '../../../shared/contract/facts.ts'
import { sentAnchor } from '../../store/schemas/mark.ts'
import { cardWords, id, line, text, words } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

/** A fact's text, as long as a sentence of a document may be. */
const passage = text.transform(storable).pipe(z.string().trim().min(1))

export const factSchemas = {
  'facts:list': z.strictObject({ document: id }),
  'facts:judge': z.strictObject({
    document: id,
    fact: id,
    state: z.enum(['accepted', 'rejected']).nullable(),
  }),
  'facts:edit': z.strictObject({
    document: id,
    fact: id,
    type: z.enum(factTypes),
    text: words,
    statement: passage,
    value: line,
    note: line,
    cards: z
      .array(
        z.strictObject({
          card: id.nullable(),
          ...cardWords,
          accept: z.array(words).max(50),
          deleted: z.boolean(),
        }),
      )
      .max(50),
  }),
  'facts:add': z.strictObject({
    document: id,
    type: z.enum(factTypes),
    statement: passage,
    place: sentAnchor(),
    sentence: sentAnchor(),
    card: z.strictObject(cardWords).nullable(),
  }),
  'facts:export': z.strictObject({
    format: z.enum(['csv', 'markdown', 'xlsx']),
    document: id.nullable(),
    facts: z.array(id).max(100_000).nullable(),
  }),
  'facts:make-cards': z.strictObject({ document: id, facts: z.array(id).max(100_000) }),
} satisfies SchemasOf<FactCalls>
