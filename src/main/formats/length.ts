/** How much text is read: a bound that no briefing meets, so that a hostile file costs seconds and no more. */
import { err, ok, type Result } from '../../core/model/result.ts'

/** Characters, about 800,000 words. */
export const longestText = 5_000_000

/** Lines with something on them: each costs what a hundred characters cost, however short it is. */
const mostLines = 400_000

/** The text, or an error if it is longer than is read. */
export function boundText(text: string): Result<string, string> {
  if (text.length > longestText) return err(tooLong)
  return countLines(text) > mostLines ? err('holds more than 400,000 lines of text') : ok(text)
}

function countLines(text: string): number {
  let count = 0
  // An end of a line right after another ends a line with nothing on it.
  for (let last = -1, at = text.indexOf('\n'); at >= 0; last = at, at = text.indexOf('\n', at + 1))
    if (at > last + 1) count += 1
  return count
}

/** The same for a page, of which a tag counts little, however long its attributes (pictures, often) are. */
export const boundPage = (text: string): Result<string, string> =>
  text.length > longestText && shownLength(text) > longestText ? err(tooLong) : ok(text)

/** What reading a page costs, in characters of text. */
export function shownLength(text: string): number {
  let shown = 0
  let at = 0
  while (at < text.length) {
    const open = text.indexOf('<', at)
    shown += (open < 0 ? text.length : open) - at + weightOfTag
    if (open < 0) break
    const close = text.indexOf('>', open)
    if (close < 0) {
      shown += text.length - open
      break
    }
    at = close + 1
  }
  return shown
}

/** What reading a tag costs, in characters of text. */
const weightOfTag = 5

export const tooLong = 'holds more than 5 million characters of text'
