/** Whether what a file holds is a Briefing: what the app walks through is what it takes it for. */
import { z } from 'zod'
import type { CardKind, Grading } from '../../../core/model/card.ts'
import { type BlockKind, type Briefing, type InlineSpan, sourceKinds } from '../../../core/model/document.ts'
import { factTypes, type NormalizedValue } from '../../../core/model/fact.ts'
import { isMathNode } from '../../../core/model/math.ts'

const id = z.string().min(1).max(64)
const at = z.int().min(0)
const span = z.looseObject({ start: at, end: at }).refine(({ start, end }) => start <= end)
const place = z.looseObject({ block: id, start: at, end: at }).refine(({ start, end }) => start <= end)
const text = z.string()
/** Looked at without nesting, so that no depth ends the stack. */
const math = z.custom(isMathNode)

const section = z.looseObject({
  id,
  level: z.int().min(0),
  title: text.nullable(),
  blocks: z.array(id),
})

const inline = z.looseObject({
  start: at,
  end: at,
  kind: z.enum(['em', 'strong', 'code', 'link', 'sup', 'sub', 'noteref', 'formula', 'doubtful']),
  href: text.optional(),
  label: text.optional(),
  notes: z.array(id).optional(),
  math: math.optional(),
})

const figure = z.looseObject({
  image: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  width: z.number().positive(),
  height: z.number().positive(),
  why: text.optional(),
})

const block = z.looseObject({
  id,
  section: id,
  kind: z.enum(['paragraph', 'item', 'quote', 'table', 'caption', 'code', 'figure', 'formula']),
  level: z.int().optional(),
  number: text.optional(),
  text,
  rows: z.array(z.array(text)).optional(),
  page: z.int().optional(),
  note: text.optional(),
  spans: z.array(inline).optional(),
  math: math.optional(),
  figure: figure.optional(),
})

const name = z.looseObject({
  id,
  type: z.enum(factTypes),
  text,
  block: id,
  start: at,
  end: at,
  sentence: span,
  also: z.array(place),
})

const value = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.enum(['money', 'quantity']), amount: z.number(), upper: z.number().optional() }),
  z.looseObject({ kind: z.literal('rank'), place: z.int().min(0), by: text.optional() }),
  z.looseObject({ kind: z.literal('date'), iso: text, until: text.optional() }),
  z.looseObject({ kind: z.literal('expansion'), expansion: text }),
])

const fact = name.extend({
  statement: text.optional(),
  answer: span.optional(),
  value: value.optional(),
  who: text.optional(),
  when: text.optional(),
  measures: text.optional(),
  importance: z.literal([1, 2, 3]),
  noCard: text.optional(),
})

const card = z.looseObject({
  id,
  kind: z.enum(['cloze', 'question', 'acronym', 'list', 'cell']),
  prompt: text,
  answer: text,
  accept: z.array(text),
  items: z.array(text).optional(),
  grading: z.enum(['value', 'self']).optional(),
  context: z.looseObject({
    section: text.nullable(),
    before: text.nullable(),
    lead: text.nullable().optional(),
  }),
  fact: id,
  block: id,
  sentence: span,
})

const scan = z.looseObject({
  page: z.int().min(1),
  turn: z.literal([1, 2, 3]).optional(),
  text,
  boxes: z.array(at),
})

const left = z.looseObject({ text, why: text, at: at.optional() })

const briefing = z.looseObject({
  format: z.literal([1, 2]),
  compiler: at.optional(),
  id,
  title: text,
  date: text.nullable(),
  source: z.looseObject({
    name: text,
    kind: z.enum(sourceKinds),
    citation: text.nullable(),
    language: text,
    words: at,
    recognised: at.optional(),
    recognisedIn: z.array(text).optional(),
    scans: z.array(scan).optional(),
  }),
  sections: z.array(section),
  blocks: z.array(block),
  facts: z.array(fact),
  names: z.array(name).optional(),
  glossary: z.array(z.looseObject({ term: text, expansion: text.nullable(), block: id, start: at, end: at })),
  cards: z.array(card),
  spares: z.array(card).optional(),
  dropped: z.array(left),
  broughtBack: z.array(left).optional(),
})

type RefusedKind =
  | Exclude<BlockKind, z.infer<typeof block>['kind']>
  | Exclude<InlineSpan['kind'], z.infer<typeof inline>['kind']>
  | Exclude<CardKind, z.infer<typeof card>['kind']>
  | Exclude<Grading, z.infer<typeof card>['grading']>
  | Exclude<NormalizedValue['kind'], z.infer<typeof value>['kind']>
type None<T extends never> = T
/** The compiler names each kind that a Briefing may have and that this form would refuse. */
export type TakesAllKinds = None<RefusedKind>

/** The Briefing that a JSON text is; null if it is not the one of that document. */
export function readBriefingText(json: string, document: string): Briefing | null {
  let parsed: unknown
  try {
    parsed = JSON.parse(json)
  } catch {
    return null
  }
  const read = briefing.safeParse(parsed)
  if (!read.success || read.data.id !== document || !isWhole(read.data)) return null
  return read.data as unknown as Briefing
}

/** Every block is in the section that it names, and what stands in a block stands in one that is there. */
function isWhole({
  sections,
  blocks,
  facts,
  names = [],
  glossary,
  cards,
  spares = [],
}: z.infer<typeof briefing>): boolean {
  const lengths = new Map(blocks.map((each) => [each.id, each.text.length]))
  const listed = sections.flatMap((each) => each.blocks)
  if (new Set(listed).size !== blocks.length || listed.length !== blocks.length) return false
  if (!listed.every((each) => lengths.has(each))) return false
  const places = [...facts, ...names, ...glossary, ...facts.flatMap(({ also }) => also)]
  const sentences = [...facts, ...cards, ...spares].map((each) => ({
    block: each.block,
    end: each.sentence.end,
  }))
  return (
    blocks.every(({ text, spans = [] }) =>
      spans.every(({ start, end }) => start <= end && end <= text.length),
    ) && [...places, ...sentences].every((each) => each.end <= (lengths.get(each.block) ?? -1))
  )
}
