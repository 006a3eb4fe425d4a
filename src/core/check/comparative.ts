/** Comparatives and ordinals whose other side is not shown. */
import { type Check, type FaultRule, isCapital, isNoun, isTold, type Seen, type Word } from './seen.ts'
import { finiteVerb, isEvent } from './verbs.ts'

const ordinal =
  /^(?:first|second|third|fourth|fifth|sixth|last|next|following|previous|preceding|above|foregoing|aforementioned|remaining|final)$/
const comparing =
  /^(?:another|others?|former|latter|rest|remainder|similar|additional|further|comparable|same|one)$/
const smaller =
  /^(?:earlier|later|larger|smaller|bigger|newer|older|younger|longer|shorter|greater|lower|higher|better|worse|cheaper|stronger|weaker|faster|slower|more|fewer|less)$/
const times = /^(?:years?|months?|weeks?|days?|decades?|century|centuries|time|half|quarter)$/

/** "These steps and others": the sentence before names only some of them. */
const andOthers = /^(?:These|Those|This|That) [^,.]{1,40} and others\b/

const comparatives: Check = (seen) => {
  const others = andOthers.exec(seen.card.prompt)?.[0]
  if (others !== undefined) return others
  // What stands before is shown because it is what this one is compared with.
  if (seen.card.context.before !== null) return null
  const index = seen.words.findIndex((word, at) => word.shown && !word.given && isOpen(word, at, seen))
  const word = seen.words[index]
  return word?.text ?? null
}

function isOpen(word: Word, at: number, seen: Seen): boolean {
  if (ordinal.test(word.low)) return isOpenOrdinal(word, at, seen)
  if (comparing.test(word.low)) return isOpenComparing(word, at, seen)
  return smaller.test(word.low) && isOpenDegree(at, seen.words)
}

/** "The second is …", "the third egg": of what? */
function isOpenOrdinal(word: Word, at: number, seen: Seen): boolean {
  const { words } = seen
  if (words[at - 1]?.low !== 'the' || isCapital(word)) return false
  const next = words[at + 1]
  if (
    !next ||
    times.test(next.low) ||
    (/^(?:NUM|SYM|PUNCT)$/.test(next.tag) && at > 1) ||
    /-/.test(next.text)
  )
    return false
  if (!next.shown) return false
  const beyond = words[at + 2]
  const isModifier = next.tag === 'ADJ' || (next.tag === 'VERB' && beyond !== undefined && isNoun(beyond))
  if (!isNoun(next) && !isModifier) return !/^(?:to|of|in|at|on|for)$/.test(next.low)
  const head = headFrom(words, at + 1)
  const noun = words[head]
  return noun?.shown === true && !isCapital(noun) && !isTold(noun, seen) && !hasComplement(words, head)
}

/** Index of the last noun of the run that starts at an index. */
function headFrom(words: readonly Word[], from: number): number {
  let at = from
  while (words[at + 1] && /^(?:NOUN|PROPN|ADJ)$/.test(words[at + 1]?.tag ?? '')) at += 1
  return at
}

const hasComplement = (words: readonly Word[], head: number): boolean =>
  isParticiple(words, head + 1) ||
  /^(?:of|in|at|on|for|to|from|between|with|that|which|who|since|by|ever|after|under|across|outside)$/.test(
    words[head + 1]?.low ?? '',
  )

/** "The first compacts totaling $504 million", "the first piers opened on the sound": the sentence has a verb of its own. */
const isParticiple = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  if (word?.tag !== 'VERB') return false
  const isObject = /ing$/.test(word.low) && finiteVerb(words.slice(0, at)) >= 0
  return isObject || (/(?:ing|ed|built|made|held)$/.test(word.low) && finiteVerb(words, at + 1) >= 0)
}

function isOpenComparing(word: Word, at: number, seen: Seen): boolean {
  const { words } = seen
  const last = words[at - 1]?.low
  const next = words[at + 1]
  const atStart = at === 0 || (at === 1 && last === 'the')
  switch (word.low) {
    case 'another':
      // Behind its verb it adds to what the subject has: "unless its owner sets another limit".
      return finiteVerb(words.slice(0, at)) < 0 && last !== 'one' && !(next && isTold(next, seen))
    case 'others':
      return (
        finiteVerb(words.slice(0, at)) < 0 &&
        !words.slice(0, at).some(({ low }) => /^(?:and|some|many|most|one)$/.test(low))
      )
    case 'other':
      if (next?.low === 'than' || /^(?:each|any|every|no)$/.test(last ?? '')) return false
      return atStart && !(next && isTold(next, seen) && last !== 'the')
    case 'former':
    case 'latter':
      return (
        last === 'the' &&
        !(next && isNoun(next) && next.tag === 'PROPN') &&
        finiteVerb(words.slice(0, at)) < 0
      )
    case 'rest':
    case 'remainder':
      return last === 'the' && next?.low !== 'of' && !words.slice(0, at).some(({ tag }) => tag === 'NUM')
    case 'one':
      return (
        at === 0 &&
        /^(?:example|reason|way|method|approach|solution|option|problem|benefit|exception|result|case)$/.test(
          next?.low ?? '',
        ) &&
        !hasComplement(words, at + 1)
      )
    case 'same':
      return atStart && (next?.tag === 'VERB' || next?.tag === 'AUX')
    default:
      return (
        atStart &&
        next?.tag !== 'PUNCT' &&
        !words.slice(at + 1).some(({ low }) => low === 'to' || low === 'as')
      )
  }
}

/** "A still earlier mill stood": an event that is compared with one before. In general truths nothing is missing. */
function isOpenDegree(at: number, words: readonly Word[]): boolean {
  if (at > 3 || words.some(({ low }) => low === 'than')) return false
  if (!words.slice(0, at).every(({ low }) => /^(?:an?|the|still|even|much|far)$/.test(low))) return false
  const noun = words.slice(at + 1, at + 4).some(isNoun)
  if (words[0]?.low === 'the' && words.filter(({ low }) => low === 'the').length > 1) return false
  return noun && isEvent(words)
}

export const comparativeRules: readonly FaultRule[] = [
  {
    name: 'compared with what is not shown',
    fault: 'comparative',
    test: comparatives,
    breaks: ['Others followed in ____. = 1904', 'The second pier was built in ____. = 1904'],
    holds: ['Norwick sold ____ boats in 1904. = nine'],
  },
]
