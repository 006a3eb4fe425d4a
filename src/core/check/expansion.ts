/** Acronyms: their letters must come from their words, and be news to somebody. */

import type { Proposed } from './fault.ts'
import { faultAt, none, type Rule } from './seen.ts'

const known: Readonly<Record<string, RegExp>> = {
  UN: /^(?:the )?united nations$/i,
  EU: /^(?:the )?european union$/i,
  US: /^(?:the )?united states(?: of america)?$/i,
  USA: /^(?:the )?united states of america$/i,
  UK: /^(?:the )?united kingdom\b/i,
  TV: /^television$/i,
  PC: /^personal computers?$/i,
  CEO: /^chief executive officer$/i,
  VIP: /^very important person$/i,
  FBI: /^federal bureau of investigation$/i,
  BBC: /^british broadcasting corporation$/i,
  ATM: /^automated teller machines?$/i,
  DVD: /^digital (?:versatile|video) disc$/i,
  AD: /^anno domini$/i,
  BC: /^before christ$/i,
}

export const expansions: Rule = ({ card }) => {
  const pair = card.kind === 'acronym' ? pairOf(card) : null
  if (pair === null) return none
  const [letters, words] = pair
  const plain = letters.replace(/[.\s]/g, '').replace(/(?<=\p{Lu})s$/u, '')
  if (known[plain]?.test(words)) return faultAt('expansion', words)
  return gives(plain, words) ? none : faultAt('expansion', `${letters}: ${words}`)
}

function pairOf({ prompt, answer }: Proposed): readonly [string, string] | null {
  const letters = /^What (?:does|do) (.+?) stand for\?$/.exec(prompt)?.[1]
  if (letters !== undefined) return [letters, answer]
  const words = /[“"](.+)[”"]\?$/.exec(prompt)?.[1]
  return words === undefined ? null : [answer, words]
}

/** Share of the letters that must begin a word: "JAXA" takes one from within. */
const leastBeginning = 0.5

/** Whether the letters stand in the words in their order, most of them at a word's start. */
function gives(letters: string, words: string): boolean {
  const text = words.toLowerCase()
  const signs = [...letters.toLowerCase()].filter((sign) => /[\p{L}\p{N}]/u.test(sign))
  let at = 0
  let beginning = 0
  for (const sign of signs) {
    const start = startOf(text, sign, at)
    const found = start >= 0 ? start : text.indexOf(sign, at)
    if (found < 0) return /\d/.test(sign)
    if (start >= 0) beginning += 1
    at = found + 1
  }
  return signs.length > 1 && beginning / signs.length >= leastBeginning
}

/** Where the next word begins with a letter, past small words at most. */
function startOf(text: string, sign: string, from: number): number {
  for (let at = from; at < text.length; at += 1)
    if (text[at] === sign && (at === 0 || /[^\p{L}\p{N}]/u.test(text[at - 1] ?? ''))) return at
  return -1
}
