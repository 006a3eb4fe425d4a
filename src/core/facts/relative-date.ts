/**
 * Dates told from the document's own: "last month", "by the end of next year", "tomorrow". They are resolved only where
 * one day, month or year can be meant; else they stay without a value. "The schools of tomorrow" are of no day.
 */
import { boundBefore } from '../text/date-bounds.ts'
import { edge } from '../text/date-forms.ts'
import { figure } from '../text/numbers/figures.ts'
import { numberWord } from '../text/numbers/read-words.ts'
import { tagWords } from '../text/wink.ts'
import { months } from '../text/words.ts'
import type { FactDraft } from './draft.ts'

const monthName = months.map((name) => name[0]?.toUpperCase() + name.slice(1)).join('|')
const relative = new RegExp(
  `(?<narrowed>\\b(?:very\\s)?(?:early|late)\\s(?:in\\s)?|\\b(?:the\\s)?${edge}\\sof\\s)?(?<!\\bthe\\s)\\b(?:(?<which>last|this|next|earlier this|later this)\\s(?:(?<unit>year|month)\\b|(?<month>${monthName})\\b|(?:fiscal year|week|quarter|decade|century|spring|summer|autumn|fall|winter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b)|(?<day>yesterday|tomorrow)\\b(?!['’]s)|(?:${figure}|${numberWord}|an?)\\s(?:years?|decades?|months?|weeks?|days?)\\sago\\b)`,
  'giu',
)
/** What no relative date can do without: most sentences hold none of it. */
const pointing = /\b(?:last|this|next|yesterday|tomorrow|ago)\b/iu

export function findRelativeDates(sentence: string, date: string | null): FactDraft[] {
  if (!pointing.test(sentence)) return []
  return [...sentence.matchAll(relative)].flatMap((match): FactDraft[] => {
    const { month, day, narrowed } = match.groups ?? {}
    if (month && !/^\p{Lu}/u.test(month)) return []
    const end = match.index + match[0].length
    if (day && !isTime(sentence, end - day.length, end)) return []
    const iso = date === null ? null : resolve(match.groups ?? {}, date)
    const lead = boundBefore(sentence, match.index)
    const span = { start: lead?.at ?? match.index, end }
    if (iso === null) return [{ type: 'date', ...span }]
    const qualifier = [lead?.words, narrowed?.trim().toLowerCase()]
      .filter((part) => part !== undefined)
      .join(' ')
    return [{ type: 'date', ...span, value: { kind: 'date', iso, ...(qualifier && { qualifier }) } }]
  })
}

/** What puts something on a day: "set for tomorrow", while one builds "for tomorrow" in no hurry. */
const puts =
  /\b(?:scheduled|set|due|planned|expected|forecast|slated|called|announced|booked|fixed|postponed|put off|moved|adjourned|delayed|deferred|brought forward)\s(?:\p{L}+\s){0,3}(?:for|to)\s$/iu
const ofThing =
  /\b(?:a|an|the|our|their|its|his|her|your|my|this|that|every|each|any|no|another|of|in|for|to|about|like|than|with|into|at|over|towards?|on|and|or|yesterday,)\s$/i
/** "Yesterday and tomorrow are themes": what the sentence speaks of. */
const asSubject = /^\s(?:and|or|is|are|was|were|has|have)\b/i

/** Whether "yesterday" or "tomorrow" says when something is: not whose it is, nor what is spoken of. */
function isTime(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - 60), start)
  if (boundBefore(sentence, start) || puts.test(before)) return true
  const today = /\btoday (?:and|or) $/i.exec(before)
  if (today) return isTime(sentence, start - today[0].length, start)
  if (ofThing.test(before) || (before.trim() === '' && asSubject.test(sentence.slice(end)))) return false
  return !isDescribed(before)
}

/** "a better tomorrow": an adjective after an article stands right before it. */
function isDescribed(before: string): boolean {
  const [last, ...earlier] = tagWords(before).slice(-4).reverse()
  return last?.tag === 'ADJ' && earlier.some(({ tag }) => /^(?:DET|ADP|PRON)$/.test(tag))
}

/** "last March" and "next May" may each be of two years, weeks and "three years ago" are of no certain day: null. */
function resolve(groups: Readonly<Record<string, string | undefined>>, date: string): string | null {
  const which = groups['which']?.toLowerCase()
  const step = which === 'last' ? -1 : which === 'next' ? 1 : 0
  const year = Number(date.slice(0, 4))
  if (groups['day']) return date.length < 10 ? null : dayBeside(date, /^y/i.test(groups['day']) ? -1 : 1)
  if (groups['month'])
    return step === 0
      ? `${year}-${pad(months.indexOf(groups['month'].toLowerCase() as (typeof months)[number]) + 1)}`
      : null
  const unit = groups['unit']?.toLowerCase()
  if (unit === 'year') return String(year + step)
  if (unit !== 'month' || date.length < 7) return null
  const count = year * 12 + Number(date.slice(5, 7)) - 1 + step
  return `${Math.floor(count / 12)}-${pad((count % 12) + 1)}`
}

const pad = (value: number) => String(value).padStart(2, '0')

function dayBeside(date: string, step: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day + step)).toISOString().slice(0, 10)
}
