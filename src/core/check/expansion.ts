/** Acronyms: their letters must come from their words, and be news to somebody. */

import { entryIn } from '../model/entry-in.ts'
import type { Proposed } from './fault.ts'
import { type Check, type FaultRule, isPlural } from './seen.ts'

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
  AI: /^artificial intelligence$/i,
  AIDS: /^acquired immune deficiency syndrome$/i,
  API: /^application program(?:ming)? interface$/i,
  CD: /^compact disc$/i,
  CIA: /^central intelligence agency$/i,
  CPU: /^central processing unit$/i,
  DNA: /^deoxyribonucleic acid$/i,
  DOD: /^(?:u\.s\. )?department of defen[cs]e$/i,
  FAQ: /^frequently asked questions?$/i,
  GDP: /^gross domestic product$/i,
  GDPR: /^general data protection regulation$/i,
  GPS: /^global positioning system$/i,
  HIV: /^human immunodeficiency virus$/i,
  HTML: /^hyper ?text markup language$/i,
  ID: /^identification$/i,
  IT: /^information technology$/i,
  NASA: /^national aeronautics and space administration$/i,
  NATO: /^north atlantic treaty organi[sz]ation$/i,
  NGO: /^non-?governmental organi[sz]ations?$/i,
  PDF: /^portable document format$/i,
  PIN: /^personal identification number$/i,
  SMS: /^short message service$/i,
  URL: /^uniform resource locator$/i,
  USB: /^universal serial bus$/i,
  WHO: /^world health organi[sz]ation$/i,
}

/** What a card says that letters stand for. */
const ofPair =
  (test: (letters: string, words: string) => boolean): Check =>
  ({ card }) => {
    const pair = card.kind === 'acronym' ? pairOf(card) : null
    return pair !== null && test(...pair) ? pair.join(': ') : null
  }

const plain = (letters: string) => letters.replace(/[.\s]/g, '').replace(/(?<=\p{Lu})s$/u, '')

function pairOf({ prompt, answer }: Proposed): readonly [string, string] | null {
  const letters = /^What (?:does|do) (.+?) stand for\?$/.exec(prompt)?.[1]
  if (letters !== undefined) return [letters, answer]
  const words = /[“"](.+)[”"]\?$/.exec(prompt)?.[1]
  return words === undefined ? null : [answer, words]
}

/** Words that go by the plural where one of them is meant. */
const alwaysMany =
  /(?:ics|principles|affairs|studies|sciences|services|operations|resources|systems|relations)$/

/** "DSL" of "domain-specific languages": letters for one, words for some. Names keep their plural. */
const isOneOfMany = (letters: string, words: string): boolean => {
  const last = /(?:^|\s)(\p{Ll}[\p{Ll}-]+)$/u.exec(words)?.[1]
  return last !== undefined && isPlural(last) && !alwaysMany.test(last) && !/s$/i.test(letters)
}

/** Share of the letters that must begin a word: "JAXA" takes one from within. */
const leastBeginning = 0.5

/**
 * Whether the letters stand in the words in their order, most of them at a word's start: for each place where the
 * letters so far may end, the most of them that begin a word.
 */
function gives(letters: string, words: string): boolean {
  const text = words.toLowerCase()
  const signs = [...letters.toLowerCase()].filter((sign) => /[\p{L}]/u.test(sign))
  let ends = new Map([[0, 0]])
  for (const sign of signs) ends = nextEnds(ends, sign, text)
  const beginning = Math.max(-1, ...ends.values())
  return signs.length > 1 && beginning / signs.length >= leastBeginning
}

function nextEnds(ends: ReadonlyMap<number, number>, sign: string, text: string): Map<number, number> {
  const next = new Map<number, number>()
  let most = -1
  for (let at = 0; at < text.length; at += 1) {
    most = Math.max(most, ends.get(at) ?? -1)
    if (most < 0 || text[at] !== sign) continue
    next.set(at + 1, most + (at === 0 || /[^\p{L}\p{N}]/u.test(text[at - 1] ?? '') ? 1 : 0))
  }
  return next
}

export const expansionRules: readonly FaultRule[] = [
  {
    name: 'letters that everybody knows',
    fault: 'expansion',
    test: ofPair((letters, words) => entryIn(known, plain(letters))?.test(words) === true),
    breaks: ['What does NATO stand for? = North Atlantic Treaty Organization'],
    holds: ['What does NHT stand for? = Norwick Harbour Trust'],
  },
  {
    name: 'letters for one and words for some',
    fault: 'agreement',
    test: ofPair(isOneOfMany),
    breaks: ['What does DSL stand for? = domain-specific languages'],
    holds: [
      'What does DSL stand for? = domain-specific language',
      'What does DSLs stand for? = domain-specific languages',
    ],
  },
  {
    name: 'letters that the words do not give',
    fault: 'expansion',
    test: ofPair((letters, words) => !gives(plain(letters), words)),
    breaks: ['What does NHT stand for? = Pilots of Lund'],
    holds: ['What does NHT stand for? = Norwick Harbour Trust'],
  },
]
