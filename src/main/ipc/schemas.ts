import { z } from 'zod'
import { factTypes } from '../../core/model/fact.ts'
import { foundKinds } from '../../core/model/found.ts'
import { type Colour, colours, type MarkKind } from '../../core/model/mark.ts'
import { shownName } from '../../core/text/shown-name.ts'
import type { Channel, Request } from '../../shared/contract/api.ts'
import { flagActs } from '../../shared/contract/study.ts'
import { isVisitable, longestAddress } from '../app/address.ts'
import { settingsSchema } from '../app/settings/settings-schema.ts'
import { clean, isClean } from '../base/clean.ts'

const id = z.string().min(1).max(64).refine(isClean)
const nothing = z.null()
const backupName = z.string().regex(/^precis-[\w-]{1,80}\.db$/)
// A quote is a passage, not a book: a longer selection is cut by the renderer before it is sent.
const text = z.string().max(100_000)
/** What is compared with a text must be what stands in it. */
const quoted = text.refine(isClean)
const share = z.number().min(0).max(1)
const index = z.int().min(0).max(10_000_000)

const anchor = z.strictObject({
  block: id,
  position: z.strictObject({ start: index, end: index }).refine(({ start, end }) => start < end),
  quote: z.strictObject({ exact: quoted.min(1), prefix: quoted, suffix: quoted }),
})

// More blocks than any passage that a reader marks; a longer selection is cut by the renderer.
const parts = z.tuple([anchor], anchor).refine(({ length }) => length <= 500)
const name = z.string().transform((text) => shownName(clean(text)))
const tags = z.array(name.pipe(z.string().min(1).max(60))).max(50)
/** A note is prose: what is longer than a book's chapter is refused, not cut. */
const note = z.string().max(1_000_000).transform(clean)
const kind = { kind: z.enum(['bookmark', 'highlight']), colour: z.literal(colours).nullable() }
const colourFits = ({ kind, colour }: { kind: MarkKind; colour: Colour | null }) =>
  (colour === null) === (kind === 'bookmark')

/** One line or a few of a fact or a card. */
const line = z.string().transform(clean).pipe(z.string().trim().max(2000))
const words = line.pipe(z.string().min(1))
/** As long as a sentence of a text may be. */
const passage = text.transform(clean).pipe(z.string().trim().min(1))
const cardWords = { prompt: words, answer: words }

/** What is studied: one document or all, and how many days ahead. */
const study = { document: id.nullable(), aheadDays: z.int().min(0).max(36_500), byPlan: z.boolean() }

/** One schema for each channel: a request that does not fit never reaches its handler. */
export const schemas = {
  'document:open': z.strictObject({ document: id.nullable(), quietly: z.boolean().optional() }),
  'search:find': z.strictObject({
    // What is typed is never an error.
    query: z.string().max(10_000).transform(clean),
    document: id.nullable(),
    kinds: z.array(z.enum(foundKinds)).min(1).max(foundKinds.length),
    limit: z.int().min(1).max(100),
  }),
  'search:warm': z.strictObject({ document: id.nullable() }),
  'library:list': nothing,
  'library:due': nothing,
  'library:use': nothing,
  'library:keep': z.strictObject({ documents: z.array(id).min(1).max(100_000) }),
  'library:edit': z.strictObject({
    document: id,
    name: name.pipe(z.string().min(1).max(500)).nullable(),
    tags,
  }),
  'library:remove': z.strictObject({ document: id }),
  'library:restore': z.strictObject({ document: id }),
  'library:delete': z.strictObject({ document: id }),
  'library:traces': z.strictObject({ document: id }),
  'library:forget': z.strictObject({ document: id }),
  'import:choose': nothing,
  'import:files': z.strictObject({ paths: z.array(z.string().min(1).max(4096)).min(1).max(1000) }),
  'import:text': z.strictObject({ kind: z.enum(['text', 'html']), text: z.string().min(1).max(20_000_000) }),
  'import:cancel': z.strictObject({ job: id }),
  'import:list': nothing,
  'import:clear': nothing,
  'anew:state': nothing,
  'anew:hold': z.strictObject({ held: z.boolean() }),
  'anew:stop': nothing,
  'anew:read': z.strictObject({ document: id }),
  'anew:make': z.strictObject({ document: id, wanted: z.enum(['compiled', 'other']) }),
  'position:save': z.strictObject({
    document: id,
    block: id,
    offset: z.number().min(-10).max(1),
  }),
  'reading:note': z.strictObject({
    document: id,
    stretches: z
      .array(z.tuple([share, share]))
      .min(1)
      .max(100_000),
  }),
  'marks:list': nothing,
  'marks:add': z.strictObject({ document: id, ...kind, note, parts }).refine(colourFits),
  'marks:edit': z.strictObject({ id, ...kind, note, tags }).refine(colourFits),
  'marks:move': z.strictObject({ id, parts }),
  'marks:remove': z.strictObject({ id }),
  'passages:export': z
    .strictObject({
      format: z.enum(['markdown', 'annotations', 'readwise', 'json', 'pdf']),
      document: id.nullable(),
      ids: z.array(id).max(100_000).nullable(),
    })
    .refine(({ format, document }) => format !== 'annotations' || document !== null),
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
    place: anchor,
    sentence: anchor,
    card: z.strictObject(cardWords).nullable(),
  }),
  'facts:make-cards': z.strictObject({ document: id, facts: z.array(id).max(100_000) }),
  'passages:choose': nothing,
  'passages:read': z.strictObject({ job: id, document: id }),
  'passages:import': z.strictObject({ job: id, lost: z.boolean() }),
  'passages:cancel': z.strictObject({ job: id }),
  'study:next': z.strictObject({ ...study, prefer: id.nullable() }),
  'cards:save': z.strictObject({
    document: id,
    card: id.nullable(),
    ...cardWords,
    accept: z.array(words).max(50),
    place: anchor.nullable(),
    deleted: z.boolean(),
  }),
  'cards:edit': z.strictObject({ document: id, card: id, ...cardWords, accept: z.array(words).max(50) }),
  'cards:export': z.strictObject({ format: z.enum(['anki-text', 'apkg']), document: id.nullable() }),
  'cards:choose': nothing,
  'cards:read': z.strictObject({ job: id, document: id }),
  'cards:import': z.strictObject({ job: id, lost: z.boolean() }),
  'cards:cancel': z.strictObject({ job: id }),
  'study:rate': z.strictObject({
    ...study,
    of: id,
    card: id,
    reps: index,
    rating: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    durationMs: z.int().min(0).max(86_400_000),
  }),
  'study:undo': z.strictObject(study),
  'study:flag': z.strictObject({
    document: id,
    cards: z.array(id).min(1).max(1000),
    act: z.enum(flagActs),
  }),
  'study:more': z.strictObject({ document: id.nullable(), newCards: z.int().min(1).max(9999) }),
  'study:overview': nothing,
  'study:resting': nothing,
  'progress:read': z.strictObject({ document: id.nullable() }),
  'plan:read': z.strictObject({ document: id }),
  'progress:map': z.strictObject({ document: id, when: z.enum(['now', 'hour']) }),
  'goal:set': z.strictObject({
    document: id,
    // Until the year 2500: a date that was typed wrongly is no plan.
    briefingAt: z.int().min(0).max(16_725_225_600_000).nullable(),
    goal: z.number().min(0.5).max(0.99).nullable(),
  }),
  'practice:overview': z.strictObject({ document: id.nullable() }),
  'practice:cards': z.strictObject({
    document: id.nullable(),
    mode: z.enum(['choices', 'cram', 'mock']),
    scope: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.enum(['all', 'weak', 'marked']) }),
      z.strictObject({ kind: z.literal('section'), section: id }),
      z.strictObject({ kind: z.literal('block'), block: id }),
      z.strictObject({ kind: z.literal('type'), type: z.enum(factTypes) }),
      z.strictObject({ kind: z.literal('cards'), ids: z.array(id).max(10_000) }),
    ]),
    seed: z.int().min(0).max(0xffff_ffff),
  }),
  'history:undo': nothing,
  'history:redo': nothing,
  'settings:read': nothing,
  'settings:write': settingsSchema,
  'backups:list': nothing,
  'backups:state': nothing,
  'backups:make': nothing,
  'backups:copy': z.strictObject({ choose: z.boolean() }),
  'backups:add': nothing,
  'backups:check': z.strictObject({ name: backupName }),
  'backups:set': z.strictObject({
    budget: z.int().nonnegative(),
    place: z.strictObject({ each: z.boolean() }).nullable(),
  }),
  'backups:restore': z.strictObject({ name: backupName }),
  'salvage:read': nothing,
  'salvage:list': nothing,
  'salvage:add': z.strictObject({ at: z.int().min(0).max(8.64e15) }),
  'salvage:bring-in': z.strictObject({ backup: backupName.nullable() }),
  'data:anew': nothing,
  'everything:export': nothing,
  'everything:choose': nothing,
  'everything:read': z.strictObject({ job: id }),
  'everything:import': z.strictObject({ job: id }),
  'everything:cancel': z.strictObject({ job: id.nullable() }),
  'data:lost': nothing,
  'data:save': nothing,
  'data:reopen': nothing,
  'start:up': nothing,
  'start:usual': nothing,
  'link:visit': z.strictObject({ address: z.string().max(longestAddress).refine(isVisitable) }),
  'about:read': nothing,
  'trust:read': nothing,
  'trust:check': nothing,
} satisfies { [C in Channel]: z.ZodType<Request<C>> }

type AsSent<T> = T extends readonly (infer Each)[]
  ? readonly AsSent<Each>[]
  : { readonly [K in keyof T]: AsSent<T[K]> }

/** Channels whose schema refuses, by its form, what the contract lets the page send. */
type TooNarrow = {
  [C in Channel]: Request<C> extends AsSent<z.input<(typeof schemas)[C]>> ? never : C
}[Channel]
type None<T extends never> = T
/** The other way round from `satisfies`: the compiler names each that is too narrow. */
export type Complete = None<TooNarrow>
