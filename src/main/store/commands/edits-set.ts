import { z } from 'zod'
import { type EditAct, type EditSet, editActs, writeEdits } from '../edits.ts'
import { cardEdit, factEdit } from '../schemas/edits.ts'
import { once } from '../schemas/form.ts'
import { byCommand, type CommandKind, type Described, type StoredForm, said } from './kind.ts'

/** Puts what the user says of facts and cards in place of what was said of them before. */
export interface EditsSet extends StoredForm<'edits.set'> {
  readonly edits: EditSet
}

export interface EditsEffect {
  readonly kind: 'edits.set'
  readonly document: string
}

export const editsSet: CommandKind<EditsSet, EditsSet, EditsEffect> = {
  schema: once(() => said('edits.set', { edits: set() })),
  apply: (db, { edits }) => ({
    effect: { kind: 'edits.set', document: edits.document },
    inverse: { v: 1, kind: 'edits.set', edits: writeEdits(db, edits) },
  }),
  reversal: () => byCommand(editsSet),
  rewords: ({ edits }) => edits.cards.map(({ card }) => card),
  isStudied: false,
  describe: ({ edits: { document, act, block, cards } }) => ({
    kind: kinds[act],
    document,
    block,
    cards: act === 'import-cards' || act === 'make-cards' ? cards.length : null,
  }),
}

/** At least one edit. */
const set = once(
  (): z.ZodType<EditSet> =>
    z
      .object({
        document: z.string(),
        act: z.enum(editActs),
        block: z.string().nullable(),
        facts: z.array(factEdit()),
        cards: z.array(cardEdit()),
      })
      .refine(({ facts, cards }) => facts.length + cards.length > 0),
)

const kinds = {
  accept: 'fact-accepted',
  reject: 'fact-rejected',
  restore: 'fact-restored',
  edit: 'fact-edited',
  add: 'fact-added',
  'add-card': 'card-added',
  'make-cards': 'cards-made',
  'edit-card': 'card-edited',
  'delete-card': 'card-deleted',
  'import-cards': 'cards-imported',
} as const satisfies Record<EditAct, Described['kind']>
