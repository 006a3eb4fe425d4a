/** The date of a document, where a line or the opening of its text says it. */
import { parseDateLine } from '../text/dates.ts'

const longest = 100

/** The date that a line says and nothing else, perhaps with a short weekday and a time of day. */
export function dateOfLine(text: string): string | null {
  if (text.length > longest) return null
  return parseDateLine(
    text
      .replace(/^(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)\.?,\s+/i, '')
      .replace(/[\s,|\u2013-]*(?:at\s+)?\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*\p{Lu}{0,4}$/iu, ''),
  )
}

/** "TARN, Oct. 3, 2017 -- The council": the place and date that open a report in a newspaper. */
export function dateOfDateline(text: string): string | null {
  const said =
    /^(?:\p{Lu}[\p{L}.'\u2019-]*[,\s]+){0,4}?(?:[(,/\s\u2013-]+)?((?:\p{Lu}\p{L}{2,8}\.?\s+)?\d{1,2}[\s,]+[\p{L}\d., ]{0,14}?\d{4})\)?\s*(?:--|[-\u2013\u2014:])\s*\p{Lu}/u.exec(
      text.slice(0, longest),
    )?.[1]
  return said === undefined ? null : parseDateLine(said)
}
