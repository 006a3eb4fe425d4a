/**
 * What each rule of the compiler does: takes them out in turn over documents and prints what changes.
 *
 *   npm run rules [FOLDER]
 *
 * Without a folder over the documents of the goldens. Rules of sentences, values and gaps are left out of a whole
 * compilation; of rules of lines it is counted how many lines only this one keeps out.
 */
import { readdir, readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { clauseRules } from '../src/core/cards/clause-rules.ts'
import { valueRules } from '../src/core/cards/value-rules.ts'
import { compileInSteps } from '../src/core/compile.ts'
import type { SourceDocument } from '../src/core/model/document.ts'
import { noneOff, type Off, type Rule } from '../src/core/model/rule.ts'
import { aloneRules } from '../src/core/statements/alone.ts'
import { damageRules } from '../src/core/statements/damage.ts'
import { gapRules } from '../src/core/statements/gap-rules.ts'
import { leanPhraseRules, leanRules } from '../src/core/statements/lean-rules.ts'
import { formRules } from '../src/core/statements/stand.ts'
import { furnitureRules } from '../src/core/structure/furniture.ts'
import { headingRules } from '../src/core/structure/headings.ts'
import { type TextLine, textLineOf } from '../src/core/structure/text-line.ts'
import { acceptedExtensions } from '../src/main/formats/accepted.ts'
import { readDocument } from '../src/main/formats/formats.ts'

interface Named {
  readonly name: string
  readonly breaks: readonly string[]
}

/** The rules that a compilation can do without, each once: some are asked in two places. */
export const compiledRules: readonly Named[] = [
  ...new Map(
    [damageRules, aloneRules, formRules, leanRules, leanPhraseRules, gapRules, clauseRules, valueRules]
      .flat()
      .map((rule) => [rule.name, rule] as const),
  ).values(),
]

/** What a document says and asks, each as one text. */
interface Made {
  readonly facts: ReadonlySet<string>
  readonly cards: ReadonlySet<string>
}

function madeOf(source: SourceDocument, off: Off): Made {
  const { facts, cards } = compileInSteps(source, { off }).briefing
  return {
    facts: new Set(facts.map(({ type, statement, text }) => `${type}: ${text} (${statement})`)),
    cards: new Set(cards.map(({ prompt, answer }) => `${prompt} = ${answer}`)),
  }
}

export interface Effect {
  readonly name: string
  /** Facts that are told otherwise, or only so. */
  readonly facts: number
  readonly gained: readonly string[]
  readonly lost: readonly string[]
}

const without = (all: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...all].filter((each) => !others.has(each))

/** What changes in documents where a rule is not asked. */
export function effectsOf(sources: readonly SourceDocument[]): (name: string) => Effect {
  const before = sources.map((source) => madeOf(source, noneOff))
  return (name) => {
    const off = new Set([name])
    const pairs = sources.map((source, at) => ({ was: before[at], is: madeOf(source, off) }))
    const changes = pairs.flatMap(({ was, is }) => (was ? [{ was, is }] : []))
    return {
      name,
      facts: changes.reduce((sum, { was, is }) => sum + without(is.facts, was.facts).length, 0),
      gained: changes.flatMap(({ was, is }) => without(is.cards, was.cards)),
      lost: changes.flatMap(({ was, is }) => without(was.cards, is.cards)),
    }
  }
}

/** Of each rule how many lines break it, and how many break no other. */
export function linesBy(rules: readonly Rule<TextLine>[], texts: readonly string[]) {
  const broken = texts.map(textLineOf).map((line) => rules.filter(({ test }) => test(line)))
  return rules.map((rule) => {
    const own = broken.filter((each) => each.includes(rule))
    return { name: rule.name, lines: own.length, alone: own.filter((each) => each.length === 1).length }
  })
}

const lineLength = 400

const linesOf = (sources: readonly SourceDocument[]): string[] =>
  sources
    .flatMap(({ blocks }) =>
      blocks.filter(({ kind }) => kind !== 'table').flatMap(({ text }) => text.split('\n')),
    )
    .map((text) => text.trim())
    .filter((text) => text !== '' && text.length <= lineLength)

async function sourcesIn(folders: readonly string[]): Promise<SourceDocument[]> {
  const sources: SourceDocument[] = []
  for (const folder of folders)
    for (const name of (await readdir(folder))
      .filter((each) => acceptedExtensions.includes(extname(each).slice(1)))
      .sort()) {
      const file = join(folder, name)
      const read = await readDocument({ bytes: await readFile(file), name: basename(file) })
      if (read.ok) sources.push(read.value)
    }
  return sources
}

const goldens = ['', 'shapes', 'hostile-figures'].map((name) =>
  join(fileURLToPath(new URL('../tests/golden', import.meta.url)), name),
)

function report({ name, facts, gained, lost }: Effect): string {
  const counts = `${String(facts).padStart(6)}${String(gained.length).padStart(8)}${String(lost.length).padStart(6)}  ${name}`
  return [
    counts,
    ...gained.map((card) => `${' '.repeat(22)}+ ${card}`),
    ...lost.map((card) => `${' '.repeat(22)}- ${card}`),
  ].join('\n')
}

async function run([folder]: readonly string[]): Promise<void> {
  const sources = await sourcesIn(folder === undefined ? goldens : [folder])
  const effectOf = effectsOf(sources)
  process.stdout.write(`${sources.length} documents\n facts  gained  lost  without the rule\n`)
  const idle: string[] = []
  for (const { name, breaks } of compiledRules) {
    const effect = effectOf(name)
    process.stdout.write(`${report(effect)}\n`)
    if (effect.facts + effect.gained.length + effect.lost.length === 0 && breaks.length === 0) idle.push(name)
  }
  const lines = linesOf(sources)
  for (const rules of [furnitureRules, headingRules]) {
    process.stdout.write(`\n lines   alone  (of ${lines.length} lines)\n`)
    for (const { name, lines: count, alone } of linesBy(rules, lines))
      process.stdout.write(`${String(count).padStart(6)}${String(alone).padStart(8)}  ${name}\n`)
  }
  if (idle.length > 0) process.stdout.write(`\nchange nothing and have no example: ${idle.join('; ')}\n`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await run(process.argv.slice(2))
