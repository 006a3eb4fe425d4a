/** What makes a gap bad, whatever is asked in it: rules with names, each a question to the words around the gap. */
import { factTraits } from '../model/fact.ts'
import { allBroken, type Off, type Rule } from '../model/rule.ts'
import { countWords, mainWords } from '../text/words.ts'
import {
  depthOf,
  emptyGloss,
  endsInside,
  type Frame,
  holdsClause,
  holdsVerb,
  isAnyPhrase,
  isAnySubject,
  isBinding,
  isNoPhrase,
  isSpecific,
  leftMarks,
  supposed,
} from './frames.ts'

export interface GapRule extends Rule<Frame> {
  /** Readers let pass one card in ten at most that breaks it: then it is not weighed. */
  readonly isVeto?: true
}

/** In examples the type of the fact stands before its sentence, and the gap between bars. */
export const gapRules: readonly GapRule[] = [
  {
    name: 'a bracket or a quotation is cut',
    test: ({ answer }) => depthOf(answer, '(', ')') !== 0 || (answer.match(/["“”]/g)?.length ?? 0) % 2 === 1,
    breaks: ['commitment: The Port Office must publish |the tide tables (also the moon| tables) in 1904.'],
    holds: ['commitment: The Port Office must publish |the tide tables (also the moon tables)| in 1904.'],
  },
  {
    name: 'no phrase begins so',
    test: ({ answer, before }) =>
      /^(?:that\b(?!\s(?:is|are|was|were|has|have|had|will|can)\b)|to\s(?:whether|what|how|which|whom)|whom|whose|of\s|and\s|or\s|but\s|as\s)/i.test(
        answer,
      ) && !/\bthat\s$/.test(before),
    breaks: ['commitment: The Port Office must publish a list |of all wrecks| by June 1904.'],
    holds: ['commitment: The Port Office must publish |a list of all wrecks| by June 1904.'],
    isVeto: true,
  },
  {
    name: 'a possessive is cut',
    test: ({ after }) => /^['’]/.test(after),
    breaks: ['commitment: The Port Office must pay |the pilot|’s widow by June 1904.'],
    holds: ['commitment: The Port Office must pay |the pilot’s widow| by June 1904.'],
  },
  {
    name: 'what is joined or set aside is cut',
    test: ({ answer, type }) =>
      !factTraits[type].isCompound &&
      (/,\s(?:and|or|but|while)\s|\swhile\s|\p{Ll}-(?:such|for|including|the|an?)\s/u.test(answer) ||
        /^[^,]*,[^,]*,/.test(answer)),
    breaks: ['commitment: The Port Office must repair |the long pier, and paint| the lamps by June 1904.'],
    holds: ['commitment: The Port Office must repair |the long pier|, and paint the lamps by June 1904.'],
    isVeto: true,
  },
  {
    name: 'half of an aside stays',
    test: ({ answer, after }) =>
      /[-–—]/.test(after.slice(0, 80)) && /[-–—](?:such|for|including)/.test(answer),
    breaks: ['commitment: The Port Office must repair |the piers –including those of wood| – by June 1904.'],
    holds: ['commitment: The Port Office must repair |the piers| –including those of wood – by June 1904.'],
  },
  {
    name: 'the clause has lost its verb',
    test: (frame) => holdsVerb(frame),
    breaks: ['cause: In 1904 the |Port Office closed the long pier|.'],
    holds: ['cause: In 1904 the Port Office closed |the long pier|.'],
    isVeto: true,
  },
  {
    name: 'a join is left without what it joins',
    test: ({ before, after }) => /,\s(?:and|or|but),\s/.test(`${before}____${after}`),
    breaks: ['cause: The pier was closed, and, because of |the great storm|, it was sold in 1904.'],
    holds: ['cause: The pier was closed because of |the great storm| and sold in 1904.'],
  },
  {
    name: 'one thing of many',
    test: ({ before }) =>
      /\b(?:such as|like|including|for example|e\.g\.|also (?:depends? on|includes?))\s$/i.test(before),
    breaks: ['commitment: The Port Office must repair all piers of wood, including |the long pier|.'],
    holds: ['commitment: The Port Office must repair |the long pier| in Norwick.'],
  },
  {
    name: 'a subject that could be any',
    test: (frame) => frame.before.trim() === '' && frame.type !== 'definition' && isAnySubject(frame),
    breaks: ['commitment: |The old pilots| rowed home.'],
    holds: ['commitment: |The old pilots| rowed the body of Admiral Lind from Norwick to Castle Hill.'],
  },
  {
    name: 'a phrase that could be any',
    test: (frame) => frame.type === 'commitment' && !isBinding(frame) && isAnyPhrase(frame),
    breaks: ['commitment: The pilots painted |the boats|.'],
    holds: ['commitment: The pilots must paint |the boats|.'],
  },
  {
    name: 'it took so long to do what?',
    test: ({ before }) => /\b(?:took|takes|take)\b[^,;]*\sto\s$/i.test(before),
    breaks: ['cause: It took the Port Office two years to |repair the long pier|.'],
    holds: ['cause: The Port Office of Norwick closed in 1904 to |repair the long pier|.'],
  },
  {
    name: 'who it is stands in the gap alone',
    test: ({ before, after }) => before.trim() === '' && /\[their\]|\b(?:its|their) own\b/.test(after),
    breaks: ['commitment: |The Port Office of Norwick| must repair its own piers and lamps by June 1904.'],
    holds: ['commitment: |The Port Office of Norwick| must repair the long piers and lamps by June 1904.'],
  },
  {
    name: 'an answer that points',
    test: ({ answer }) =>
      /\b(?:this|these|those|such)\s\p{L}+/iu.test(answer) &&
      !/\bthose\s(?:who|that|which|of|in|with)\b/i.test(answer),
    breaks: ['commitment: The Port Office must repair |these old piers| by June 1904.'],
    holds: ['commitment: The Port Office must pay |those who repair the long pier| in 1904.'],
    isVeto: true,
  },
  {
    name: 'what tells of the answer goes on behind it',
    test: ({ answer, after }) =>
      /^,?\s(?:and|but|or)\s(?:which|who|that|whose)\b/.test(after) ||
      (/^\sto\s\p{Ll}/u.test(after) &&
        /\b(?:efforts?|plans?|decisions?|announcements?|attempts?|rights?|ability|intent(?:ions?)?|commitments?)$/i.test(
          answer,
        )),
    breaks: ['commitment: The Port Office will announce |a plan| to repair the long pier in 1904.'],
    holds: ['commitment: The Port Office will announce |a plan to repair the long pier| in 1904.'],
  },
  {
    name: 'a paper of any kind',
    test: ({ answer }) =>
      /^an?\s(?:\p{L}+\s)?(?:memorandum(?: of understanding)?|agreement|arrangement|statement|declaration|letter|report)$/iu.test(
        answer,
      ),
    breaks: ['commitment: The Port Office must sign |a memorandum of understanding| in 1904.'],
    holds: [
      'commitment: The Port Office must sign |a memorandum of understanding on the long pier| in 1904.',
    ],
  },
  {
    name: 'an answer that is no phrase',
    test: (frame) => frame.type === 'commitment' && isNoPhrase(frame),
    breaks: ['commitment: The Port Office must show |the pilots how the lamps work| by June 1904.'],
    holds: ['commitment: The Port Office must show |the pilots| how the lamps work by June 1904.'],
  },
  {
    name: 'marks that a cut has left',
    test: ({ before, after }) => leftMarks.test(before) || leftMarks.test(after),
    breaks: ['commitment: The Port Office,, of Norwick must repair |the long pier| in 1904.'],
    holds: ['commitment: The Port Office, of Norwick, must repair |the long pier| in 1904.'],
  },
  {
    name: 'a state without a name',
    test: ({ answer }) => /^be\s(?!\p{L}+(?:ed|en|n|t)\b)/u.test(answer),
    breaks: ['commitment: The lamps of Norwick must |be ready for use| by June 1904.'],
    holds: ['commitment: The lamps of Norwick must |be painted green| by June 1904.'],
    isVeto: true,
  },
  {
    name: 'a supposed case',
    test: ({ before, answer, after }) => supposed.test(before + answer + after),
    breaks: ['commitment: If a pilot loses his boat, the Port Office must pay |the full price|.'],
    holds: ['commitment: If the Norwick pilots lose their boats, the Port Office must pay |the full price|.'],
  },
  {
    name: 'a definition of no thing',
    test: ({ before, answer, type }) =>
      type === 'definition' &&
      /\s(?:is|are|was|were)\s$/.test(before) &&
      (emptyGloss.test(answer) || /\sand\s\p{Ll}+\s(?:is|are|was|were)\s$/u.test(before)),
    breaks: ['definition: The long pier of Norwick is |an example of old craft|.'],
    holds: ['definition: The long pier of Norwick is |a mole of oak and stone|.'],
  },
  {
    name: 'a phrase goes on behind the gap',
    test: ({ after, type }) => type !== 'definition' && /^\sof\b/.test(after),
    breaks: ['commitment: The Port Office must repair |the roof| of the chapel in 1904.'],
    holds: ['commitment: The Port Office must repair |the roof of the chapel| in 1904.'],
    isVeto: true,
  },
  {
    name: 'more than the cause stands behind its preposition',
    test: ({ before, answer }) =>
      (/\b(?:due to|because of|owing to|as a result of|on account of)\s$/i.test(before) ||
        /^\p{Ll}+ing\s/u.test(answer)) &&
      /\s(?:is|are|was|were|would|will|has|have|could)\s/.test(answer) &&
      !/\b(?:that|which|who|where|when)\b/.test(
        answer.split(/\s(?:is|are|was|were|would|will|has|have|could)\s/)[0] ?? '',
      ),
    breaks: ['cause: In 1904, due to |the storm the pier was closed|, and Norwick lost its trade.'],
    holds: ['cause: In 1904 the pier of Norwick was closed due to |the great storm|.'],
    isVeto: true,
  },
  {
    name: 'what is merely the background',
    test: ({ before }) => /^(?:As|When|While|Although|Since)\s$/.test(before),
    breaks: ['cause: As |the storm grew|, the Port Office of Norwick closed the pier.'],
    holds: ['cause: The Port Office of Norwick closed the pier because |the storm grew|.'],
  },
  {
    name: 'a purpose of little',
    test: ({ before, after, type }) =>
      type === 'cause' &&
      /\b(?:aimed|designed|intended|used|needed)\s(?:at|to|for)\s$/.test(before) &&
      mainWords(before + after).length < 6 &&
      !isSpecific(before),
    breaks: ['cause: The lamp is used to |warn the pilots|.'],
    holds: ['cause: The green lamp on the long pier of Norwick is used to |warn the pilots|.'],
  },
  {
    name: 'a condition of a word or two',
    test: ({ before, answer }) => /\b(?:if|unless|without)\s$/i.test(before) && countWords(answer) < 4,
    breaks: ['commitment: The gate at Castle Hill must stay closed if |rain falls|.'],
    holds: ['commitment: The gate at Castle Hill must stay closed if |rain falls on the marsh|.'],
  },
  {
    name: 'a clause begins in the gap',
    test: (frame) => frame.type === 'commitment' && holdsClause(frame),
    breaks: [
      'commitment: In 1904 the Port Office of Norwick sold |the long pier and the Board keeps the lamps|.',
    ],
    holds: ['commitment: In 1904 the Port Office of Norwick sold |the long pier that the Board keeps|.'],
    isVeto: true,
  },
  {
    name: 'the gap ends inside a phrase',
    test: (frame) =>
      /\b(?:an?|the|of|to|for|in|on|at|by|with|from|and|or|but|too|also|however)$/i.test(frame.answer) ||
      (frame.type === 'commitment' && endsInside(frame)),
    breaks: ['commitment: In 1904 the Port Office of Norwick said |the long pier| was sold to Mr Lund.'],
    holds: ['commitment: In 1904 the Port Office of Norwick sold |the long pier| to Mr Lund.'],
    isVeto: true,
  },
  {
    name: 'a name or a set phrase is cut',
    test: ({ before, answer, after }) =>
      /&\s$/.test(before) ||
      /^\s&/.test(after) ||
      (/\bas\s$/i.test(before) && /^(?:much|many|soon|well|far|long|few|little)\b/i.test(answer)) ||
      (/\bat\s$/i.test(before) && /^(?:least|most|first|last|once)\b/i.test(answer)),
    breaks: ['commitment: In 1904 the Port Office of Norwick paid |the house of Lund| & Sons for the pier.'],
    holds: ['commitment: In 1904 the Port Office of Norwick paid |the house of Lund & Sons| for the pier.'],
    isVeto: true,
  },
]

/** The rules that a gap breaks, by name. */
export const brokenRules = (frame: Frame, off?: Off): readonly string[] =>
  allBroken(gapRules, frame, off).map(({ name }) => name)
