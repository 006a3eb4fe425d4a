/** What a rule of the compiler does: what documents become where it does not count. */
import { backMatterRules } from '../src/core/cards/back-matter.ts'
import { clauseRules } from '../src/core/cards/clause-rules.ts'
import { listRules } from '../src/core/cards/list-rules.ts'
import { proseRules } from '../src/core/cards/prose.ts'
import { valueRules } from '../src/core/cards/value-rules.ts'
import { faultRules } from '../src/core/check/check.ts'
import { compileInSteps } from '../src/core/compile.ts'
import type { CompiledBriefing, SourceDocument } from '../src/core/model/document.ts'
import type { Off } from '../src/core/model/rule.ts'
import { aloneRules } from '../src/core/statements/alone.ts'
import { damageRules } from '../src/core/statements/damage.ts'
import { gapRules } from '../src/core/statements/gap-rules.ts'
import { leanPhraseRules, leanRules } from '../src/core/statements/lean-rules.ts'
import { formRules } from '../src/core/statements/stand.ts'
import { furnitureRules } from '../src/core/structure/furniture.ts'
import { headingRules } from '../src/core/structure/headings.ts'
import { covered, type Question } from './questions.ts'

interface Named {
  readonly name: string
  readonly breaks: readonly string[]
}

const families: readonly (readonly Named[])[] = [
  furnitureRules,
  headingRules,
  damageRules,
  aloneRules,
  formRules,
  leanRules,
  leanPhraseRules,
  gapRules,
  clauseRules,
  listRules,
  valueRules,
  backMatterRules,
  proseRules,
  faultRules,
]

/** The rules that a compilation can do without, each once: some are asked in two places. */
export const compiledRules: readonly Named[] = [
  ...new Map(families.flat().map((rule) => [rule.name, rule] as const)).values(),
]

/** A document, with the questions that its readers could be asked. */
export interface Subject {
  readonly source: SourceDocument
  readonly questions: readonly Question[]
}

/** What is compared, in the order in which it is made. */
export const sorts = ['lines', 'headings', 'facts', 'cards', 'asked', 'held'] as const
type Sort = (typeof sorts)[number]

/** What a document says and asks, each thing as one text. */
type Made = Readonly<Record<Sort, ReadonlySet<string>>>

function madeOf(briefing: CompiledBriefing, questions: readonly Question[]): Made {
  const { blocks, dropped, title, sections, facts, cards } = briefing
  const { asked, held } = covered(briefing, questions)
  return {
    lines: new Set([
      ...blocks.map(({ kind, text }) => `${kind}: ${text}`),
      ...dropped.map(({ why, text }) => `left out as ${why}: ${text}`),
    ]),
    headings: new Set([
      `title: ${title}`,
      ...sections.map(({ level, title: head }) => `${level}: ${head ?? ''}`),
    ]),
    facts: new Set(facts.map(({ type, statement, text }) => `${type}: ${text} (${statement})`)),
    cards: new Set(cards.map(({ prompt, answer }) => `${prompt} = ${answer}`)),
    asked: new Set(asked),
    held: new Set(held),
  }
}

const make = ({ source, questions }: Subject, off: Off): Made =>
  madeOf(compileInSteps(source, { off }).briefing, questions)

export interface Change {
  readonly gained: readonly string[]
  readonly lost: readonly string[]
}

export interface Effect {
  readonly name: string
  /** In how many of the documents something breaks it. */
  readonly documents: number
  readonly changes: Readonly<Record<Sort, Change>>
}

const without = (all: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...all].filter((each) => !others.has(each))

/** What changes in documents where a rule does not count. */
export function effectsOf(subjects: readonly Subject[]): (name: string) => Effect {
  const before = subjects.map((subject) => {
    const broken = new Set<string>()
    const has = (name: string) => {
      broken.add(name)
      return false
    }
    return { subject, was: make(subject, { has }), broken }
  })
  return (name) => {
    // A rule that nothing breaks changes nothing: only the other documents are compiled again.
    const compared = before
      .filter(({ broken }) => broken.has(name))
      .map(({ subject, was }) => ({ was, is: make(subject, new Set([name])) }))
    const changeOf = (sort: Sort): Change => ({
      gained: compared.flatMap(({ was, is }) => without(is[sort], was[sort])),
      lost: compared.flatMap(({ was, is }) => without(was[sort], is[sort])),
    })
    return {
      name,
      documents: compared.length,
      changes: {
        lines: changeOf('lines'),
        headings: changeOf('headings'),
        facts: changeOf('facts'),
        cards: changeOf('cards'),
        asked: changeOf('asked'),
        held: changeOf('held'),
      },
    }
  }
}

/** Whether nothing at all is otherwise without the rule. */
export const isIdle = ({ changes }: Effect): boolean =>
  Object.values(changes).every(({ gained, lost }) => gained.length + lost.length === 0)
