/** What is set up, and cannot be asked for: rules with names, over its sentence with it in bars. */
import type { Rule } from '../model/rule.ts'
import { mainWords } from '../text/words.ts'
import type { Words } from './phrase.ts'

export interface Creation {
  /** Who sets it up; empty where the line that leads to the item says it. */
  readonly subject: Words
  readonly said: string
  readonly after: string
}

/** Bodies, funds and schemes: things that are set up and then have a name. */
const kinds =
  /(?:groups?|force|boards?|councils?|commission|committees?|body|agency|office|authority|bureau|services?|teams?|units?|cell|panel|forums?|dialogues?|consultations|partnerships?|alliance|coalition|networks?|consortium|initiatives?|program(?:me)?s?|scheme|funds?|facility|bank|trust|foundation|institutes?|cent(?:er|re)s?|academy|schools?|college|laboratory|hubs?|mechanism|platform|registry|register|database|portal|hotline|helpline|roadmap|treaty|court|tribunal|union|association|league|society|company|corporation|prize|awards?|scholarships?|fellowships?|museum|library|observatory|corridor|zones?|reserves?|mission|exchange|index|dashboards?)$/i

/** Fewest main words behind it, so that they tell which one is meant. */
const fewestAfter = 3
const mostWords = 9

const withoutLetters = (said: string) => said.replace(/\s\([^()]*\)$/, '')
const countOf = (said: string) => said.split(/\s/).length

export const creationRules: readonly Rule<Creation>[] = [
  {
    name: 'set up by nobody who is named',
    test: ({ subject }) =>
      subject.length > 0 &&
      (!subject.some(({ tag }) => tag === 'PROPN') ||
        /^(?:it|they|he|she|we|i|you|this|that|these|those|there|such|some|several|many|most|others?|another|who|which)$/i.test(
          subject[0]?.text ?? '',
        )),
    breaks: ['They will establish |a pension fund| for the widows of drowned pilots.'],
    holds: ['The Lund Guild will establish |a pension fund| for the widows of drowned pilots.'],
  },
  {
    name: 'no body, fund or scheme',
    test: ({ said }) => !kinds.test(withoutLetters(said)),
    breaks: ['Lund will create |a great experience| for all passengers of the night ferries.'],
    holds: ['Lund will create |a night ferry service| for all passengers of the outer islands.'],
  },
  {
    name: 'no more than its kind',
    test: ({ said }) => {
      const words = withoutLetters(said)
        .replace(/^(?:an?|the)\s/i, '')
        .replace(/^(?:new|joint|special|dedicated|small|large|strong|common|comprehensive|national)\s/i, '')
      return (
        /^(?:number|series|range|variety|set|couple|pair) of\b/i.test(words) ||
        countOf(words) < 2 ||
        (/\s(?:of|for|in)\s\p{Ll}/u.test(words) && !/^\p{Lu}/u.test(words))
      )
    },
    breaks: [
      'Lund will establish |a new group| to look into losses of ships on the reef.',
      'Lund has launched |a number of Pilot Services| for the outer islands of Vessen.',
      'Lund will establish |a group of pilots| to look into losses of ships on the reef.',
    ],
    holds: ['Lund will establish |a wreck inquiry group| to look into losses of ships on the reef.'],
  },
  {
    name: 'a thing of somebody, or that was named before',
    test: ({ said }) =>
      !/^(?:an?\s|\p{Lu}|the\s(?:[\p{L}.-]+\s){0,2}\p{Lu})/u.test(said) ||
      /\b(?:their|its|our|his|her|this|that|these|such|same|other|another)\b/i.test(said),
    breaks: [
      'Lund will establish |their own fund| for the widows of drowned pilots.',
      'Lund will establish |the pension fund| for the widows of drowned pilots.',
    ],
    holds: ['Lund will establish |the Reef Pension Fund| for the widows of drowned pilots.'],
  },
  {
    name: 'several things, or half a name',
    test: ({ said, after }) =>
      countOf(said) > mostWords ||
      /[,;:“”"]/.test(said) ||
      /\s(?:and|or)\s(?!\p{Lu})/u.test(said) ||
      /^,?\s(?:and|or|&)\b/.test(after) ||
      /^[-–\p{L}\p{N}]|^\s\p{Lu}/u.test(after),
    breaks: [
      'Lund will establish |a lamp fund and a rope depot| to help the pilots of the outer islands.',
      'Lund will establish |a lamp fund| and a rope depot to help the pilots of the outer islands.',
    ],
    holds: ['Lund will establish |a Lamp and Rope Fund| to help the pilots of the outer islands.'],
  },
  {
    name: 'nothing tells which one',
    test: ({ after }) =>
      !/^,?\s(?:to\s\p{Ll}|for\s|that\s|which\s|led by|chaired by|focus(?:ed|ing) on|dedicated to|devoted to|between\s|responsible for|aimed at|charged with|tasked with|compris|composed of|consisting of|designed to)/u.test(
        after,
      ) || mainWords(after).length < fewestAfter,
    breaks: ['Lund will establish |a pension fund| next year.'],
    holds: ['Lund will establish |a pension fund| for the widows of drowned pilots.'],
  },
]
