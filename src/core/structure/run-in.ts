/** Bold that stands for a heading: a whole bold line, or a bold lead ("**Climate:** text") at the start of a paragraph. */
import type { Off } from '../model/rule.ts'
import { cutStart } from '../text/inline-spans.ts'
import { isCapitalized, wordsOf } from '../text/words.ts'
import { readDateLine } from './date-line.ts'
import type { Piece } from './draft.ts'
import { looksLikeHeading, looksLikeProse } from './headings.ts'

const mostWordsOfLead = 10
const mostWordsOfLine = 14

/** Leads that name what kind of remark follows, not what it is about. */
const remarks =
  /^(?:n\.?b|note|notes|warning|important|tip|caution|example|attention|update|correction|source|sources|q|a|question|answer|from|to|cc|date|subject|re|contact|for immediate release)$/i

/** Pieces in which bold headings are headings, one level below the last heading that was marked as such. */
export function takeRunIns(pieces: readonly Piece[], off?: Off): Piece[] {
  let level = 0
  let titled = false
  return pieces.flatMap((piece, index) => {
    if (piece.source.kind === 'heading') {
      level = piece.source.level ?? 1
      titled = true
    }
    if (piece.source.kind !== 'paragraph') return [piece]
    const end = boldEnd(piece)
    if (end === 0) return [piece]
    const lead = piece.text.slice(0, end).replace(/[\s:.]+$/, '')
    const heading = (text: string, bold: 'lead' | 'line'): Piece => ({
      ...piece,
      bold,
      source: { kind: 'heading', level: Math.min(6, level + 1), text, spans: marksIn(piece, text.length) },
      text,
    })
    if (/^[\s:]*$/.test(piece.text.slice(end))) {
      const next = pieces[index + 1]
      // Over the date of the document stands its title, or what goes with the title.
      const dated = next !== undefined && readDateLine(next.text) !== null
      if (!isBoldLine(piece, next, off) || (dated && titled)) return [piece]
      titled = true
      return [heading(piece.text.replace(/[\s:]+$/, ''), 'line')]
    }
    const start = leadEnd(piece.text, end)
    if (start < 0 || !isLead(lead, piece.text.slice(start))) return [piece]
    return [heading(lead, 'lead'), withoutLead(piece, start)]
  })
}

/** The marks of notes in the words that become a heading, or right behind them. */
const marksIn = ({ source }: Piece, end: number) =>
  (source.spans ?? []).filter(({ kind, start }) => kind === 'noteref' && start <= end + 1)

/** Where the bold that opens a piece ends; 0 if it opens with none. */
function boldEnd(piece: Piece): number {
  let end = 0
  for (const span of piece.source.spans ?? []) {
    if (span.kind !== 'strong') continue
    if (piece.text.slice(end, span.start).trim() !== '') break
    end = Math.max(end, span.end)
  }
  return end
}

/** Where the text after a lead starts, or -1 if neither a colon nor a full stop parts them. */
function leadEnd(text: string, end: number): number {
  if (/[:.]\s*$/.test(text.slice(0, end)))
    return end + (/^\s*/.exec(text.slice(end, end + 20))?.[0].length ?? 0)
  const mark = /^\s*[:.]\s+/.exec(text.slice(end, end + 20))?.[0]
  return mark ? end + mark.length : -1
}

function isLead(lead: string, rest: string): boolean {
  return (
    wordsOf(lead).length <= mostWordsOfLead &&
    isCapitalized(lead) &&
    !remarks.test(lead) &&
    !/[.!?;]\s/.test(lead) &&
    /^["'\u201C\u2018(]?[\p{Lu}\p{N}]/u.test(rest) &&
    looksLikeProse(rest)
  )
}

function isBoldLine(piece: Piece, next: Piece | undefined, off?: Off): boolean {
  if (!next || next.source.kind === 'heading') return false
  const text = piece.text.replace(/[\s:]+$/, '')
  if (wordsOf(text).length > mostWordsOfLine || !looksLikeHeading(text, off) || readDateLine(text) !== null)
    return false
  return !/:\s*$/.test(piece.text) || (next.source.kind !== 'item' && wordsOf(text).length <= 5)
}

function withoutLead(piece: Piece, start: number): Piece {
  const { text, spans } = cutStart({ text: piece.text, spans: piece.source.spans ?? [] }, start)
  return { ...piece, source: { ...piece.source, text, spans }, text }
}
