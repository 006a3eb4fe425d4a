/** Runs every engine on the same queries, in turns, and says how long each took and what it found. */
import { summarize } from '../stats.ts'
import { type Engine, limit } from './engine.ts'
import { type Kind, kinds, type Query } from './queries.ts'

interface Answer {
  readonly ms: number
  readonly found: readonly number[]
}

export interface Figures {
  readonly p50: number
  readonly p95: number
  /** See `scores`. */
  readonly recall: number
  readonly full: number
  readonly found: number
  readonly first: number
}

/** What each engine did with the queries of a kind. Kinds of which the corpus gave none are left out. */
export type Measured = Partial<
  Record<Kind, { readonly n: number; readonly engines: Partial<Record<Engine['name'], Figures>> }>
>

/** Of each kind, before they count. */
const warmUps = 10

export async function measureEngines(
  engines: readonly Engine[],
  queries: readonly Query[],
): Promise<Measured> {
  const measured: Measured = {}
  for (const kind of kinds) {
    const asked = queries.filter((query) => query.kind === kind)
    if (asked.length === 0) continue
    for (const query of asked.slice(0, warmUps)) for (const engine of engines) await engine.search(query)
    const answers = new Map<Engine, Answer[]>(engines.map((engine) => [engine, []]))
    for (const [at, query] of asked.entries())
      for (const engine of inTurn(engines, at)) answers.get(engine)?.push(await time(engine, query))
    const figures = [...answers].map(([engine, own]) => [engine.name, conclude(asked, own)] as const)
    measured[kind] = { n: asked.length, engines: Object.fromEntries(figures) }
  }
  return measured
}

/** Each query another begins, so that none always finds the caches as the same other left them. */
const inTurn = (engines: readonly Engine[], at: number): Engine[] => {
  const first = at % engines.length
  return [...engines.slice(first), ...engines.slice(0, first)]
}

async function time(engine: Engine, query: Query): Promise<Answer> {
  const start = performance.now()
  const answered = engine.search(query)
  // Awaiting what is there already would cost the engine a turn of the loop.
  const found = answered instanceof Promise ? await answered : answered
  return { ms: performance.now() - start, found }
}

function conclude(queries: readonly Query[], answers: readonly Answer[]): Figures {
  const { median, p95 } = summarize(answers.map(({ ms }) => ms))
  const each = queries.map((query, at) => scores(query.truth, answers[at]?.found ?? []))
  const mean = (of: (one: ReturnType<typeof scores>) => number) =>
    each.reduce((sum, one) => sum + of(one), 0) / each.length
  return {
    p50: median,
    p95,
    recall: mean(({ recall }) => recall),
    full: mean(({ recall }) => (recall === 1 ? 1 : 0)),
    found: mean(({ found }) => found),
    first: mean(({ first }) => first),
  }
}

function scores(truth: ReadonlySet<number>, answers: readonly number[]) {
  const right = answers.slice(0, limit).filter((unit) => truth.has(unit)).length
  return {
    recall: right / Math.min(limit, truth.size),
    found: right > 0 ? 1 : 0,
    first: truth.has(answers[0] ?? -1) ? 1 : 0,
  }
}

export const scoresMean =
  `Of the first ${limit} answers, on average over the queries. "recall": how many true paragraphs are among them, of ` +
  `as many as there are or, where there are more, of ${limit}. "full": share of the queries where that is all. ` +
  '"found": share where it is at least one. "first": share where the first answer is true. True is a paragraph that ' +
  'holds in its text, or in the heading that it is the first under: the word; both words; the words side by side; a ' +
  'word that begins so; the word as it was before it was misspelt; the number, with its commas or without. By a plain ' +
  'comparison of folded words, without stems: what an engine finds by a stem, a part of a compound or the heading of a ' +
  'section counts as nothing, and takes a place.'
