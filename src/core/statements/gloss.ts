/** What stands behind a label: a value, a few things, what the label means, a phrase, or whole sentences. */
import { firstBroken } from '../model/rule.ts'
import { tagWords } from '../text/wink.ts'
import { countWords, mainWords } from '../text/words.ts'
import { glossRules } from './gloss-rules.ts'
import { isOwnVerb, type Words } from './phrase.ts'
import { clauseEnd } from './spans.ts'

/** How a gloss can be asked for. */
export const glossKinds = ['value', 'list', 'meaning', 'phrase', 'said'] as const
export type GlossKind = (typeof glossKinds)[number]

export interface Gloss {
  readonly kind: GlossKind
  /** Of a list its things, in their order. */
  readonly items?: readonly string[]
}

export interface ReadGloss extends Gloss {
  /** How much of the text it is, in characters. */
  readonly length: number
}

const longest = 20
const mostItems = 8
/** Longer ones are not looked into, in characters. */
const longestText = 500
const longestValue = 60
const longestItem = 8

/** @param text one sentence, behind its label @returns null where nothing is sure */
export function glossOf(text: string, label: string): ReadGloss | null {
  if (text.length > longestText) return null
  const whole = text.replace(/[\s.;,]+$/u, '')
  if (whole === '' || firstBroken(glossRules, whole) !== undefined || saysAgain(whole, label)) return null
  if (whole.length <= longestValue && value.test(whole)) return { kind: 'value', length: whole.length }
  const words = tagWords(whole)
  const isClause = hasOwnVerb(words)
  const items = isClause ? null : itemsOf(whole)
  if (items) return { kind: 'list', items, length: whole.length }
  // What is listed, but is not alike, hangs together in a way that is not known.
  if (!isClause && looksListed(whole)) return null
  if (!isClause && isKind(whole) && !joined.test(whole) && !named.test(whole)) {
    const length = countWords(whole) <= longest ? whole.length : endOf(words)
    if (length === 0 || praise.test(whole) || mainWords(whole.slice(0, length)).length < fewestOfMeaning)
      return null
    return { kind: 'meaning', length }
  }
  if (isOrder(words) || (!isClause && /^(?:an?|the)\s/i.test(whole))) return null
  const isSmall = /^\p{Ll}/u.test(whole)
  if (isClause && !isSmall) return /^\p{Lu}/u.test(whole) ? { kind: 'said', length: text.length } : null
  const count = countWords(whole)
  return count >= 2 && count <= longest && mainWords(whole).length >= 2
    ? { kind: 'phrase', length: whole.length }
    : null
}

const amount = '[$€£¥]?\\d[\\d.,]*'
/** A figure with its unit, and nothing besides. */
const value = new RegExp(
  `^(?:(?:up to|at least|at most|about|approximately|around|less than|more than|no more than|over|under|within|between|every|generally)\\s)?[<>≤≥~±=]{0,2}\\s?(?:${amount}(?:\\s?(?:[-–/]|to|and)\\s?[<>≤≥]?${amount})?\\s?(?:%|°|\\p{L}[\\p{L}²³]*)(?:[\\s/]\\p{L}[\\p{L}²³/]*){0,4}|[$€£¥]\\d[\\d.,]*(?:\\s(?:thousand|million|billion|trillion))?(?:[\\s/]\\p{L}+){0,4})$`,
  'iu',
)

/** Half of its main words stand in the label, or all of the label's in it. A list is told item by item. */
function saysAgain(gloss: string, label: string): boolean {
  const stems = (text: string) => mainWords(text).map((word) => word.slice(0, 4))
  const [said, own] = [new Set(stems(label)), stems(gloss)]
  const both = own.filter((word) => said.has(word)).length
  // "MoM" is told by "month over month".
  const initials = (gloss.match(/\p{L}+/gu) ?? [])
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase()
  if (
    (label.match(/\p{Lu}[\p{L}&]*\p{Lu}/gu) ?? []).some((letters) => initials.includes(letters.toLowerCase()))
  )
    return true
  const isSaid = said.size > 0 && [...said].every((word) => own.includes(word))
  return own.length > 0 && (both / own.length > 0.5 || (isSaid && !/[,;]\s/.test(gloss)))
}

/** A verb of its own before any clause that hangs on a noun: then it is no phrase. */
export function hasOwnVerb(words: Words): boolean {
  let depth = 0
  for (let at = 0; at < words.length; at += 1) {
    const { text = '', tag = '' } = words[at] ?? {}
    if (text === '(' || text === '[') depth += 1
    if (text === ')' || text === ']') depth -= 1
    if (depth > 0) continue
    if (
      /^(?:that|which|who|whom|whose|where|when|why|how|what|if|because|while|so|until|unless)$/i.test(text)
    )
      return false
    if (tag === 'AUX' || /^(?:is|are|was|were|may|must|can|will|should)$/i.test(text)) return true
    if (at > 0 && (isFiniteAt(words, at) || isUnseenVerb(words, at))) return true
  }
  return false
}

/** "raises heart rate", "closed the pier"; no "used by", no "work stoppages". */
function isFiniteAt(words: Words, at: number): boolean {
  if (!isOwnVerb(words, at)) return false
  const next = words[at + 1]?.tag ?? ''
  const text = words[at]?.text ?? ''
  const before = words[at - 1]?.tag ?? ''
  if (/^(?:ADJ|DET|ADP|CCONJ|PUNCT)$/.test(before)) return false
  if (/(?:ed|en|wn|ght|lt|built|made|held|led|set|cut)$/i.test(text))
    return (
      /^(?:DET|PRON|NOUN|PROPN|NUM)$/.test(next) ||
      intransitive.test(text) ||
      /^(?:with|across|into)$/i.test(words[at + 1]?.text ?? '') ||
      (/^(?:agreed|decided|refused|promised|planned|tried|wanted|failed|continued|pledged|vowed|offered|hoped|seemed|needed|voted|helped|managed|expected)$/i.test(
        text,
      ) &&
        /^to$/i.test(words[at + 1]?.text ?? ''))
    )
  return /^(?:NOUN|PROPN|PRON|NUM|ADV)$/.test(before) && next !== '' && !/^(?:PUNCT|CCONJ)$/.test(next)
}

/** "Salt water lifts the boats": a verb that the tagger takes for a noun. */
const intransitive =
  /^(?:lived|died|walked|worked|arrived|happened|occurred|appeared|existed|remained|stayed|ended|started|opened|closed|returned|moved|turned|spoken|fallen|risen)$/i

const isUnseenVerb = (words: Words, at: number): boolean =>
  /(?<!s)s$/.test(words[at]?.text ?? '') &&
  /^(?:NOUN|PROPN)$/.test(words[at]?.tag ?? '') &&
  /^(?:NOUN|PROPN)$/.test(words[at - 1]?.tag ?? '') &&
  words[at + 1]?.tag === 'DET'

/** "Light the lamps": no phrase has a word right before its article. */
const isOrder = ([first, second]: Words): boolean =>
  first !== undefined &&
  !/(?:ing|ed)$/i.test(first.text) &&
  (first.tag === 'VERB'
    ? !/s$/i.test(first.text) && /^(?:DET|PRON|NOUN|ADJ|PROPN|ADP)$/.test(second?.tag ?? '')
    : /^(?:NOUN|ADJ|PROPN)$/.test(first.tag) && /^(?:an?|the)$/i.test(second?.text ?? ''))

/** The things of "grain, ore, and coal", two to eight of a kind; null where it is none. */
function itemsOf(text: string): string[] | null {
  const items = partsOf(text).map((item) => item.replace(/^(?:and|or)\s/i, '').trim())
  if (items.length < 2 || items.length > mostItems || items.some((item) => !isItem(item))) return null
  // "Light lamps, trim wicks" are acts; "open seams" among things is one of them.
  if (items.every((item) => opensWithVerb(item))) return null
  const isPair = items.length === 2 && !/;/.test(text)
  if (isPair && items.some((item) => /^(?:an?|the|its|their)\s/i.test(item))) return null
  return items
}

/** At semicolons, or else at commas and the last "and", but in no bracket. */
function partsOf(text: string): string[] {
  const parts = splitOutside(text, /^;\s/).filter((part) => part.trim() !== '')
  if (parts.length > 1) return parts
  const commas = splitOutside(text, /^,\s/)
  const last = commas.at(-1) ?? ''
  if (commas.length < 2 || /^(?:and|or)\s/i.test(last.trim())) return commas
  const joined = splitOutside(last, /^\s(?:and|or)\s/)
  return joined.length === 2 ? [...commas.slice(0, -1), ...joined] : commas
}

function splitOutside(text: string, sign: RegExp): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1
    if (text[at] === ')') depth -= 1
    const found =
      depth === 0 && /[;,\s]/.test(text[at] ?? '') ? sign.exec(text.slice(at, at + 6))?.[0] : undefined
    if (found === undefined) continue
    parts.push(text.slice(from, at))
    from = at + found.length
    at = from - 1
  }
  return [...parts, text.slice(from)]
}

/** A noun with what describes it, or letters: no clause, no remark, nothing that stands for others. */
function isItem(item: string): boolean {
  if (countWords(item) > longestItem || countWords(item) === 0 || /^\d[\d\s]*$/.test(item)) return false
  if (/[:?!]|\s[–—-]\s|\.\s/.test(item)) return false
  if (
    /^(?:which|who|that|but|with|including|not|so|while|because|as|plus|especially|etc)\b|\b(?:etc|and so on|more|others?)\.?$/i.test(
      item,
    )
  )
    return false
  const words = tagWords(item.replace(/\s?\([^()]*\)/g, ''))
  if (words.some(({ tag, text }) => tag === 'AUX' || /^(?:that|which|who)$/i.test(text))) return false
  const [first] = words
  if (/^(?:ADJ|PROPN)$/.test(first?.tag ?? '') && /^(?:in|by|with|to|from|on)$/i.test(words[1]?.text ?? ''))
    return false
  if (first?.tag === 'ADP' || (first?.tag === 'VERB' && /^(?:ADP|DET|PRON|PART)$/.test(words[1]?.tag ?? '')))
    return false
  return words.some(({ tag, text }) => /^(?:NOUN|PROPN)$/.test(tag) || /^\p{Lu}/u.test(text))
}

const opensWithVerb = (item: string) => {
  const [first] = tagWords(item)
  return first?.tag === 'VERB' && !/(?:ing|ed)$/.test(first.text)
}

const looksListed = (text: string) => {
  const parts = partsOf(text)
  const [first = ''] = parts
  return parts.length > 2 && !tagWords(first).some(({ tag }) => tag === 'ADP' || tag === 'VERB')
}

/** It tells of what kind its thing is: "a barge that …", "turning a ship …", "users who …". */
const isKind = (gloss: string) =>
  /^(?:(?:an?|the|any|one of the)\s|\p{L}{2,}ing\s(?:an?|the|of|for|\p{L}+s)\s)/iu.test(gloss) ||
  /^(?:\p{Ll}\p{L}*(?:\s\p{L}+){0,3}\s(?:that|which|who)|\p{L}+(?:\s\p{L}+){0,3}\sused\s(?:by|for|to|in))\s/u.test(
    gloss,
  )

/** "The five towns …": what is the kind of a thing goes on behind its noun. */
const named =
  /^the\s(?!(?:\p{L}[\p{L}’'-]*\s){1,5}(?:of|that|which|who|whose|for|in|by|between|from|at|to|where|when|with|used|\p{L}+ing)\b)/iu

/** Another clause begins. */
const joined = /,\s(?:and|but|or)\s(?:the|an?|it|they|this)\s|;/i

const praise =
  /^(?:an?|the)\s(?:\p{L}+ly\s)?(?:important|major|key|critical|crucial|great|good|better|best|easy|big|powerful|historic|vital|essential|central|useful|effective|common|typical|simple|new)\b/iu
const fewestOfMeaning = 3

/** Where the first clause ends; 0 where that is too far, or says too little. */
function endOf(words: Words): number {
  const to = clauseEnd(words, 0, words.length)
  const end = words[to - 1]?.end ?? 0
  return to < words.length && to <= longest && to >= fewestOfMeaning ? end : 0
}
