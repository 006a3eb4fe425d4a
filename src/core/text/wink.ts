/** The one place that knows wink-nlp. It is built once, at first use, since that takes 0.15 s. */
import model from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'

let built: WinkMethods | null = null
/** The number that wink gave the first word beyond its lexicon: what it knows has a lower one. */
let firstUnknown = 0

function nlp(): WinkMethods {
  if (built === null) {
    built = winkNLP(model, ['sbd', 'pos'])
    firstUnknown = numberOf('zqxjvk')[0] ?? 0
  }
  return built
}

function numberOf(word: string): readonly number[] {
  const { its, readDoc } = nlp()
  return readDoc(word).tokens().out(its.uniqueId) as unknown as number[]
}

/** Whether the lexicon has a word, in small letters. */
export function isKnownWord(word: string): boolean {
  nlp()
  const [number, ...others] = numberOf(word.toLowerCase())
  return number !== undefined && others.length === 0 && number < firstUnknown
}

/** Longest run without a blank that wink sees whole: its tokenizer is quadratic in a run's length. */
const longestRun = 80
const overlong = new RegExp(`\\S{${longestRun}}`, 'g')

/** The text as wink may see it: of the same length, plain blanks only, no endless run. */
function shadow(text: string): string {
  return text.replace(/\s/g, ' ').replace(overlong, (run) => `${run.slice(0, -1)} `)
}

/** Sentences as wink cuts them: the texts, in order, without the blanks between them. */
export function winkSentences(text: string): {
  readonly shadow: string
  readonly sentences: readonly string[]
} {
  const seen = shadow(text)
  return { shadow: seen, sentences: nlp().readDoc(seen).sentences().out() }
}

export interface TaggedWord {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Universal part of speech: NOUN, PROPN, ADJ, NUM, VERB, ADP, PUNCT … */
  readonly tag: string
}

/** The sentences tagged of late: facts, their `about` and the cards ask for the same ones in turn. */
const tagged = new Map<string, readonly TaggedWord[]>()
/** Most characters of them that are remembered: a document's worth, and no more of a hostile one. */
const mostRemembered = 300_000
let remembered = 0

/** The words and marks of a sentence with their parts of speech and offsets into it. */
export function tagWords(text: string): readonly TaggedWord[] {
  const known = tagged.get(text)
  if (known) return known
  if (remembered + text.length > mostRemembered) {
    tagged.clear()
    remembered = 0
  }
  const words = readWords(text)
  tagged.set(text, words)
  remembered += text.length
  return words
}

function readWords(text: string): TaggedWord[] {
  const seen = shadow(text)
  const { its } = nlp()
  const tokens = nlp().readDoc(seen).tokens()
  const texts = tokens.out(its.value) as unknown as string[]
  const tags = tokens.out(its.pos) as unknown as string[]
  const words: TaggedWord[] = []
  let at = 0
  texts.forEach((value, index) => {
    const start = seen.indexOf(value, at)
    if (start < 0 || value.trim() === '') return
    at = start + value.length
    words.push({ text: value, start, end: at, tag: tags[index] ?? 'X' })
  })
  return words
}

/** Index of the first word that starts at `from` or after it, by halving: a sentence may hold thousands of numbers. */
export function firstWordFrom(words: readonly TaggedWord[], from: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}
