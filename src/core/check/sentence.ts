/** Whether a prompt is a whole sentence, with its answer in the gap. */

import { type Check, type FaultRule, isNoun, isPlural, type Seen, type Word } from './seen.ts'
import { finiteVerb, hasVerb, isPastTense } from './verbs.ts'

const needsMore =
  /(?<![\p{L}.])(?:Mr|Mrs|Ms|Dr|Prof|Hon|Rev|Gen|Col|Lt|Capt|Sgt|Sen|Rep|Gov|St|No|Vol|Fig|e\.g|i\.e|vs|approx)\.$/u
const pairs: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['«', '»'],
]
/** A head that runs into its text: "Reading room: The committee …". */
const headed = /^([\p{Lu}\d][^:.?!]{1,60})[:.]\s+(?=["“]?\p{Lu})/u

const fragments: Check = (seen) => {
  const { card, text } = seen
  const cut = text.trimEnd()
  const blank = /\S*\s{2,}\S*/.exec(card.prompt)?.[0]
  if (blank !== undefined) return blank
  const open = pairs.find(([left, right]) => countOf(text, left) !== countOf(text, right))
  if (open || countOf(text, '"') % 2 === 1) return open?.[0] ?? '"'
  if (card.kind !== 'cloze') return null
  if (cut.endsWith('?')) return '?'
  const mark = /^\(?(?:\d{1,2}|[a-z])[.)]\s/.exec(text)?.[0]
  if (mark !== undefined) return mark
  if (needsMore.test(cut)) return cut.slice(-8)
  if (seen.around === '' && /^\p{Ll}/u.test(text)) return text.slice(0, 20)
  if (/[,;:—–(]$/.test(cut) || /\b(?:and|or|the|an?)[.]?$/.test(cut)) return cut.slice(-12)
  // A label and what it stands for: "Resistant hypertension: ____".
  if (/^[^.:]+: ____/.test(card.prompt)) return null
  if (isUnstopped(seen)) return cut.slice(-12)
  const head = runInHead(seen)
  if (head !== null) return head
  return isWhole(seen) ? null : text.slice(0, 40)
}

/** A line without a stop and without a verb that stands for sure: "14 berths checked Open until 2031". */
function isUnstopped({ text, words, around }: Seen): boolean {
  if (around !== '' || /[.!?:;”"'’)\]…]$/.test(text.trimEnd()) || isCommand(words)) return false
  return !words.some((word, at) => word.tag === 'AUX' || isSure(word, words[at - 1]))
}

/** "The board meets", "boards meet", "the board met": the tagger takes many a noun for a verb. */
const isSure = ({ tag, low }: Word, last: Word | undefined): boolean =>
  tag === 'VERB' &&
  last !== undefined &&
  isNoun(last) &&
  (isPastTense(low) ? !irregular.test(low) : !isPast(low) && /(?<!s)s$/.test(low) !== isPlural(last.text))

/** The words that stand in no round brackets. */
function outside(words: readonly Word[]): readonly Word[] {
  let depth = 0
  return words.filter(({ text }) => {
    if (text === '(') depth += 1
    if (text === ')') depth -= 1
    return depth === 0 && text !== ')'
  })
}

const countOf = (text: string, sign: string): number => text.split(sign).length - 1

/** A short piece without a verb before the sentence. */
function runInHead({ text, words }: Seen): string | null {
  const found = headed.exec(text)
  if (!found?.[1] || needsMore.test(`${found[1]}.`) || /["“”]/.test(found[1])) return null
  const length = found[1].length
  return finiteVerb(words.filter(({ end }) => end <= length)) < 0 ? found[1] : null
}

/** A sentence has a verb; the things of a list lean on their lead. */
function isWhole({ words, card }: Seen): boolean {
  if (card.context.lead || isCommand(words)) return true
  return hasVerb(outside(words))
}

/** Participles that have become prepositions. */
const prepositions =
  /^(?:given|based|depending|according|including|regarding|following|during|compared|considering|concerning|beginning|starting|using|owing|provided|assuming)$/
const irregular =
  /^(?:built|made|led|held|set|known|given|taken|written|found|based|located|seen|left|sent|born|driven)$/

const isPast = (low: string): boolean => /ed$/.test(low) || irregular.test(low)

/** "Set the ladder …": advice has its verb first, though the tagger may take it for a noun. */
const isCommand = ([first, next]: readonly Word[]): boolean =>
  first !== undefined &&
  !/(?:ed|ing)$/.test(first.low) &&
  (first.tag === 'VERB' ? next?.tag !== 'ADP' : first.tag === 'NOUN' && next?.tag === 'DET')

const participles: Check = (seen) => {
  const { words, card } = seen
  const first = words[0]
  if (card.kind !== 'cloze' || card.context.lead || !first?.shown || first.tag === 'NOUN' || isCommand(words))
    return null
  if (prepositions.test(first.low) && finiteVerb(words, 1) > 0) return null
  const past = isPast(first.low)
  if (!(past || /\p{L}{2}ing$/u.test(first.low)) || (first.tag !== 'VERB' && first.tag !== 'PROPN'))
    return null
  const comma = words.findIndex(({ text }) => text === ',')
  const main = finiteVerb(words, 1)
  if (main < 0) return first.text
  // "Dredging the channel is …": the participle is the subject itself.
  if (!past) return null
  const subject = comma > 0 && words.slice(comma + 1).some(isNoun) && finiteVerb(words, comma + 1) > comma
  return subject ? null : first.text
}

export const sentenceRules: readonly FaultRule[] = [
  {
    name: 'no whole sentence',
    fault: 'fragment',
    test: fragments,
    breaks: [
      'The pier of Lund in ____. = 1904',
      '1. Lund sold nine boats in ____. = 1904',
      'Lund sold (nine boats in ____. = 1904',
    ],
    holds: ['Lund sold nine boats in ____. = 1904'],
  },
  {
    name: 'a participle without a subject',
    fault: 'participle',
    test: participles,
    breaks: ['Built in 1904, the ____. = long pier of Lund'],
    holds: ['Built in 1904, the long pier of Lund has ____ lamps. = nine'],
  },
]
