/** What speaks against asking for all that a sentence lists: rules, with the names of the doubts that the ranker knows. */
import { gap } from '../model/card.ts'
import { allBroken, type Off, type Rule } from '../model/rule.ts'
import { tagWords } from '../text/wink.ts'
import { mainWords, wordsOf } from '../text/words.ts'

/** What a sentence lists, each thing with its tagged words, and what stands around them. */
export interface Listed {
  readonly before: string
  readonly items: readonly string[]
  readonly tagged: readonly ReturnType<typeof tagWords>[]
  readonly after: string
}

export const listed = (before: string, items: readonly string[], after: string): Listed => ({
  before,
  items,
  tagged: items.map((item) => tagWords(item)),
  after,
})

interface ListRule extends Rule<Listed> {
  readonly doubt: 'examples' | 'unlike' | 'little beside it'
}

/** Longest list, in words. */
const mostWords = 25
/** Fewest main words that stay beside the gap. */
const fewestLeft = 2

/** In examples the list stands between bars. */
export const listRules: readonly ListRule[] = [
  {
    name: 'a list of examples',
    doubt: 'examples',
    test: ({ before, after }) =>
      /\b(?:such as|like|including|for example|e\.g\.)\s$/i.test(before) ||
      /^[-–—]?,?\s?but also\b/.test(after),
    breaks: [
      'The pilots sell goods such as |salt, rope and oil|.',
      'The pilots sell |salt, rope and oil|, but also old boats.',
    ],
    holds: ['The pilots sell |salt, rope and oil|.'],
  },
  {
    name: 'a long list',
    doubt: 'unlike',
    test: ({ items }) => wordsOf(items.join(' ')).length > mostWords,
    breaks: [
      'The act covers |the pilots who steer old boats through the ice of the long winter; the smiths who mend the lamps of the pier at night; and the clerks|.',
    ],
    holds: ['The act covers |the pilots who steer old boats; the smiths who mend lamps; and the clerks|.'],
  },
  {
    name: 'a list in a list',
    doubt: 'unlike',
    test: ({ items }) => items.some((item) => /,(?!\s\p{Lu})|\s(?:and|or)\s(?!\p{Lu})/u.test(item)),
    breaks: ['The act covers |pilots and smiths; boats; and lamps|.'],
    holds: ['The act covers |pilots; boats; and lamps|.', 'It covers |Lund and Vik; boats; and lamps|.'],
  },
  {
    name: 'stands for others',
    doubt: 'unlike',
    test: ({ items }) =>
      items.some((item) => /\b(?:etc|so on|so forth|more|others?)\.?$|^others?\b/i.test(item)),
    breaks: ['The act covers |pilots, smiths, and others|.', 'The act covers |pilots, smiths, and more|.'],
    holds: ['The act covers |pilots, smiths, and clerks|.'],
  },
  {
    name: 'an item with two aims',
    doubt: 'unlike',
    test: ({ items }) => items.some((item) => /\bto\b.*\bto\b/.test(item)),
    breaks: ['The aims are |to send boats to Lund, to light lamps, and to train pilots|.'],
    holds: ['The aims are |to send boats, to light lamps, and to train pilots|.'],
  },
  {
    // "canals connecting rivers, lakes, and cities": the first word is none of the items.
    name: 'opens before its items',
    doubt: 'unlike',
    test: ({ tagged: [first = []] }) =>
      first.some(
        ({ tag, text }, at) =>
          at > 0 &&
          tag === 'VERB' &&
          /ing$/.test(text) &&
          first.slice(0, at).some((word) => word.tag === 'NOUN'),
      ),
    breaks: ['The act covers |canals connecting rivers, lakes, and cities|.'],
    holds: ['The act covers |canals, lakes, and cities|.'],
  },
  {
    name: 'shares its first words',
    doubt: 'unlike',
    test: ({ tagged: [first = [], ...others] }) =>
      first.some(({ text }, at) => at > 0 && text === 'of') &&
      others.every((words) => words.length <= 2 && !words.some(({ text }) => text === 'of')),
    breaks: ['The act covers |the repair of boats, piers, and lamps|.'],
    holds: ['The act covers |the repair of boats, the training of pilots, and the sale of lamps|.'],
  },
  {
    name: 'acts among things',
    doubt: 'unlike',
    test: ({ tagged }) => {
      const isAct = tagged.map((words) => words[0]?.tag === 'VERB')
      const areThings = tagged.every((words) => words.some(({ tag }) => /^(?:NOUN|PROPN)$/.test(tag)))
      return !isAct.every(Boolean) && (!areThings || isAct.some(Boolean))
    },
    breaks: ['The act covers |pilots, teach clerks, and boats|.', 'The boats are |old, slow, and wet|.'],
    holds: [
      'The act covers |pilots, clerks, and boats|.',
      'They will |teach pilots, mend boats, and sell lamps|.',
    ],
  },
  {
    name: 'little beside a list',
    doubt: 'little beside it',
    test: ({ before, after }) => mainWords(before + gap + after).length < fewestLeft,
    breaks: ['They are |pilots, clerks, and smiths|.'],
    holds: ['The harbour act covers |pilots, clerks, and smiths|.'],
  },
]

/** The doubts about a list, each once. */
export const listDoubts = (subject: Listed, off?: Off): readonly string[] => [
  ...new Set(allBroken(listRules, subject, off).map(({ doubt }) => doubt)),
]
