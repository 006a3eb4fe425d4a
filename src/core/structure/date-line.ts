/** Finds the date of a document: in a line at its front, before its first sentence, or where it says when it was done. */
import { findDates } from '../text/dates.ts'
import { wordsOf } from '../text/words.ts'

export interface DateLine {
  /** The last day, where the line gives several. */
  readonly iso: string
  /** The line says nothing else: not where, nor for whom. */
  readonly bare: boolean
}

const longestLine = 160
const mostWords = 16

/** What may stand before a date without saying more. */
const label =
  /^(?:(?:released?|published|(?:last )?updated|issued|adopted|dated?|posted|as of|version(?: of)?|status|draft of|for (?:immediate )?release)(?:\s+on)?\s*:?\s+|on\s+)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]*\s+)?/i
/** The first day of several: "30 April \u2013 2 May 2021". */
const firstDay = /(?:^|\s)\d{1,2}(?:\s+\p{Lu}\p{Ll}{2,8})?\s*(?:[-\u2013\u2014]|to|and)\s*$/u
const timeOfDay =
  /^[,\s|\u2013-]*(?:[Aa]t\s+)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*(?:[ap]\.?m|[AP]\.?M)\.?)?(?:\s+(?:\p{Lu}{2,4}|[+-]\d{4}))?$/u
const season = /^(?:spring|summer|autumn|fall|winter|q[1-4]\b|\p{L}+ quarter)/iu
/** Words that make a line a sentence, or its date a deadline. */
const saysMore =
  /\b(?:is|are|was|were|has|have|had|will|shall|may|must|due|by|until|since|before|after|signed|force|between)\s*$|\b(?:is|are|was|were|has|have|had|will|shall|must)\b/i

/** The date that a line is there to give, or null. */
export function readDateLine(line: string): DateLine | null {
  if (line.length > longestLine || wordsOf(line).length > mostWords) return null
  const parts = line.split(/\s*[|\u2022\u00B7]\s*/)
  if (parts.length === 1) return readPart(line)
  // "Policy Brief No. 4 | 4 May 2021 | Ana Sousa": one of the parts is the date.
  const dates = parts.flatMap((part) => readPart(part) ?? [])
  const [date] = dates
  return date?.bare && dates.length === 1 ? { ...date, bare: false } : null
}

function readPart(line: string): DateLine | null {
  const text = line.trim().replace(label, '')
  // A year reads as one after "in".
  const found = findDates(`in ${text}`).filter(({ iso }) => iso !== null)
  const date = found.at(-1)
  if (!date?.iso || found.length > 1) return null
  const before = text
    .slice(0, Math.max(0, date.start - 3))
    .replace(firstDay, ' ')
    .trim()
  const after = text.slice(date.end - 3).replace(/^[\s.)\]]+$|^[,\s]+$/, '')
  const iso = date.until ?? date.iso
  // "Winter 2014" says more than its year.
  if (before === '' && (after === '' || timeOfDay.test(after))) return { iso, bare: !season.test(text) }
  // Beside a place or a name only a full date is the document's: "Outlook 2030" is not.
  if (date.iso.length < 10 || saysMore.test(before)) return null
  if (after !== '' && !(before === '' && isNameAfter(after))) return null
  return before === '' || /[,|(:\u2013\u2014-]$/.test(before) ? { iso, bare: false } : null
}

/** "| Washington, D.C.": a place after the date. */
const isNameAfter = (text: string) => /^\s*[|,\u2013\u2014-]\s*\p{Lu}[\p{L}., ]{1,60}$/u.test(text)

/** "LISBON, May 4, 2021 \u2013 The ministers": place and date before the first sentence of a report in a newspaper. */
export function readDateline(text: string): string | null {
  const head = /^(.{6,80}?)\s*(?:[\u2013\u2014]|--|\s-)\s/u.exec(text.slice(0, 100))?.[1]
  if (head === undefined || !/^\(?\p{Lu}{3}/u.test(head)) return null
  return readDateLine(head.replace(/^\(|\)$/g, ''))?.iso ?? null
}

/** "Last updated November 3, 1998": better than no date. */
export function readLastChange(text: string): string | null {
  if (text.length > longestLine) return null
  const rest = /\b(?:last|page) (?:updated|modified|revised|changed|reviewed)\b(?: on)?:?\s*(.*)$/i.exec(
    text,
  )?.[1]
  return rest === undefined ? null : (findDates(rest)[0]?.iso ?? null)
}

/** "Done at Lisbon on 4 May 2021": the end of what was agreed. */
export function readDoneAt(text: string): string | null {
  if (text.length > longestLine || !/^(?:done|signed|adopted|issued)\s+(?:at|in)\s/i.test(text)) return null
  const date = findDates(text).findLast(({ iso }) => iso?.length === 10)
  return date?.iso ?? null
}
