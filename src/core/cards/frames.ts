/** What makes a gap bad, whatever is asked in it: rules with names, each a question to the words around the gap. */
import { clauseOf } from '../statements/clause.ts'
import { isNoun } from '../statements/phrase.ts'
import { type TaggedWord, tagWords } from '../text/wink.ts'
import { countWords, mainWords } from '../text/words.ts'

/** A sentence cut in three. */
export interface Frame {
  readonly before: string
  readonly answer: string
  readonly after: string
  /** Of the fact that is asked for. */
  readonly type: string
}

interface Rule {
  readonly name: string
  readonly isBroken: (frame: Frame) => boolean
}

const names = /(?<=\S\s)["“(]?\p{Lu}|\d/u
const isSpecific = (text: string) => names.test(` ${text}`) || /^\s*\p{Lu}\p{L}+\s\p{Lu}/u.test(text)
const tagged = (text: string): readonly TaggedWord[] => tagWords(text.trim())

const rules: readonly Rule[] = [
  {
    name: 'a bracket or a quotation is cut',
    isBroken: ({ answer }) =>
      depthOf(answer, '(', ')') !== 0 || (answer.match(/["“”]/g)?.length ?? 0) % 2 === 1,
  },
  {
    name: 'no phrase begins so',
    isBroken: ({ answer, before }) =>
      /^(?:that\b(?!\s(?:is|are|was|were|has|have|had|will|can)\b)|to\s(?:whether|what|how|which|whom)|whom|whose|of\s|and\s|or\s|but\s|as\s)/i.test(
        answer,
      ) && !/\bthat\s$/.test(before),
  },
  { name: 'a possessive is cut', isBroken: ({ after }) => /^['’]/.test(after) },
  {
    name: 'what is joined or set aside is cut',
    isBroken: ({ answer, type }) =>
      !/^(?:definition|list)$/.test(type) &&
      (/,\s(?:and|or|but|while)\s|\swhile\s|\p{Ll}-(?:such|for|including|the|an?)\s/u.test(answer) ||
        /^[^,]*,[^,]*,/.test(answer)),
  },
  {
    name: 'half of an aside stays',
    isBroken: ({ answer, after }) =>
      /[-–—]/.test(after.slice(0, 80)) && /[-–—](?:such|for|including)/.test(answer),
  },
  { name: 'the clause has lost its verb', isBroken: (frame) => holdsVerb(frame) },
  {
    name: 'a join is left without what it joins',
    isBroken: ({ before, after }) => /,\s(?:and|or|but),\s/.test(`${before}____${after}`),
  },
  {
    name: 'one thing of many',
    isBroken: ({ before }) =>
      /\b(?:such as|like|including|for example|e\.g\.|also (?:depends? on|includes?))\s$/i.test(before),
  },
  {
    name: 'a subject that could be any',
    isBroken: (frame) => frame.before.trim() === '' && frame.type !== 'definition' && isAnySubject(frame),
  },
  {
    name: 'a phrase that could be any',
    isBroken: (frame) => frame.type === 'commitment' && !isBinding(frame) && isAnyPhrase(frame),
  },
  {
    name: 'it took so long to do what?',
    isBroken: ({ before }) => /\b(?:took|takes|take)\b[^,;]*\sto\s$/i.test(before),
  },
  {
    name: 'who it is stands in the gap alone',
    isBroken: ({ before, after }) => before.trim() === '' && /\[their\]|\b(?:its|their) own\b/.test(after),
  },
  {
    name: 'a phrase goes on behind the gap',
    isBroken: ({ after, type }) => type !== 'definition' && /^\sof\b/.test(after),
  },
  {
    name: 'more than the cause stands behind its preposition',
    isBroken: ({ before, answer }) =>
      (/\b(?:due to|because of|owing to|as a result of|on account of)\s$/i.test(before) ||
        /^\p{Ll}+ing\s/u.test(answer)) &&
      /\s(?:is|are|was|were|would|will|has|have|could)\s/.test(answer) &&
      !/\b(?:that|which|who|where|when)\b/.test(
        answer.split(/\s(?:is|are|was|were|would|will|has|have|could)\s/)[0] ?? '',
      ),
  },
  {
    name: 'what is merely the background',
    isBroken: ({ before }) => /^(?:As|When|While|Although|Since)\s$/.test(before),
  },
  {
    name: 'a purpose of little',
    isBroken: ({ before, after, type }) =>
      type === 'cause' &&
      /\b(?:aimed|designed|intended|used|needed)\s(?:at|to|for)\s$/.test(before) &&
      mainWords(before + after).length < 6 &&
      !isSpecific(before),
  },
  {
    name: 'a condition of a word or two',
    isBroken: ({ before, answer }) => /\b(?:if|unless|without)\s$/i.test(before) && countWords(answer) < 4,
  },
]

/** The rule that a gap breaks; null where it breaks none. */
export const brokenRule = (frame: Frame): string | null =>
  rules.find(({ isBroken }) => isBroken(frame))?.name ?? null

function depthOf(text: string, open: string, close: string): number {
  let depth = 0
  for (const sign of text) {
    if (sign === open) depth += 1
    if (sign === close) depth -= 1
    if (depth < 0) return depth
  }
  return depth
}

/** The main verb stands in the answer, which does not begin with it: a prompt without its verb is no sentence. */
function holdsVerb({ before, answer, after, type }: Frame): boolean {
  if (type === 'list' || before.trim() === '') return false
  const words = tagWords(before + answer + after)
  const clause = clauseOf(words)
  const start = before.length
  const end = start + answer.length
  if (clause === null) {
    const left = [...tagged(before), ...tagged(after)]
    return !left.some(({ tag, text }) => tag === 'AUX' || (tag === 'VERB' && !/ing$/.test(text)))
  }
  const first = words[clause.verbs.from]
  return first !== undefined && first.start > start && first.start < end
}

const isBinding = ({ before }: Frame) =>
  /\b(?:will|shall|must|should|agree[sd]?|pledge[sd]?|commit(?:s|ted)?|plans?|intends?|require[sd]?|obliged?)\b/i.test(
    before,
  )

/** Common nouns of which the rest of the sentence says little. */
function isAnySubject({ answer, after }: Frame): boolean {
  const words = tagged(answer)
  if (
    words.some(
      ({ tag }, at) =>
        tag === 'PROPN' &&
        (at > 0 || words.length > 1) &&
        isNoun(words, at) &&
        /^\p{Lu}/u.test(words[at]?.text ?? '') &&
        at > 0,
    )
  )
    return false
  if (
    /\b(?:recent|separate|such as|other|certain|various|different|new|similar|sound|further)\b/i.test(answer)
  )
    return true
  if (
    /^\s(?:plays?|played|is|are|was|were|has|have)\s(?:an?\s)?(?:\p{L}+\s)?(?:role|expected|likely|important|essential)/u.test(
      after,
    )
  )
    return true
  return !isSpecific(after) && mainWords(after).length < 9
}

/** Neither the phrase nor what stays names or counts anything. */
const isAnyPhrase = ({ before, answer, after }: Frame) =>
  !isSpecific(answer) && !isSpecific(`${before} ${after}`) && mainWords(before + after).length < 9
