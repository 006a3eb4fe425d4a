/** What footnotes look like in pages and Markdown. */
import type { Dropped } from '../../core/model/document.ts'
import { cutStart, type SetText, trimSpans } from '../../core/text/inline-spans.ts'

/** The text of a link from a note back to where it is called. */
const backLink =
  /^(?:[\u21A9\u21B5\u2191\u2B06\u2934^]\uFE0E?\s*)+$|^(?:back to (?:text|content|article)|jump (?:back )?up)$/i

/** Whether a link only leads back from a note: shown, it is a stray sign at the note's end. */
export const isBackLink = (text: string, href: string): boolean =>
  href.startsWith('#') && backLink.test(text.trim())

export const backLinkReason = 'back link of a note'

/** Why what says how a word is read is left out: it is no part of what the text says. */
export const readingReason = 'reading of a word'

/** Ids that sites and converters give to notes: "fn1", "cite_note-3", "footnote-2", "_ftn4". */
export const isNoteId = (id: string): boolean =>
  /^_?(?:(?:cite[-_]?note|foot-?notes?|end-?notes?|notes?|e?fn|ftn|edn)(?:[-_:.]\w{0,20})?|n)[-_:.]?\d+$/i.test(
    id,
  )

/** What a table's cell says; the mark that opens it, where it is a note itself, is taken from it. */
export function cellOf(set: SetText): { cell: SetText; taken: Dropped[] } {
  const own = set.spans.find(({ kind, start, end }) => kind === 'sup' && start === 0 && end < set.text.length)
  const rest = own === undefined ? set : cutStart(set, own.end)
  const blank = rest.text.length - rest.text.trimStart().length
  const said = cutStart(rest, blank)
  const text = said.text.trimEnd()
  return {
    cell: { text, spans: trimSpans(text, said.spans) },
    taken: own === undefined ? [] : [{ text: set.text.slice(0, own.end), why: 'mark of a note' }],
  }
}
