/** What stands behind a label and can never be asked for. */
import type { Rule } from '../model/rule.ts'
import { countWords } from '../text/words.ts'

/** In examples the gloss, without its label and full stop. */
export const glossRules: readonly Rule<string>[] = [
  {
    name: 'an address, a file or a number',
    test: (gloss) =>
      /https?:|www\.|@\p{L}|\.(?:com|org|net|gov|md|pdf|json|yml)\b|[{}`|\\]|\b\d{5,}\b|\bdownload\b|\+?\d{2,}[- ]\d{3,}/iu.test(
        gloss,
      ),
    breaks: ['https://example.org/tides', 'gate@example.org', 'Quay 4, Old Town, 12345', 'direct download'],
    holds: ['4,000 boats', 'Quay 4, Old Town'],
  },
  {
    name: 'who speaks of himself',
    test: (gloss) =>
      /(?<![\p{L}’'])(?:I|we|us|our|ours|my|me)(?![\p{L}’'.-])/iu.test(gloss.replace(/\bUS\b/g, '')),
    breaks: ['We look after boats', 'our fast boats'],
    holds: ['US boats', 'your own boats'],
  },
  {
    name: 'a question',
    test: (gloss) => /\?/.test(gloss),
    breaks: ['Is the boat in use?'],
    holds: ['The use of boats'],
  },
  {
    name: 'speech',
    test: (gloss) => /^["“]/.test(gloss) || (gloss.match(/["“”]/g)?.length ?? 0) % 2 === 1,
    breaks: ['“The lamps are lit'],
    holds: ['a “lit” lamp'],
  },
  {
    name: 'not there yet',
    test: (gloss) =>
      /^(?:tbd|tba|tbc|n\/?a|none|nil|unknown|pending|various|varies|see|yes|no|done|open|optional|required|recommended|not applicable|to be (?:decided|confirmed|announced|determined))\b/i.test(
        gloss,
      ) && countWords(gloss) < 6,
    breaks: ['to be decided', 'TBD', 'see the table below'],
    holds: ['open berths of the outer basin, the quay', 'seesaw'],
  },
  {
    name: 'it refers to a place in the text',
    test: (gloss) =>
      /\b(?:below|above)(?=\s*(?:$|[,;)]))|\b(?:as follows|the following|the (?:above|below)|see (?:also|the|table|figure|section|appendix|our|here)|click|(?:listed|described|shown) here|this (?:section|page|document|guide|table|list))\b/i.test(
        gloss,
      ),
    breaks: [
      'the lamps listed below',
      'the above lamps',
      'see the list of lamps',
      'the lamps in this section',
    ],
    holds: ['the lamps below the quay', 'lamps that see ships in'],
  },
  {
    name: 'it leans on what is said elsewhere',
    test: (gloss) =>
      /^(?:this|these|those|it|its|they|their|he|she|his|her|such|same|also|another|other|others|ditto|as|if|when|because|so|but|and|or|not|to|for|with|without|in|on|at|by|of|from|there|here|only|just|both|either|neither)\b/i.test(
        gloss,
      ),
    breaks: ['these lamps', 'its lamp', 'another lamp of oil', 'for the lamps'],
    holds: ['item lamps', 'all lamps of oil'],
  },
  {
    name: 'it goes on',
    test: (gloss) =>
      /\b(?:etc|and so on|and so forth|and (?:many )?(?:more|others?)|among others)\b|…|\.\.\.|\be\.g\b|\bfor example\b|^(?:such as|like|including|among)\b/i.test(
        gloss,
      ),
    breaks: ['hemp, jute, sisal, etc', 'e.g. hemp, jute', 'hemp and others', 'such as hemp, jute'],
    holds: ['hemp, jute, sisal', 'more hemp than jute'],
  },
]
