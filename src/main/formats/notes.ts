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

/** What a table's cell says, and the marks of notes that stood in it, its own first. */
export function cellOf(set: SetText): { cell: SetText; taken: Dropped[] } {
  const own = set.spans.find(({ kind, start, end }) => kind === 'sup' && start === 0 && end < set.text.length)
  const { text, spans } = own === undefined ? set : cutStart(set, own.end)
  const blank = text.length - text.trimStart().length
  const said = cutStart({ text, spans: spans.filter(({ kind }) => kind !== 'noteref') }, blank)
  const cell = { text: said.text.trimEnd(), spans: trimSpans(said.text.trimEnd(), said.spans) }
  const taken = [
    ...(own === undefined ? [] : [set.text.slice(0, own.end)]),
    ...spans.flatMap(({ kind, label = '' }) => (kind === 'noteref' ? [label] : [])),
  ]
  return { cell, taken: taken.map((mark) => ({ text: mark, why: 'mark of a note' })) }
}
