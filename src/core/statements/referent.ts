/** What an opening that points elsewhere means, where only one thing can be meant. */
import { type FactType, factTraits, type NormalizedValue } from '../model/fact.ts'
import type { Edit } from './edit.ts'

/** The sentence before in its block, and the facts in it. */
export interface Before {
  readonly text: string
  readonly facts: readonly {
    readonly text: string
    readonly type: FactType
    readonly value?: NormalizedValue | undefined
    readonly start: number
  }[]
}

/** What the whole document gives: its title, and how those who speak in it call themselves. */
export interface Voice {
  readonly title: string
  readonly speaker: string | null
}

/** An opening put in words; `before` is the sentence before, where that was needed for it. */
export interface Referent {
  readonly edit: Edit | null
  readonly before: string | null
}

const bodies = 'Leaders|Ministers|Presidents|Governments|Heads|Governors|Members|Parties|Foreign Ministers'
const declared = /\bWe, (the (?:(?:of|and|the|for)\s)*\p{Lu}[^,.;:]{2,90}),/u
const ofTitle = new RegExp(
  `(?:Statement|Declaration|Communiqu[eé])\\s(?:of|by|from)\\s(?:the\\s)?(?<name>(?=[^:]*\\b(?:${bodies})\\b).+?)(?:\\s(?:on|at)\\s|:|$)`,
  'u',
)
const beforeTitle = new RegExp(
  `^(?:The\\s)?(?<name>(?:[\\p{Lu}\\d][\\p{L}\\d-]*\\s){0,5}(?:${bodies}))['’]s?\\s(?:Joint\\s)?(?:Statement|Declaration|Communiqu[eé])`,
  'u',
)

/** "The Ministers of the Baltic States met": afterwards they are "the Ministers". */
const gathered = new RegExp(
  `\\bThe (?<name>(?:${bodies})\\s(?:for|of)\\s[^,.;:]{3,110}?)\\s(?:met|gathered|convened|assembled)\\b`,
  'u',
)

/** Who "we" are: "We, the Ministers of …" in the text, or "Leaders' Statement" in the title; null if neither says. */
export function speakerOf(title: string, texts: readonly string[]): string | null {
  for (const text of texts) {
    const name = declared.exec(text)?.[1]
    if (name !== undefined) return name
  }
  const name = (ofTitle.exec(title) ?? beforeTitle.exec(title))?.groups?.['name']
  if (name !== undefined) return /\b\d/.test(name) ? null : `the ${name}`
  for (const text of texts) {
    const met = gathered.exec(text)?.groups?.['name']
    if (met !== undefined) return `the ${met}`
  }
  return null
}

const selfNouns =
  'Policy|Plan|Strategy|Report|Act|Agreement|Declaration|Framework|Memorandum|Guide|Programme|Program|Charter|Order|Resolution|Review|Survey|Study'
const self = new RegExp(`^(?:This|The) (${selfNouns})(?=\\s)`, 'i')
/** "This Policy Board" is another thing. */
const goesOnSmall = /^\s(?:also\s)?\p{Ll}/u

/** "This policy …" in a document whose title ends in "… Policy", or in "… Policy: …". */
function selfReferent(sentence: string, title: string): Edit | null {
  const match = self.exec(sentence)
  if (!match || !goesOnSmall.test(sentence.slice(match[0].length))) return null
  const [name = ''] = title.split(/[:–—(]/)
  const named = name.trim().split(/\s/)
  const isName =
    named.length > 1 && named.length < 8 && named.at(-1)?.toLowerCase() === match[1]?.toLowerCase()
  if (!isName || !/^\p{Lu}\p{Ll}/u.test(name)) return null
  return { start: 0, end: match[0].length, put: `The ${name.trim().replace(/^(?:The|A)\s/, '')}` }
}

/** An opening that points back to a thing, or by a short name. */
const opening =
  /^(?:(?<pronoun>It|Its)|The (?<short>\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)*))(?=\s)(?!\s(?:is|was) (?:also )?(?:that|important|clear|likely|possible|estimated|expected|\p{L}+ (?:that|to))\b)/u
const samePeriod = /\b(?:during|over|in|within) the same (?:period|time frame|timeframe|year|years)\b/
/**
 * The opening of a sentence put in words: "We" and "This policy" from the document; "It" after a sentence whose
 * subject is the only thing that "it" could be; "The Summit" after one that names exactly one summit; "during the
 * same period" after one with a single date.
 */
export function referentOf(sentence: string, lookBack: () => Before | null, voice: Voice): Referent | null {
  if (voice.speaker !== null) {
    if (/^We\s\p{Ll}/u.test(sentence))
      return { edit: { start: 0, end: 2, put: `We, ${voice.speaker},` }, before: null }
    const [short = ''] =
      new RegExp(`^The (?:${bodies})(?=\\s\\p{Ll})(?!\\s(?:of|for)\\s)`, 'u').exec(sentence) ?? []
    if (short !== '' && voice.speaker.startsWith(`${short.replace('The', 'the')} `))
      return { edit: { start: 0, end: short.length, put: voice.speaker }, before: null }
  }
  const own = selfReferent(sentence, voice.title)
  if (own) return { edit: own, before: null }
  const period = samePeriod.exec(sentence)
  const match = opening.exec(sentence)
  // Looked back only where it is needed: that costs more than all the rest.
  const before = period || match ? lookBack() : null
  if (!before) return null
  if (period) return samePeriodReferent(period, before)
  if (!match) return null
  const name = match.groups?.['pronoun'] ? subjectOf(before) : onlyName(before, match.groups?.['short'] ?? '')
  if (name === null) return null
  const owner = match[0] === 'Its' ? `${name}'s` : name
  return { edit: { start: 0, end: match[0].length, put: owner }, before: before.text }
}

/** "during the same period" after a sentence with one date: that date, with the word that bounds it. */
function samePeriodReferent({ index, 0: found }: RegExpExecArray, { facts, text }: Before): Referent | null {
  const [date, ...others] = facts.filter(({ type, value }) => type === 'date' && value)
  if (!date || others.length > 0 || date.value?.kind !== 'date') return null
  const put = date.value.qualifier === undefined ? `in ${date.text}` : date.text
  return { edit: { start: index, end: index + found.length, put }, before: text }
}

function onlyName({ facts, text }: Before, short: string): string | null {
  const named = facts.filter((fact) => !fact.value && new RegExp(`\\b${short}\\b`).test(fact.text))
  const [name] = named
  return named.length === 1 && name && text.includes(short) ? `The ${name.text}` : null
}

/** The one body, agreement or event of a sentence, if it is its subject and acts. */
function subjectOf({ facts, text }: Before): string | null {
  const things = facts.filter(({ type }) => factTraits[type].naming === 'descriptive')
  const subject = things.find(({ start }) => /^(?:The |An? )?$/i.test(text.slice(0, start)))
  if (!subject || things.length !== 1) return null
  // A second singular noun of weight could be meant as well, unless the subject acts.
  const acts = /^\s(?:\([^)]*\)\s)?\p{Ll}+(?:s|ed|d)\b|^\s(?:will|has|is|was)\b/u.test(
    text.slice(subject.start + subject.text.length),
  )
  return acts ? text.slice(0, subject.start).replace(/^an? /i, 'The ') + subject.text : null
}
