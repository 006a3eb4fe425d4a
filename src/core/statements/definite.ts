/** "The agency", "the bridge": things that a sentence speaks of as known. Known from where? */
import { countCountries } from '../text/countries.ts'
import { type TaggedWord, tagWords } from '../text/wink.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Things of which there is one for everybody. */
const unique = list(
  'world people globe earth planet sun moon sea oceans ocean sky air atmosphere internet web economy public environment climate weather future past present poor rich elderly young unemployed law police household family home body skin heart brain blood media press market markets sector majority north south east west northeast northwest southeast southwest northern coast countryside',
)
/** One per country or region: known where a name stands in the sentence. */
const local = list('country nation state government parliament capital population coast island border')
/** Known where a part of the world stands before. */
const area = list('continent region')
const areaName =
  /\b(?:Africa|Asia|Europe|America|Oceania|Pacific|Atlantic|Arctic|Balkan|Baltic|Caribbean|Sahel|Sea|Gulf)|\p{Lu}\p{L}+ region/u
/** Works, bodies and acts that documents name in full once, and then by this noun, whatever adjective it has. */
const instruments = list(
  'act administration agency agreement amendment analysis assumption assumptions authority bill board budget center centre commission committee company conference council court declaration department dialogue directive document estimate estimates event facility firm forum framework fund funds grant group guidance guideline guidelines initiative institution law legislation measure meeting memorandum ministry mission model office order organization partnership period pilot plan policy program programme project projection projections proposal provision regulation report resolution rule scenario scheme simulation simulations strategy study summit survey system team treaty',
)
/** Adjectives that do not say which one it is. */
const weak = list(
  'new final joint first proposed current latest overall whole entire main existing initial total trust draft original same revised updated other full annual',
)
const complement =
  /^(?:of|that|which|who|whose|for|between|against|to|on|where|when|under|among|within|behind|than)$/
/** "the fund to be exhausted" says nothing of the fund; "the fund for reefs" does. */
const instrumentComplement = /^(?:of|that|which|who|for|between|against|on)$/
const change =
  /^(?:increase|decrease|decline|rise|fall|drop|growth|change|reduction|interest|role|investment|number|share)s?$/

/**
 * Whether every thing with "the" is named, unique, told by what follows it, or spoken of before: in the sentence, or in
 * what is known besides.
 */
export const definitesHold = (sentence: string, known = ''): boolean =>
  doubtfulDefinites(sentence, known).length === 0

/** The phrases behind "the" for which that is not so. */
export function doubtfulDefinites(sentence: string, known = ''): string[] {
  const words = tagWords(sentence)
  return words.flatMap((word, index) => {
    const definite = /^the$/i.test(word.text)
    if (!definite && !/^['’]s?$/.test(word.text)) return []
    const phrase = nounPhrase(words, index + 1)
    if (phrase === null || holds(sentence, words, index, phrase, definite, known)) return []
    return [phrase.words.map(({ text }) => text).join(' ')]
  })
}

/** "the expertise and resources of …": what follows the second noun tells of both. */
function behindPair(words: readonly TaggedWord[], next: number): number {
  if (!/^(?:and|or)$/.test(words[next]?.text ?? '')) return next
  return nounPhrase(words, next + 1)?.next ?? next
}

interface Phrase {
  readonly words: readonly TaggedWord[]
  /** Index of the first word behind it. */
  readonly next: number
}

function nounPhrase(words: readonly TaggedWord[], from: number): Phrase | null {
  let next = from
  while (next < words.length && (isNominal(words, next) || joinsAdjectives(words, next))) next += 1
  while (next > from && !/^(?:NOUN|PROPN)$/.test(words[next - 1]?.tag ?? '')) next -= 1
  return next === from ? null : { words: words.slice(from, next), next }
}

/** "the demographic and economic assumptions" */
const joinsAdjectives = (words: readonly TaggedWord[], at: number) =>
  words[at]?.tag === 'CCONJ' &&
  words[at - 1]?.tag === 'ADJ' &&
  /^(?:ADJ|NOUN)$/.test(words[at + 1]?.tag ?? '')

const isNominal = (words: readonly TaggedWord[], at: number) =>
  /^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(words[at]?.tag ?? '') || /^[-&]$/.test(words[at]?.text ?? '')

function holds(
  sentence: string,
  words: readonly TaggedWord[],
  at: number,
  { words: phrase, next }: Phrase,
  definite: boolean,
  known: string,
): boolean {
  const head = phrase.at(-1)
  if (!head || phrase.some(({ text }) => /\p{Lu}|(?:1[5-9]|20)\d\d/u.test(text))) return true
  // "the harbour.io team": a name that is written small.
  if (/^\.\p{L}/u.test(sentence.slice(head.end))) return true
  const noun = head.text.toLowerCase()
  // Which two, the sentence or what is shown has to say.
  if (/^(?:countries|nations|sides)$/.test(noun))
    return !phrase.some(({ text }) => /^two$/i.test(text)) || countCountries(`${known} ${sentence}`) > 1
  // Numbers and superlatives count and rank things; they do not name them.
  const plain = phrase.filter(
    ({ text, tag }) =>
      !/^(?:NUM|SYM|CCONJ)$/.test(tag) && !/^\p{Ll}{3,}est$/u.test(text) && !weak.has(text.toLowerCase()),
  )
  // "at the latest" names nothing.
  if (plain.length === 0 && /^at$/i.test(words[at - 1]?.text ?? '')) return true
  const isInstrument = instruments.has(noun)
  // "Peru's program" names an owner, not the program; other things of an owner are told by him.
  if (!definite && !(isInstrument && plain.length < 2)) return true
  if (plain.length >= 2 && !(isInstrument && plain.length < 3)) return true
  if (unique.has(noun)) return true
  const before = (known === '' ? '' : `${known} `) + sentence.slice(0, words[at]?.start ?? 0)
  if (before.toLowerCase().includes(noun.replace(/(?:ies|s|y)$/, ''))) return true
  if (area.has(noun) && areaName.test(before)) return true
  // A country lies on one.
  if (noun === 'continent' && countCountries(before) > 0) return true
  if (local.has(noun) && /\p{Lu}\p{Ll}{2,}/u.test(before.slice(1))) return true
  const following = words[behindPair(words, next)]
  if (!following) return false
  if ((isInstrument ? instrumentComplement : complement).test(following.text)) return true
  const after = words[words.indexOf(following) + 1]?.text ?? ''
  // "the principles contained in …", where the sentence has its own verb already.
  const told =
    /(?:ed|en|made|held|built|given)$/.test(following.text) &&
    /^(?:in|at|by|on|to|under|from|for)$/.test(after)
  if (told && words.slice(0, at).some(({ tag }) => tag === 'VERB')) return true
  if (/^in$/i.test(following.text) && /\p{L}/u.test(after)) return !isInstrument || change.test(noun)
  return false
}
