/** What a fact is about, guessed from its own sentence: what tells repeats of a value, and never shown. */
import { factTraits } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import { firstWordFrom, type TaggedWord, tagWords } from '../text/wink.ts'
import { months } from '../text/words.ts'
import type { FactDraft } from './draft.ts'

const mostWords = 9
/** How far around the fact phrases are looked for, in words, so that an endless sentence costs no endless time. */
const reach = 40

const monthNames: ReadonlySet<string> = new Set(months)
const nominal = /^(?:NOUN|PROPN|ADJ|NUM)$/
/** Nouns that say nothing alone. */
const empty =
  /^(?:year|years|time|addition|order|total|amount|number|part|case|fact|one|ones|percent|end|same|other|such|more|most|many|several|few|each|both|own|lot|today|tomorrow|yesterday|no|vol|pp|jr|eds)\.?$/i

/** `fact` is in offsets of the sentence. Empty only where the sentence holds no other noun. */
export function aboutOf(sentence: string, fact: Pick<FactDraft, 'start' | 'end' | 'type'>): string {
  const words = tagWords(sentence)
  const phrases = phrasesAround(sentence, words, fact)
  const before = phrases.filter((phrase) => phrase.end <= fact.start)
  const next = phrases.find((phrase) => phrase.start >= fact.end)
  const link = next ? sentence.slice(fact.end, next.start) : ''
  const measured = factTraits[fact.type].magnitude === 'cardinal'
  const chosen =
    next && ((measured && ofWhat.test(link)) || (fact.type === 'date' && link === ' '))
      ? next
      : (wholePhrase(sentence, before) ?? next)
  return chosen ? sentence.slice(chosen.start, chosen.end) : ''
}

/** "$5 billion in assistance", "40 percent of homes": what follows says what the amount is of. */
const ofWhat = /^\s(?:in|of|for)\s(?:the\s|its\s|their\s|all\s)?(?:\p{Ll}+ly\s)?$/u
const complement =
  /^\s(?:of|in|between|for|to|on|from|with|by|among|at|into)\s(?:(?:the|our|its|their|his|her|a|an|both|all|each|two)\s){0,2}$/
/** Longest phrase that is put together, in characters. */
const longest = 80

/** The last phrase with what it is a complement of: "stock of investment between our |countries|". */
function wholePhrase(sentence: string, phrases: readonly Span[]): Span | undefined {
  const last = phrases.at(-1)
  let start = last?.start ?? 0
  for (let index = phrases.length - 2; index >= 0; index -= 1) {
    const phrase = phrases[index]
    const next = phrases[index + 1]
    if (!phrase || !next || !last) break
    const link = sentence.slice(phrase.end, next.start)
    if (/[\t\n]/.test(link) || !complement.test(link)) break
    if (last.end - phrase.start > longest) break
    start = phrase.start
  }
  return last && { start, end: last.end }
}

/** Noun phrases beside a fact, left to right: "stock of two-way investment", never into the fact itself. */
function phrasesAround(sentence: string, words: readonly TaggedWord[], fact: Span): Span[] {
  const at = firstWordFrom(words, fact.start)
  const near = words.slice(Math.max(0, at - reach), at + reach)
  const phrases: Span[] = []
  let run: TaggedWord[] = []
  const close = () => {
    const phrase = trim(run)
    if (phrase) phrases.push(phrase)
    run = []
  }
  near.forEach((word, index) => {
    const own = word.start < fact.end && fact.start < word.end
    // A phrase ends where its cell does.
    if (/[\t\n]/.test(sentence.slice(near[index - 1]?.end ?? word.start, word.start))) close()
    if (!own && (nominal.test(word.tag) || joins(near, index, run))) run.push(word)
    else close()
    if (run.length > mostWords) run = run.slice(1)
  })
  close()
  return phrases
}

/** "of", a possessive's mark and a hyphen inside a run join its nouns. */
function joins(words: readonly TaggedWord[], index: number, run: readonly TaggedWord[]): boolean {
  const word = words[index]
  const next = words[index + 1]
  if (!word || !next || run.length === 0) return false
  if (word.text === '-')
    return nominal.test(next.tag) && word.end === next.start && word.start === run.at(-1)?.end
  if (!/^(?:NOUN|PROPN)$/.test(run.at(-1)?.tag ?? '')) return false
  if (/^['’]s?$/.test(word.text) || word.text === '&') return nominal.test(next.tag)
  return word.text === 'of' && /^(?:NOUN|PROPN|ADJ)$/.test(next.tag)
}

function trim(run: readonly TaggedWord[]): Span | null {
  const last = run.findLastIndex((word) => /^(?:NOUN|PROPN)$/.test(word.tag))
  const first = run.findIndex((word) => /[\p{L}\p{N}]/u.test(word.text) && !/^['’]s?$|^of$/.test(word.text))
  const head = run[last]
  const start = run[first]
  if (!head || !start || last < first || monthNames.has(head.text.toLowerCase())) return null
  // "89 percent" is a value too, and nothing that one could be about.
  if (start.tag === 'NUM' && /^(?:percent|cent|points?)$/i.test(head.text)) return null
  if (last === first && (empty.test(head.text) || !/\p{L}{2}/u.test(head.text))) return null
  return { start: start.start, end: head.end }
}
