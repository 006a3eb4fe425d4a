/** What has the form of a line with a list below it, and cannot be asked for: rules with names. */
import type { Rule } from '../model/rule.ts'
import { tagWords } from '../text/wink.ts'
import { countWords } from '../text/words.ts'
import { hasOwnVerb } from './gloss.ts'
import { labelRules } from './label-rules.ts'

export interface Below {
  readonly lead: string
  /** Without marks and brackets. */
  readonly items: readonly string[]
  /** As written. */
  readonly below: readonly string[]
}

const fewest = 2
const most = 5
const longestItem = 10
const mostWords = 30
const longestLead = 24

/** A line that names what stands below it, and says nothing. */
const isLabel = (lead: string) => {
  const words = tagWords(lead.replace(/\s?:$/, ''))
  return (
    words.every(({ tag }) => tag !== 'AUX') && !hasOwnVerb(words) && !/\b(?:following|below)\b/i.test(lead)
  )
}

/** "board any ship": a verb in its plain form, also where it is taken for a noun. */
const isAct = (item: string) => {
  const [first, second] = tagWords(item)
  if (!first || !/^\p{L}+(?<!ing|ed|s)$/iu.test(first.text)) return false
  return (
    first.tag === 'VERB' ||
    (/^(?:NOUN|PROPN|ADJ)$/.test(first.tag) &&
      /^(?:an?|the|any|its|their|your|our)$/i.test(second?.text ?? ''))
  )
}

/** In examples the items stand behind the line, between bars. */
export const listBelowRules: readonly Rule<Below>[] = [
  {
    name: 'too few or too many',
    test: ({ items }) =>
      items.length < fewest || items.length > most || countWords(items.join(' ')) > mostWords,
    breaks: ['Dry cargo: | Grain', 'Dry cargo: | Grain | Ore | Coal | Salt | Sand | Lime'],
    holds: ['Dry cargo: | Grain | Ore'],
  },
  {
    name: 'an item that is no thing and no act',
    test: ({ items, below }) =>
      items.some(
        (item) => item === '' || countWords(item) > longestItem || /[:?!;“”"]|\s[–—-]\s|\.\s|,\s/.test(item),
      ) || below.some((item) => /^\W*(?:\d+|[a-z])[.)]\s|:$|\.\s/.test(item)),
    breaks: ['The port has two seasons: | Open: ships may enter | Closed: ice', 'Cargo: | Grain, ore | Coal'],
    holds: ['The port has two seasons: | Open season | Closed season'],
  },
  {
    name: 'whole sentences',
    test: ({ items }) => items.some((item) => hasOwnVerb(tagWords(item))),
    breaks: ['Rules of the port: | No ship may enter at night | Every ship has a pilot'],
    holds: ['Rules of the port: | No entry at night | Pilots on every ship'],
  },
  {
    name: 'addresses and code',
    test: ({ items }) =>
      items.some(
        (item) =>
          /https?:|www\.|@|[\\{}<>=_`|#/]|\w\.\w|^[\p{Ll}\d]+(?:-[\p{Ll}\d]+)+$/u.test(item) ||
          !/\p{L}{2}/u.test(item),
      ),
    breaks: ['Offices of the harbour: | lund.example.org | vessen.example.org', 'Fields: | ship_id | dues'],
    holds: ['Offices of the harbour: | Lund | Vessen'],
  },
  {
    name: 'it stands for others, or points elsewhere',
    test: ({ items }) =>
      items.some((item) =>
        /\b(?:etc|and so on|and more|others?|anything|something|this|that|these|those|above|below|here|see|it|they|them|our|we|my|i)\b/i.test(
          item,
        ),
      ),
    breaks: ['Dry cargo: | Grain | Other loose goods', 'Dry cargo: | Grain | See the table'],
    holds: ['Dry cargo: | Grain | Loose goods'],
  },
  {
    name: 'things and acts in one list',
    test: ({ items }) => new Set(items.map(isAct)).size > 1,
    breaks: ['The inspector has: | a boat | board any ship'],
    holds: ['The inspector has: | a boat | two clerks', 'He may: | board any ship | seal its cargo'],
  },
  {
    name: 'orders to the reader',
    test: ({ lead, items }) =>
      items.every(isAct) && !/\b(?:can|may|must|will|shall|should|to|not)(?:\s(?:also|only))?:$/i.test(lead),
    breaks: ['Before a ship leaves the dock: | Check the caulking | Light the lamps'],
    holds: ['The inspector may: | check the caulking | light the lamps'],
  },
  {
    name: 'examples, or some of many',
    test: ({ lead }) =>
      /\b(?:examples?|e\.g\.|such as|like|some|couple|several|many|few|sample|for instance|one of|any of|either|include(?:s|d)? but|among|might|could|typical(?:ly)?|common(?:ly)?|often|usually|more)\b/i.test(
        lead,
      ),
    breaks: ['Here are some of the ships: | Aurora | Vega', 'Dry cargo, for example: | Grain | Ore'],
    holds: ['The ships of the port: | Aurora | Vega'],
  },
  {
    name: 'a line of a lesson, a question or a page',
    test: ({ lead }) =>
      /\?|\b(?:called|known as|was|were)\s?:$|\b(?:able to|objectives?|learn|read|see|click|visit|links?|resources|references?|steps?|to do (?:this|so|that)|questions?|answers?|agenda|attendees|files?|command|example)\b/i.test(
        lead,
      ) || countWords(lead) > longestLead,
    breaks: ['You will be able to: | Name a lock | Fill a lock', 'The best rope is called: | hemp | coir'],
    holds: ['The pilot is able-bodied and has: | a lamp | a rope'],
  },
  {
    name: 'a line that speaks to nobody who is named',
    test: ({ lead }) =>
      /^(?:it|they|he|she|we|i|you|your|our|my|its|their|this|that|these|those|there(?!\sare\s(?:two|three|four|five)\b)|here|if|when|to|for|in|on|with|by|and|but|or|so|then|also|while|where|please|let|as)\b/i.test(
        lead,
      ),
    breaks: ['They carry: | Grain | Ore', 'If a ship leaves: | Lamps | Ropes'],
    holds: ['Boats carry: | Grain | Ore'],
  },
  {
    name: 'a label that is none',
    test: ({ lead }) => isLabel(lead) && isNoLabel(lead.replace(/\s?:$/, '')),
    breaks: ['See also: | Harbour dues | Pilotage', 'Tasks: clerk: | Harbour dues | Pilotage'],
    holds: ['Dry cargo: | Grain | Ore'],
  },
]

const isNoLabel = (label: string) => /:/.test(label) || labelRules.some(({ test }) => test(label))
