import { months } from '../text/words.ts'

/**
 * A document's own date as a text that says it, for the indexes: the line that gave it is no paragraph. From its words,
 * the month's short form and its value every way of writing it is found.
 * @param date "2014-04-25", "2014-04" or "2014"
 */
export function textOfDate(date: string | null): readonly string[] {
  const [year, month, day] = date?.split('-') ?? []
  if (year === undefined) return []
  const name = months[Number(month) - 1]?.replace(/^./, (letter) => letter.toUpperCase())
  const written = [day === undefined ? '' : Number(day), name ?? '', year].join(' ').trim()
  return name === undefined ? [written] : [written, name.slice(0, 3)]
}
