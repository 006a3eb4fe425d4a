/** What a document claims that another one could contradict: a value, and of what it is one. */

import type { Block, Briefing, Section } from '../model/document.ts'
import type { Fact, NormalizedValue } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import { analyze, type Token } from '../text/analyze.ts'
import { months } from '../text/words.ts'
import { type ReadAmount, readAmount } from './amount.ts'
import { placedBy, saidBeside } from './said.ts'

export interface Claim {
  readonly fact: string
  /** Equal where two sentences say the same of the same thing but for the value. */
  readonly key: string
  readonly amount: ReadAmount | null
  /** ISO 8601, as exact as the text is; null for an amount. */
  readonly date: string | null
  /** Of a date: whether what it is the date of happens once, or seldom; null where nothing tells. */
  readonly happens: 'once' | 'seldom' | null
  /** Countries and years of the titles that it stands under. */
  readonly under: readonly string[]
  readonly isNamed: boolean
  readonly isDated: boolean
  readonly isOpen: boolean
  /** Whether it is another from day to day, and says of no day that it is of that. */
  readonly isOfDay: boolean
}

/** A document with what it claims. */
export interface Claims {
  readonly document: string
  /** ISO 8601, as exact as it is known. */
  readonly date: string | null
  /** Of what it is, by its title; empty where that tells too little. */
  readonly matter: string
  readonly claims: readonly Claim[]
}

type ClaimSource = Pick<Briefing, 'id' | 'title' | 'date' | 'sections' | 'blocks' | 'facts'>

export function claimsOf({ id, title, date, sections, blocks, facts }: ClaimSource): Claims {
  const under = titlesOver(sections, title)
  // A row of a table says by its heads of what it speaks, and those are looked at nowhere else.
  const byId = new Map(
    blocks.filter(({ kind }) => kind !== 'table' && kind !== 'code').map((block) => [block.id, block]),
  )
  const matter = matterOf(title, date)
  const claims = facts.flatMap((fact) => {
    const block = byId.get(fact.block)
    const claim = block === undefined ? null : claimOf(fact, block)
    if (block === undefined || claim === null || (matter === '' && !claim.isNamed)) return []
    return [{ ...claim, under: under.get(block.section) ?? [] }]
  })
  return { document: id, date, matter, claims }
}

/** What the titles over each section name. */
function titlesOver(sections: readonly Section[], title: string): ReadonlyMap<string, readonly string[]> {
  const over: Section[] = []
  return new Map(
    sections.map((section) => {
      while ((over.at(-1)?.level ?? 0) >= section.level) over.pop()
      over.push(section)
      return [section.id, [title, ...over.map((each) => each.title ?? '')].flatMap(placedBy)]
    }),
  )
}

/** In characters. Longer ones say much besides, and each of their values would have all of it read again. */
const longestSentence = 1000
/** So many words say of what a value is one, beside figures. */
const leastWords = 2
/** And so many where the documents are not of one matter. */
const leastAlone = 3

function claimOf(fact: Fact, { text, kind }: Block): Omit<Claim, 'under'> | null {
  const { value, sentence } = fact
  // "Last year" is no date that another document could have otherwise.
  if (value === undefined || (value.kind === 'date' && !/\d/.test(fact.text))) return null
  if (sentence.end - sentence.start > longestSentence) return null
  const amount = readAmount(fact.text, value)
  const date = dateOf(value)
  if (amount === null && date === null) return null
  const before = text.slice(sentence.start, Math.max(sentence.start, fact.start))
  const after = text.slice(fact.end, Math.max(fact.end, sentence.end))
  const said = saidBeside(before, after, amount?.counted ?? '')
  const words = said?.words.filter((word) => !/\d/.test(word)).length ?? 0
  if (said === null || words < leastWords) return null
  const lead = leadOf(before, amount)
  const measure = amount === null ? 'date' : amount.measure
  return {
    fact: fact.id,
    key: [measure, lead, said.words.join(' '), said.order].join('|'),
    amount,
    date,
    happens: date === null ? null : happensOf(said.words),
    isNamed: said.isNamed && words >= leastAlone && isWhole(kind, text, sentence),
    isDated: said.isDated,
    isOpen: said.isOpen,
    isOfDay: amount !== null && !said.isDated && said.words.some((word) => moving.has(word)),
  }
}

const stemsOf = (text: string): ReadonlySet<string> => new Set(analyze(text).map(({ stem }) => stem))
const once = new Set([
  ...stemsOf(
    'founded established born died completed built inaugurated ratified adopted signed incorporated',
  ),
  'into>forc',
])
const seldom = stemsOf(
  'opens opened reopened closes closed begins began starts started ends ended expires due effect launched',
)

/** What is counted or read anew each day, or set anew at each meeting. */
const moving = stemsOf(
  'overnight shares stock index rate gauge level temperature full case confirmed infected patient missing injured displaced',
)

const happensOf = (words: readonly string[]): Claim['happens'] =>
  words.some((word) => once.has(word)) ? 'once' : words.some((word) => seldom.has(word)) ? 'seldom' : null

/** A few words in a list lean on what leads to them. */
const isWhole = (kind: Block['kind'], text: string, { end }: Span): boolean =>
  kind !== 'item' || /[.!?][\p{Pe}\p{Pf}"']*$/u.test(text.slice(0, end).trimEnd())

/** "cut to 12 percent" is not "cut by 12 percent"; of what is counted, "by" says who. */
function leadOf(before: string, amount: ReadAmount | null): string {
  const word = /([\p{L}]+)\s*$/u.exec(before)?.[1]?.toLowerCase() ?? ''
  if (amount === null) return /^(?:by|from|to|until|after|before|since)$/.test(word) ? word : ''
  return /^(?:from|to|than|into)$/.test(word) || (word === 'by' && amount.measure !== '') ? word : ''
}

/** A day, month or year that is neither bounded nor the beginning of a span. */
const dateOf = (value: NormalizedValue): string | null =>
  value.kind === 'date' && value.qualifier === undefined && value.until === undefined ? value.iso : null

const versionWords = /^(?:correct|restat|revis|updat|final|draft|version|new|amend|replac|supersed)/
/** Fewer words are a kind of document rather than a matter: "Annual report". */
const leastOfMatter = 3

const isMonth = (word: string): boolean => months.some((month) => month === word)

/** Of a series; where a document does not say its day, numbers and months of its title tell it from others of the series. */
function matterOf(title: string, date: string | null): string {
  const tokens = analyze(title).filter(({ surface }) => !versionWords.test(surface))
  const isNumber = ({ surface }: Token): boolean => /\d/.test(surface) || isMonth(surface)
  const words = tokens.filter((token) => token.surface.length > 2 && !isNumber(token))
  if (words.length < leastOfMatter) return ''
  const numbers = date === null ? tokens.filter(isNumber) : []
  return [...words, ...numbers]
    .map(({ stem }) => stem)
    .toSorted()
    .join(' ')
}
