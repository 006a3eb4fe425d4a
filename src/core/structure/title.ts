/** Finds the title, the date line and the citation among the pieces around a document's text. */
import type { Off } from '../model/rule.ts'
import { comparable } from '../text/normalize.ts'
import { isCapitalized, minorWords, wordsOf } from '../text/words.ts'
import { readDateLine } from './date-line.ts'
import type { Piece } from './draft.ts'
import {
  endsOpen,
  isCaps,
  isMostlyFigures,
  isSentences,
  isTitleCase,
  looksLikeHeading,
  oneWordHeads,
} from './headings.ts'

/** What stands over a title and is not the title: the kind of document it is. */
const kindAlone =
  /^(?:report|memorandum|press release|fact sheet|exposure draft|draft|contents|abstract|summary|for immediate release|immediate release)s?$/i

/** What stands over a list of the parts. */
const contents = /^(?:table of )?contents$/i

/** What an office is called: "Department of Fisheries", "National Harbour Agency NHA". */
const office =
  /^(?:office|department|ministry|agency|commission|administration|bureau|secretariat|authority)$/i
/** What may stand behind that: what it is for, or its initials. */
const ofOffice = /^(?:(?:[Oo]f|OF)\s[\p{L} ]+|\p{Lu}{2,6})?$/u
/** The last word of the name of a body: "INDEPENDENT REVIEW PANEL". */
const body =
  /^(?:panel|committee|council|board|institute|organi[sz]ation|bank|assembly|court|nations|union|foundation|centre|center)$/i
const mostWordsOfBody = 5

/**
 * The name of an office or of a body, alone on its line. All of its words open with a capital, up to the one that says
 * what it is: "Reform of the Security Council" and "How the agency works" only speak of one.
 */
function isBodyName(text: string): boolean {
  const words = wordsOf(text)
  const own = /^the$/i.test(words[0] ?? '') ? words.slice(1) : words
  const end = own.findIndex((word) => !isNameWord(word))
  const name = end < 0 ? own : own.slice(0, end)
  if (end < 0 && name.length <= mostWordsOfBody && body.test(name.at(-1) ?? '')) return true
  return name.some((word, index) => office.test(word) && ofOffice.test(own.slice(index + 1).join(' ')))
}

/** A word of a name; "and" joins two of them. */
const isNameWord = (word: string) =>
  /^(?:and|&)$/i.test(word) || (isCapitalized(word) && !minorWords.has(word.toLowerCase()))

/** Who wrote it, under its title: "Report of the Secretary-General". */
const byline =
  /^(?:report|note|statement|remarks|letter|memorandum|summary) (?:of|by|from) the (?:(?!(?:on|to|at|about|for|and)\b)[\p{L}-]+ ?){1,6}$/iu

/** Who may read it, or when. */
const marking =
  /^(?:top secret|secret|confidential|restricted|unclassified|official|sensitive|for (?:internal|official) use only|embargoed\b.*|not for (?:publication|distribution)\b.*)(?:\s*[\u2013\u2014/:,-]\s*.*)?$/i

export const isLetterhead = (text: string): boolean =>
  text.length < 160 && (kindAlone.test(text) || marking.test(text) || byline.test(text) || isBodyName(text))

/** Words that name what kind of document this is, at the start of its title. */
const genre =
  /^(?:fact ?sheet|(?:joint|final|press|chair\S*) (?:press )?(?:statement|communiqu\S+|declaration|summary)|communiqu\S+|declaration|statement|remarks|readout|backgrounder|background(?: briefing| note)?|briefing(?: note| paper)?|memorandum|report|resolution|policy brief|white paper)(?:\s*[:\u2013\u2014-]|\s+(?:of|on|by|to|from|for|adopted|following|between))\s+\S+\s+\S+/i

/** A version, a serial number or an address: what stands under a title. */
const isImprint = (text: string): boolean =>
  /^(?:version|revision|edition|issue|volume|vol\.|no\.|number)\s+\S*\d/i.test(text) ||
  /https?:\/\/|www\./i.test(text.slice(0, 200))

/** What stands before the title of a memorandum. */
export const subjectLabel = /^(?:SUBJECT|Subject|RE|Re)\s*:\s+/

/** A name over its own initials ("General Accounting Office", "GAO") is a letterhead. */
export function hasInitials(name: string, line: string | undefined): boolean {
  if (line === undefined || !/^\p{Lu}{2,8}$/u.test(line)) return false
  const initials = wordsOf(name)
    .filter((word) => isCapitalized(word))
    .map((word) => word.replace(/[^\p{L}]/gu, '').charAt(0))
    .join('')
  return initials.endsWith(line)
}

const longestTitle = 300
/** Longer than a heading, but set as no sentence is. */
export const isLongTitle = (text: string) =>
  text.length <= longestTitle && (isCaps(text) || isTitleCase(text)) && !/[.!?:;]$|\s{3}|\t/.test(text)

const fewestWordsAlone = 4

/** The first line, where it stands alone over a date or a blank line and no full stop ends it: a title however long. */
export function titleAlone(pieces: readonly Piece[]): Piece | null {
  const [first, next] = pieces
  if (!first || !next || first.source.kind !== 'line' || first.head) return null
  const { text } = first
  const parted = first.chunk !== next.chunk || (next.single && readDateLine(next.text) !== null)
  const words = wordsOf(text.slice(0, longestTitle + 1))
  return parted &&
    text.length <= longestTitle &&
    words.length >= fewestWordsAlone &&
    isCapitalized(text) &&
    !/[.!?:;,\u2026]["'\u201D\u2019)\]]*$|\s{3}|\t/.test(text) &&
    !endsOpen(text) &&
    !isMostlyFigures(text) &&
    !isLetterhead(text) &&
    !isImprint(text) &&
    readDateLine(text) === null
    ? first
    : null
}

/** What heads a part and not the document: a bold lead, or one of several headings of a rank that none stands above. */
export function partsOf(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const heads = pieces.filter(({ source, bold }) => source.kind === 'heading' && bold !== 'lead')
  const isPart = (piece: Piece, next: Piece | undefined) =>
    levelOf(piece) > 1 &&
    isTextBelow(next) &&
    !genre.test(piece.text) &&
    heads.some((other) => other !== piece && levelOf(other) <= levelOf(piece))
  return new Set(
    pieces.filter(
      (piece, index) =>
        piece.bold === 'lead' || (piece.source.kind === 'heading' && isPart(piece, pieces[index + 1])),
    ),
  )
}

const levelOf = ({ source }: Piece) => source.level ?? 1

/** Neither a second line of a title nor its date. */
const isTextBelow = (next: Piece | undefined) =>
  next !== undefined && next.source.kind !== 'heading' && readDateLine(next.text) === null

/** What is known of a title before the text is looked at. */
export interface KnownTitle {
  readonly text?: string | undefined
  /** Its author says so: what differs from it and is not marked as a title is none. */
  readonly sure: boolean
  /** It is a book's: what differs from it heads a chapter. */
  readonly only: boolean
  readonly parts: ReadonlySet<Piece>
  readonly alone: Piece | null
  readonly off?: Off | undefined
}

/** The index of the piece that is the title among the pieces before the text, or -1. */
export function findTitle(
  front: readonly Piece[],
  tail: readonly Piece[],
  { text: known, sure, only, parts, alone, off }: KnownTitle,
): number {
  const subject = front.findIndex((piece) => subjectLabel.test(piece.text) && wordsOf(piece.text).length > 2)
  if (subject >= 0) return subject
  const same =
    known === undefined ? -1 : front.findIndex((piece) => comparable(piece.text) === comparable(known))
  if (same >= 0 || only) return same
  const marked = front.findIndex(
    (piece) =>
      piece.source.kind === 'heading' &&
      levelOf(piece) === 1 &&
      !contents.test(piece.text) &&
      !(sure ? piece.bold : parts.has(piece)),
  )
  if (marked >= 0 || sure) return marked
  const candidates = front
    .map((piece, index) => ({ piece, index }))
    .filter(
      ({ piece }) =>
        (piece.source.kind === 'heading' && !parts.has(piece)) ||
        piece === alone ||
        (piece.source.kind === 'line' &&
          (piece.head || looksLikeHeading(piece.text, off) || isLongTitle(piece.text)) &&
          readDateLine(piece.text) === null),
    )
  // What a citation at the end repeats is the title, whatever else stands at the top.
  const cited = candidates.find(
    ({ piece }) => wordsOf(piece.text).length >= 2 && tail.some((end) => isCitation(end.text, piece.text)),
  )
  if (cited) return cited.index
  const own = candidates.filter(
    ({ piece, index }) =>
      !isLetterhead(piece.text) &&
      !isImprint(piece.text) &&
      !oneWordHeads.test(piece.text) &&
      !front.slice(index + 1, index + 4).some((next) => hasInitials(piece.text, next.text)),
  )
  const named = own.find(({ piece }) => genre.test(piece.text))
  if (named) return named.index
  const top = own[0]
  if (top && isImprint(front[top.index + 1]?.text ?? '')) return top.index
  // Capitals outrank what stands above and below them.
  const loud = own.find(({ piece }) => isCaps(piece.text) && wordsOf(piece.text).length >= 4)
  if (loud) return loud.index
  // One or two plain words above a longer line name a series or an office.
  const full = own.find(
    ({ piece }) =>
      wordsOf(piece.text).length >= 3 || (wordsOf(piece.text).length === 2 && isCaps(piece.text)),
  )
  const any = candidates.find(({ piece }) => !oneWordHeads.test(piece.text))
  return (full ?? own[0] ?? any)?.index ?? -1
}

/** No line that cites or repeats a title is longer; what is longer is not compared. */
const longestByline = 1000

function repeatsTitle(line: string, title: string): boolean {
  const whole = comparable(line)
  const part = comparable(title)
  return whole !== part && whole.includes(part)
}

/** Whether a closing line cites the document: it repeats the title beside a site, a publisher or an address. */
export function isCitation(line: string, title: string): boolean {
  if (
    title === '' ||
    line.length > longestByline ||
    wordsOf(title).length < 2 ||
    wordsOf(line).length > 80 ||
    !repeatsTitle(line, title)
  )
    return false
  // A sentence that names the document and an address is text.
  if (isSentences(line)) return false
  return /\b(?:online by|available (?:at|from)|retrieved|accessed|https?:|www\.|doi\b)/i.test(line)
}

/** A byline such as "Title | Site" or the title again: nothing that the reader does not have. */
export function repeatsOnly(line: string, title: string): boolean {
  if (title === '' || line.length > longestByline) return false
  const rest = comparable(line).replace(comparable(title), '').trim()
  return (
    comparable(line).includes(comparable(title)) &&
    (rest === '' || (/^[|–—·-]/.test(rest) && wordsOf(rest).length <= 8))
  )
}

const lettersOfStandIn = 100
const wordsOfStandIn = 10
const fewestWordsOfClause = 4

/** A stand-in title for a document without one: its first words, to the end of a clause if there is one. */
export function firstWords(text: string): string {
  const all = wordsOf(text.slice(0, lettersOfStandIn + 1))
  // What the bound cut may be half a word; of a script without blanks it is all there is.
  const whole = text.length > lettersOfStandIn && all.length > 1 ? all.slice(0, -1) : all
  const words = whole.slice(0, wordsOfStandIn)
  if (words.length === all.length) return withoutStop(words.join(' ').slice(0, lettersOfStandIn))
  const clause = words.findLastIndex((word) => /[,;:\u2013\u2014]$/.test(word)) + 1
  const cut = clause >= fewestWordsOfClause ? words.slice(0, clause) : words
  const last = cut.findLastIndex((word) => !minorWords.has(word.toLowerCase()))
  return `${withoutStop(cut.slice(0, last < 0 ? cut.length : last + 1).join(' '))}\u2026`
}

const withoutStop = (text: string) => text.replace(/[\s.,;:\u2013\u2014]+$/, '')
