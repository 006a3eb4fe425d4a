/** Whether a sentence stands alone: someone who sees only it, the title and the section head knows what it speaks of. */

import { firstBroken, type Off, type Rule } from '../model/rule.ts'
import { countCountries } from '../text/countries.ts'
import { minorWords } from '../text/words.ts'
import { damageAlone } from './damage.ts'
import { definitesHold } from './definite.ts'
import type { FullNames } from './full-names.ts'
import { isOrder } from './order.ts'
import { hasLoneShortName, usesPartOfName } from './short-names.ts'

/** A sentence, and the full names of its document, whose parts may stand for them. */
export interface Alone {
  readonly text: string
  readonly names: FullNames
}

type AloneRule = Rule<Alone>
/** One that needs no more than the words. */
type SaidRule = Rule<Pick<Alone, 'text'>>

const has =
  (pattern: RegExp): SaidRule['test'] =>
  ({ text }) =>
    pattern.test(text)

const timeless = /\b(?:recently|currently|now)\b/gi

/** A word that points outside the sentence, unless what it points at stands before it. */
const points =
  (pattern: RegExp): SaidRule['test'] =>
  ({ text }) =>
    pattern.test(withoutResolved(text.replace(timeless, '')))

/** "a pilot program … this pilot": the thing was named before in the sentence itself. */
const withoutResolved = (sentence: string) =>
  sentence.replace(/\bth(?:is|ese) (\p{L}{4,})/giu, (found, noun: string, at: number) =>
    new RegExp(`\\b${noun.slice(0, -1)}`, 'i').test(sentence.slice(0, at)) ? noun : found,
  )

/** A subject that is no one in particular. */
export const nameless: SaidRule = {
  name: 'a subject that is no one in particular',
  test: has(
    /^(?:Some|Several|Many|More|Certain|Various|Other|Others|A few|A further|A number of|Absent|Barring)\s\p{Ll}+[\s,]/u,
  ),
  breaks: ['Several pilots left Lund in 1904.', 'A number of boats left Lund in 1904.'],
  holds: ['Nine pilots left Lund in 1904.', 'Some Lund pilots left in 1904.'],
}

/** What a model takes for granted, not what is so. */
export const modelled: SaidRule = {
  name: 'what a model takes for granted',
  test: has(/\b(?:assum(?:e|es|ed|ing|ptions?)|simulat(?:e|es|ed|ions?)|scenarios?|hypothetical(?:ly)?)\b/i),
  breaks: ['Lund assumed 40 boats in each year.', 'In the second scenario Lund has 40 boats.'],
  holds: ['Lund counted 40 boats in each year.'],
}

export const order: SaidRule = {
  name: 'an order',
  test: ({ text }) => isOrder(text),
  breaks: ['Paint the piers of Lund before June.'],
  holds: ['Painters came to Lund before June.', 'Lund paints its piers before June.'],
}

/** The other half of what was said before. */
export const halfOpening: SaidRule = {
  name: 'the other half of what was said before',
  test: has(
    /^(?:In contrast(?! to)|By contrast|In response(?! to)|In turn|Instead|Conversely|In other words|As such|Accordingly|As a result(?! of)|Therefore|Thus|Consequently|Hence|Otherwise|Thereafter|Afterwards|Subsequently|Then|There,|Here|Elsewhere|Together with)\b/,
  ),
  breaks: ['Instead, Lund built nine piers in 1904.', 'As a result, Lund built nine piers in 1904.'],
  holds: [
    'As a result of the storm Lund built nine piers in 1904.',
    'In contrast to Norwick, Lund has nine piers.',
  ],
}

/** "76 kilometres to the south": of what, the sentence before says. */
export const fromElsewhere: SaidRule = {
  name: 'so far from where',
  test: has(
    /\b(?:kilomet(?:re|er)s?|km|miles?|met(?:re|er)s?) (?:to the )?(?:north|south|east|west)(?:-?(?:east|west))?\b(?! of\b)/i,
  ),
  breaks: ['Lund lies nine miles to the north.', 'Lund lies 9 km southwest on the coast.'],
  holds: ['Lund lies nine miles north of Norwick.'],
}

const wouldBe =
  /\b(?:if|under|assum\p{L}+|were|without|absent|once|unless|until|had|said|says|announced|agreed|pledged|promised|estimate[sd]?|expect(?:s|ed)|project(?:s|ed)|stated|proposed?|at an?)\b/iu

const speaking = /^We, (?:the )?\p{Lu}[^,]+,/u
const pair = /\b(?:both|the two) (?:countries|sides|nations|governments|parties|leaders)\b/i
const pronoun = /\b(?:it|its|they|their|them|theirs)\b/i
const clauseBefore = /\b(?:and|but|which|who|that|when|where|while|as|because|if)\b|;/

const pronounRules: readonly SaidRule[] = [
  {
    name: 'we, without those who speak',
    test: ({ text }) =>
      [...text.matchAll(/\b(?:our|we|us|ours)\b(?!\.)/gi)].some(
        ({ 0: word, index }) => word !== 'US' && !(index === 0 && speaking.test(text)),
      ),
    breaks: ['In Lund we built nine piers in 1904.', 'Lund sold our boats in 1904.'],
    holds: ['We, the Pilots of Lund, built nine piers in 1904.', 'Lund sold nine boats to the US in 1904.'],
  },
  {
    name: 'two countries that are not both named',
    test: ({ text }) => {
      const two = pair.exec(text)
      return two !== null && countCountries(text.slice(0, two.index)) !== 2
    },
    breaks: ['In Lund both countries opened an archive.'],
    holds: ['Denmark and Chad met, and both countries opened an archive.'],
  },
  {
    // A clause's own subject is not what is done for "it".
    name: 'something done to what the clause does not name',
    test: ({ text }) => {
      const object = /\b(?:for|of|to|by|with|from|on|into|against|about) (?:it|them)\b/.exec(text)
      return object !== null && !clauseBefore.test(text.slice(0, object.index))
    },
    breaks: ['Lund paid nine crowns for it in 1904.'],
    holds: ['Lund sought a pier and paid nine crowns for it in 1904.'],
  },
  {
    name: 'a pronoun before any name',
    test: ({ text }) => {
      const first = pronoun.exec(text)
      return first !== null && !namedBefore(text.slice(0, first.index))
    },
    breaks: ['It opened nine piers in 1904.', 'In 1904 they opened nine piers.'],
    holds: ['In 1904 Lund opened its nine piers.', 'The Lund pilots sold their boats.'],
  },
]

/** "We" needs those who speak beside it, "both countries" two of them before, "its" and "their" any name before. */
export const pronounsHold = (text: string, off?: Off): boolean =>
  firstBroken(pronounRules, { text }, off) === undefined

/** Of a sentence without damage. */
export const aloneRules: readonly AloneRule[] = [
  halfOpening,
  {
    name: 'no full stop',
    test: ({ text }) => !/[.!?]["'”’)]*$/.test(text),
    breaks: ['Nine piers of Lund', 'Lund has three wishes:'],
    holds: ['Lund has nine piers.', 'Lind said: “Lund has nine piers.”'],
  },
  nameless,
  modelled,
  fromElsewhere,
  {
    name: 'this or these',
    test: points(/\bth(?:is|ese|ose)\b/i),
    breaks: ['This pier was built in Lund.', 'Lund sold those boats in 1904.'],
    holds: ['Lund built a pier, and this pier was sold in 1904.'],
  },
  {
    name: 'such a thing',
    test: points(/\bsuch(?! as)\b/i),
    breaks: ['Such piers were built in Lund.'],
    holds: ['Lund sold goods such as salt.'],
  },
  {
    name: 'since then',
    test: points(/\b(?:since then|in other words)\b/i),
    breaks: ['Since then Lund has built nine piers.'],
    holds: ['Since 1904 Lund has built nine piers.'],
  },
  {
    name: 'the last or coming of times',
    test: points(/\bthe (?:last|past|coming) \b/i),
    breaks: ['Lund built nine piers in the past decade.'],
    holds: ['Lund built the last.', 'Lund has a past decade by decade.'],
  },
  {
    name: 'the other, the next, the second',
    test: points(
      /\bthe (?:same|latter|former|above|following|two sides|two leaders|parties|other|others|next|previous|second|third)(?!-)\b/i,
    ),
    breaks: ['Lund sold the other pier in 1904.', 'The two sides met in Lund.', 'Lund is the second port.'],
    holds: ['Lund is the second-largest port of Norwick.', 'Lund sold another.'],
  },
  {
    name: 'the same as what',
    test: points(/\bsame\b/i),
    breaks: ['Lund paid as much in that same year.'],
    holds: ['Lund paid as much in 1904.'],
  },
  {
    name: 'a place in the text',
    test: points(/\b(?:aforementioned|respectively|here(?:in)?)\b/i),
    breaks: ['Lund and Norwick paid 4 and 9 crowns, respectively.', 'Boats are built here in Lund.'],
    holds: ['Lund and Norwick paid 4 and 9 crowns.'],
  },
  {
    name: 'last year, next summer',
    test: points(
      /\b(?:last|next|this|that|past) (?:year|month|week|decade|spring|summer|fall|autumn|winter|march|april|may|june|july|january|february|august|september|october|november|december)\b/i,
    ),
    breaks: ['Lund built nine piers last summer.', 'Lund will build nine piers next May.'],
    holds: ['Lund built nine piers in the summer of 1904.'],
  },
  {
    name: 'to that, of that',
    test: points(
      /\b(?:to|of|with|by|for|from|under|at|on|in|over|since|after|before|within|across|during) that(?! of)\b/i,
    ),
    breaks: ['Lund built nine piers after that.'],
    holds: ['Lund compares its wage to that of Norwick.', 'Lund knows that piers rot.'],
  },
  {
    name: 'from which day',
    test: points(/\b(?:ago|today|yesterday|tomorrow)\b/i),
    breaks: ['Lund built nine piers a decade ago.', 'Lund has nine piers today.'],
    holds: ['Lund had nine piers in 1904.'],
  },
  {
    name: 'earlier or later than what',
    test: points(/(?<!\b(?:no|not|or|and)\s)\b(?:earlier|later)\b/i),
    breaks: ['Lund later sold nine piers.'],
    holds: ['Lund will pay no later than June 1904.'],
  },
  {
    name: 'likewise, another',
    test: points(/\b(?:likewise|another)\b/i),
    breaks: ['Lund built another pier in 1904.'],
    holds: ['Lund built a tenth pier in 1904.'],
  },
  {
    name: 'above or below',
    test: points(/\b(?:see|above|below)\b/i),
    breaks: ['Lund pays the wages below in June.', 'Lund has nine piers, see Norwick.'],
    holds: ['Lund sees its piers rot.'],
  },
  {
    name: 'a person without a name',
    test: points(/\b(?:i|you|your|my|he|she|him|his|her)\b/i),
    breaks: ['In 1904 he was a pilot of Lund.', 'Lund pays you nine crowns.'],
    holds: ['In 1904 Lind was a pilot of Lund.'],
  },
  {
    name: 'what would be, in no case that is told',
    test: ({ text }) => /\bwould\b/i.test(text) && !wouldBe.test(text),
    breaks: ['Nine piers would cost Lund a fortune.'],
    holds: [
      'Nine piers would cost Lund a fortune if the ice held.',
      'Lund said that it would build nine piers.',
    ],
  },
  ...pronounRules,
  {
    name: 'a short name without the long one',
    test: ({ text }) => hasLoneShortName(text),
    breaks: ['The Summit was held in Lund.', 'Lund gave nine crowns to the Fund.'],
    holds: [
      'The Lund Summit ended as the Summit of 1904 had.',
      'Lund gave nine crowns to the Fund for Pilots.',
    ],
  },
  order,
  {
    name: 'a known thing that nothing tells of',
    test: ({ text }) => !definitesHold(text),
    breaks: [
      'The agency works in Lund.',
      'The harbour was sold in 1904.',
      'By 1904 Lund sold boats across the continent.',
    ],
    holds: [
      'The harbour of Lund was sold in 1904.',
      'A harbour froze, and the harbour was sold in 1904.',
      'By 1904 Kenya sold boats across the continent.',
    ],
  },
  {
    name: 'a part of a long name',
    test: ({ text, names }) => usesPartOfName(text, names),
    // Where the document names the Harbour Commission on Safe Shipping.
    breaks: ['The Harbour Commission met in Lund.'],
    holds: ['The Harbour Commission on Safe Shipping met in Lund.', 'The Harbour Board met in Lund.'],
  },
]

const titled =
  /\b(?:President|Prime Minister|Minister|Secretary|Chancellor|King|Queen|Prince|Princess|Mr\.|Mrs\.|Ms\.|Dr\.|Senator|Governor|General|Admiral)(?:\s\p{Lu}[\p{L}.-]+)+/gu

/** A name or a plural noun phrase stands before a pronoun, so that it may point there. */
function namedBefore(before: string): boolean {
  // A person is no "it", and what a gap hides names nothing.
  const words = before
    .replace(titled, '')
    .split(/\s+/)
    .filter((word) => word !== '')
  return words.some(
    (word, index) =>
      /^[\p{Lu}]/u.test(word) &&
      !minorWords.has(word.toLowerCase()) &&
      (index > 0 || !/(?:ing|ed|ly)$/.test(word)),
  )
}

/** The first rule by which a sentence does not stand alone, if any. Doubt is a no. */
const whyNotAlone = (text: string, names: FullNames, off?: Off): Rule<never> | undefined =>
  damageAlone(text, off) ?? firstBroken(aloneRules, { text, names }, off)

/** Whether every word of the sentence has what it points at inside the sentence. */
export const standsAlone = (text: string, names: FullNames, off?: Off): boolean =>
  whyNotAlone(text, names, off) === undefined
