/** Tells a heading from a short paragraph in text that has no markup. */
import { firstBroken, type Off, type Rule } from '../model/rule.ts'
import { isCapitalized, minorWords, wordsOf } from '../text/words.ts'
import { has, type TextLine, textLineOf } from './text-line.ts'

const longestHeading = 140
const mostWords = 18
/** Beyond this many characters nothing is a title, and no rule need look. */
const longestTitle = 400
const longestCjkHeading = 30

/** What numbers a heading: "1.", "2.3", "IV.", "Q1.2.", "(a)". */
export const numbering =
  /^(?:\(?(?:Q?\d{1,3}(?:\.\d{1,3})*|[IVXL]{1,6}|[A-Za-z])[.)]|\d{1,3}(?:\.\d{1,3})+)\s+/

/** Writing without capitals and blanks: what reads as a heading there is short and has no full stop. */
const isCjk = (text: string): boolean =>
  /^[^\p{Script=Latin}]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)

const letters = (text: string) => text.replace(/[^\p{L}]/gu, '')

/** Set in capitals throughout, and long enough to be meant so. */
export function isCaps(text: string): boolean {
  const plain = letters(text.slice(0, longestTitle))
  return plain.length >= 4 && plain === plain.toUpperCase() && plain !== plain.toLowerCase()
}

/** Every word that titles capitalize is capitalized, and there are at least two words. */
export function isTitleCase(text: string): boolean {
  if (text.length > longestTitle) return false
  const words = wordsOf(text).filter((word) => /\p{L}/u.test(word))
  const major = words.filter((word) => !minorWords.has(word.toLowerCase().replace(/[^\p{L}]/gu, '')))
  return (
    words.length >= 2 &&
    major.length > 0 &&
    isCapitalized(words[0] ?? '') &&
    major.every((word) => isCapitalized(word) || /^\d/.test(word))
  )
}

/** What heads nothing. */
export const headingRules: readonly Rule<TextLine>[] = [
  {
    name: 'too many words',
    test: ({ words }) => words.length > mostWords,
    breaks: ['A Boat and a Pier and a Tide and a Pilot and an Oar and a Sail and a Net'],
    holds: ['A Boat and a Pier and a Tide'],
  },
  {
    name: 'wide blanks',
    test: ({ text }) => /\t|\s{3}/.test(text.replace(numbering, '')),
    breaks: ['Boats    Piers'],
    holds: ['Boats and Piers', '2.    Boats and Piers'],
  },
  {
    name: 'ends as a sentence does',
    test: ({ text }) => /[.,;:!\u2026]["'\u201D\u2019)]?$/.test(text) && !/\b(?:\p{Lu}\.){2,}$/u.test(text),
    breaks: ['It rained.', 'Boats of the following sorts:'],
    holds: ['Boats from the U.S.', 'What Comes Next?'],
  },
  {
    name: 'opens in small letters',
    test: ({ text }) => !/^["'\u201C\u2018(\u00A7\u00BF]?[\p{Lu}\d]/u.test(text),
    breaks: ['and so on'],
    holds: ['\u201CAnd So On\u201D', '\u00A74 Boats'],
  },
  {
    name: 'no word',
    test: ({ text }) => !/\p{L}{2}/u.test(text),
    breaks: ['$5.00', 'A 4'],
    holds: ['4 Boats'],
  },
  {
    name: 'one word with a figure',
    test: has(/^\S*\d\S*$/),
    breaks: ['LHB04186G'],
    holds: ['Boats 1904'],
  },
  {
    name: 'a line of contents',
    test: ({ text }) => isContentsEntry(text.replace(numbering, '')),
    breaks: ['Safety of Boats39', 'Overview . . . . 11'],
    holds: ['Safety of Boats, Part 3', 'Boats of 1904'],
  },
  {
    name: 'half a bracket',
    test: ({ text }) => !isBalanced(text),
    breaks: ['Boats (and Piers'],
    holds: ['Boats (and Piers)', 'a) Boats and Piers'],
  },
  {
    name: 'a town and its state',
    test: has(/,\s\p{Lu}{2}$/u),
    breaks: ['Lund Harbour, NW'],
    holds: ['Lund Harbour, North West'],
  },
  {
    name: 'who is there',
    test: has(/^[^:]{2,24}:\s(?:[^,]*\p{Lu}\.\s\p{Lu}[^,]*,)/u),
    breaks: ['Pilots: A. Lund, J. Vik, O. Berg'],
    holds: ['Pilots: Who They Are, and Why'],
  },
  {
    name: 'a sentence ends within',
    test: ({ text }) => holdsSentenceEnd(text),
    breaks: ['Lind, Anna. Saving in the North'],
    holds: ['Saving in the North, by Ada Lind', '1. Saving in the North'],
  },
  {
    name: 'mostly figures',
    test: ({ words }) => isFigures(words),
    breaks: ['Percent 25 20 15 10', 'Boats 12 14'],
    holds: ['The 12 Boats of 1904'],
  },
  {
    name: 'ends with a word that wants another',
    test: ({ text }) => endsOpen(text),
    breaks: ['Boats and Piers of the'],
    holds: ['The World We Live In'],
  },
  {
    name: 'a label before what it names',
    test: ({ text }) => labelled.test(text),
    breaks: ['Source: the Harbour Board', 'To: All Pilots'],
    holds: ['Sources of the River'],
  },
  {
    name: 'an address or a long number',
    test: has(/https?:|www\.|\S@\S|\b\d{5}\b/i),
    breaks: ['Boats at www.lund.example', 'Lund NW 20548'],
    holds: ['Boats @ Lund', 'Boats of 1904'],
  },
]

/** Short, opens with a capital or a number, and does not end as a sentence or a lead-in does. */
export function looksLikeHeading(text: string, off?: Off): boolean {
  if (text.length > longestHeading) return false
  if (isCjk(text.slice(0, 60)))
    return text.length <= longestCjkHeading && !/[\u3002\uFF01\uFF0E\u3001,.:;\uFF1A]$/u.test(text)
  return firstBroken(headingRules, textLineOf(text), off) === undefined
}

/** What a label names stands beside it: the lines of a letter's head, a question over its answer. */
const labelled =
  /^(?:sources?|notes?|q|question|to|from|cc|via|ref|reference|date|subject|attachments?|enclosures?|copies|contact|tel|phone|e-?mail|fax|present|absent|participants|attendees|original|distr)\s?:/i

/** "Retirement Security 39", "Overview . . . 11": a line of a table of contents. */
function isContentsEntry(text: string): boolean {
  if (/(?:\.\s?){3,}/.test(text)) return true
  return (
    /[\p{Ll}?)]\s?\d{1,3}$/u.test(text) &&
    !/\b(?:part|phase|section|chapter|title|article|goal|level|step|annex|appendix|tier|version|act)\s\d{1,3}$/i.test(
      text,
    )
  )
}

/** As many brackets close as open: half a bracket is half a line. */
export const isBalanced = (text: string): boolean =>
  (text.match(/[([]/g)?.length ?? 0) === (text.match(/[)\]]/g)?.length ?? 0) || /^\(?\w{1,4}\)/.test(text)

/** "Lind, Ada. Saving in the North": the start of an entry in a list of works, or of a sentence. */
const holdsSentenceEnd = (text: string) =>
  /\p{Ll}{3,}\.["\u201D]?\s+["\u201C]?\p{Lu}|\p{L}[.,]\s+["\u201C]\p{Lu}/u.test(text.replace(numbering, ''))

const figure = /^[-+($\u20AC\u00A3]*\d[\d.,%)]*[a-z]?$/

/** The scale of a chart or the row of a table, with the names of what it shows. */
export function isMostlyFigures(text: string): boolean {
  const words = wordsOf(text.slice(0, 2000))
  const figures = words.filter((word) => figure.test(word)).length
  return figures >= 3 && figures * 3 >= words.length
}

/** "Percent 25 20 15 10": the scale of a chart, the row of a table. */
function isFigures(words: readonly string[]): boolean {
  const figures = words.filter((word) => figure.test(word)).length
  return figures >= 3 || (figures >= 2 && figures * 2 >= words.length)
}

/** Ends with a word that wants another one: no heading and no paragraph ends there. */
export function endsOpen(text: string): boolean {
  const last = /(\p{L}+)$/u.exec(text.slice(-20))?.[1]
  if (last?.toLowerCase() === 'in') return !/\b(?:I|you|we|they|it)\b/i.test(text.slice(-60))
  return last !== undefined && openEnds.has(last.toLowerCase())
}
const openEnds = new Set(
  'a an the and or nor but of by from with into as between while be to its their his her our'.split(' '),
)

/** Heads that are one word everywhere. */
export const oneWordHeads =
  /^(?:introduction|background|summary|abstract|overview|preface|foreword|contents|glossary|references|bibliography|acknowledge?ments|methodology|methods|recommendations?|findings|results|discussion|conclusions?|notes|purpose|scope|definitions|appendix|annex|abbreviations|objectives?|timeline|context)$/i

/** Share of long words with a capital above which a text is titles, not sentences. */
const titleShare = 0.5
const fewestWordsOfProse = 12

/** Text in sentences: enough words, and most of the long ones without a capital. */
export function isSentences(text: string): boolean {
  const words = wordsOf(text.slice(0, 20_000))
  const long = words.filter((word) => /\p{L}{4}/u.test(word))
  return (
    words.length >= fewestWordsOfProse &&
    long.filter((word) => isCapitalized(word) || /\p{N}/u.test(word)).length < long.length * titleShare
  )
}

/** Ends as a paragraph does, or is long enough to be one. */
export function looksLikeProse(text: string): boolean {
  if (isCjk(text.slice(0, 60)))
    return text.length > longestCjkHeading || /[\u3002\uFF01\uFF1F\uFF0E]$/u.test(text)
  const { length } = wordsOf(text.slice(0, longestTitle))
  return (
    (length >= 25 && !isMostlyFigures(text)) ||
    (length >= 5 &&
      /[.!?:;]["'\u201D\u2019)\]]*\d{0,2}$/.test(text.slice(-40)) &&
      /\p{Ll}/u.test(text) &&
      // "The Northern Dock:" is half a title.
      !(text.endsWith(':') && isTitleCase(text)))
  )
}

type Style = 'part' | 'caps' | 'numbered' | 'title' | 'sentence'

export function headingStyle(text: string): Style {
  if (/^(?:part|chapter|book|title|section|annex|appendix)\s+[\divxlc]+\b/i.test(text)) return 'part'
  if (/^(?:\d+(?:\.\d+)*\.?|[IVX]+\.)\s+\p{Lu}/u.test(text)) return 'numbered'
  if (isCaps(text)) return 'caps'
  return isTitleCase(text) ? 'title' : 'sentence'
}

const order: readonly Style[] = ['part', 'caps', 'numbered', 'title', 'sentence']

/** Levels for headings that have none: by the styles this document uses, and by a number's depth. */
export function headingLevels(texts: readonly string[]): number[] {
  const used = order.filter((style) => texts.some((text) => headingStyle(text) === style))
  // Title case and sentence case are one rank: documents mix them without meaning it.
  if (used.includes('title')) used.splice(used.indexOf('sentence') >>> 0, 1)
  return texts.map((text) => {
    const style = headingStyle(text)
    const rank = used.includes(style) ? used.indexOf(style) : used.indexOf('title')
    const depth = style === 'numbered' ? (/^\d+(?:\.\d+)*/.exec(text)?.[0].split('.').length ?? 1) - 1 : 0
    return Math.min(6, 1 + rank + depth)
  })
}
