/** What ties nothing to one answer, though it has the form: rules with names, over a sentence with its answer in bars. */
import type { Rule } from '../model/rule.ts'
import { mainWords } from '../text/words.ts'
import type { Words } from './phrase.ts'

export interface Related {
  /** The name of the frame that ties it. */
  readonly frame: string
  readonly about: string
  readonly subject: Words
  readonly before: string
  readonly answer: string
  readonly words: Words
  readonly after: string
  /** It is told of a thing that is no subject. */
  readonly isPassing: boolean
}

const hasNoun = (words: Words) => words.some(({ tag }) => /^(?:NOUN|PROPN)$/.test(tag))

/** In examples the frame stands before the sentence, and the answer between bars. */
export const relationRules: readonly Rule<Related>[] = [
  {
    name: 'a subject that is nobody in particular',
    test: ({ about, subject, isPassing }) =>
      !(hasNoun(subject) || isPassing) ||
      /^(?:it|they|he|she|we|i|you|this|that|these|those|there|such|some|several|many|most of|few|one|others?|another|what|which|who|both|either|neither|none|nothing|something|everything|its|their|our|my|your|his|her|no|any|each of|part|parts)\b/i.test(
        about,
      ),
    breaks: ['called: Some fees are called |demurrage|.', 'called: It is called |demurrage|.'],
    holds: ['called: The fee for a late departure is called |demurrage|.'],
  },
  {
    name: 'a subject that could be of anything',
    test: ({ about, isPassing }) =>
      !isPassing &&
      /^(?:(?:an?|the)\s)?(?:\p{L}+\s)?(?:results?|reasons?|goals?|aims?|problems?|questions?|examples?|differences?|points?|things?|issues?|ideas?|approach(?:es)?|people|person|changes?|factors?|efforts?|work|process|team|document|guide|policy|section|page|report|paper|study|article)$/iu.test(
        about,
      ),
    breaks: ['based on: The policy is based on |the weight of cargo|.'],
    holds: ['based on: The pilot policy of Lund is based on |the weight of cargo|.'],
  },
  {
    name: 'an answer that points elsewhere',
    test: ({ answer }) =>
      /\b(?:this|these|such|following|below|above|we|us|our|i|my|me|here|there|another|others?|same|each other|one another|itself|themselves|therefore|then|so)\b|^(?:it|its|they|them|their|he|him|his|she|her|that|those|one|what|which|who|whether|not|only|also|more|less|when)\b/i.test(
        answer,
      ),
    breaks: [
      'based on: The toll is based on |these rules of the board|.',
      'because: Lund closed the pier because |it was old|.',
    ],
    holds: ['based on: The toll is based on |the rules of the board|.'],
  },
  {
    name: 'it is tied to next to nothing',
    test: ({ answer, words, frame }) =>
      mainWords(answer).length < (frame === 'called' || frame === 'by' || frame === 'place' ? 1 : 2) ||
      !(hasNoun(words) || frame === 'called') ||
      /^(?:(?:an?|the|some|many|several|various|certain|different|other|a number of|a variety of|a range of|a lot of|all kinds of|all sorts of|any)\s)+(?:\p{L}+\s)?(?:factors?|things?|ways?|reasons?|kinds?|types?|forms?|parts?|purposes?|people|changes?|issues?|problems?|sources?|areas?|cases?|situations?|conditions?|circumstances|results?|effects?|number|range|variety|lot)\b/iu.test(
        answer,
      ),
    breaks: ['based on: The toll depends on |several factors|.', 'effect: The flood led to |changes|.'],
    holds: ['based on: The toll depends on |the weight of cargo|.'],
  },
  {
    name: 'nobody does it',
    test: ({ frame, words, answer, after }) =>
      frame === 'by' &&
      (/^(?:VERB|NUM|ADV)$/.test(words[0]?.tag ?? '') ||
        !(/^the\s/i.test(answer) || words.some(({ tag }) => tag === 'PROPN')) ||
        /\b(?:\d+|majority|vote|means|way|force|hand|law|default|accident|crowns?|percent|end|time|year|day|people|others)\b/i.test(
          answer,
        ) ||
        /^\s(?:of|who|that|which|and)\b/.test(after)),
    breaks: [
      'by: The toll was introduced by |a vote|.',
      'by: The lock was operated by |turning a wheel|.',
      'by: The lock was built by |the guild| of smiths.',
    ],
    holds: ['by: The lock was built by |Marta Lind| in 1871.'],
  },
  {
    name: 'a name among many',
    test: ({ isPassing, frame, answer }) => isPassing && frame === 'called' && /^\p{Lu}\p{L}+$/u.test(answer),
    breaks: ['passing called: A boy called |Jonas| saw the lamps.'],
    holds: ['passing called: The lock has folds called |flashboards|.'],
  },
  {
    name: 'it allows what many things do',
    test: ({ frame, about }) =>
      frame === 'allows' && (/^an?\s/i.test(about) || mainWords(about).length < fewestOfAllowing),
    breaks: ['allows: A gauge allows |pilots to read the depth at night|.'],
    holds: ['allows: The new gauge of Lund allows |pilots to read the depth at night|.'],
  },
  {
    name: 'what is denied, supposed or only possible',
    test: ({ before, answer }) =>
      /\b(?:not|never|no longer|neither|nor|hardly|rarely|seldom|n['’]t)\b/i.test(before) ||
      /\b(?:would|could|might)\b/i.test(`${before}${answer}`) ||
      /^(?:if|unless|suppose|imagine|whether|while|although|though|even)\b/i.test(before),
    breaks: [
      'called: The fee is not called |demurrage|.',
      'because: If Lund closed the pier, it was because |sand filled the mouth|.',
    ],
    holds: ['called: The fee is called |demurrage|.'],
  },
  {
    name: 'somebody says so, or for example',
    test: ({ before }) =>
      /\b(?:said|says|argues?|argued|believes?|believed|claims?|claimed|thinks?|thought|suggests?|suggested)\b|\b(?:for example|for instance)\b|["“”]/i.test(
        before.replace(/["“][^"“”]{1,40}["”]/g, 'word'),
      ),
    breaks: ['cause: The pilots said the flood was caused by |the broken lock of Lund|.'],
    holds: ['cause: The flood of 1904 was caused by |the broken lock of Lund|.'],
  },
  {
    name: 'an answer that is cut',
    test: ({ answer, after }) =>
      (answer.match(/["“”]/g)?.length ?? 0) % 2 === 1 ||
      answer.split('(').length !== answer.split(')').length ||
      /[,.:;—–]$|\b(?:and|or|of|the|an?|to|for|in|by|with|both|either)$/i.test(answer) ||
      /^\s?(?:and|or|but|nor|:|—|–|of|'|’|\))/.test(after) ||
      /^,\s(?:and|or|but|nor|not)\b(?!\s(?:it|they|he|she|the|an?)\s)/.test(after) ||
      after.split(' ').length > mostBehind,
    breaks: ['divided: The dock is divided into |a wet| and a dry basin.'],
    holds: ['divided: The dock is divided into |a wet and a dry basin|, which freeze.'],
  },
  {
    name: 'a sentence within an answer',
    test: ({ answer, frame }) =>
      frame !== 'because' && /[;:]|,\s(?:and|but|so)\s(?:the|an?|it|they|we|he|she)\b/i.test(answer),
    breaks: ['effect: The flood led to |a new wall, and the market moved|.'],
    holds: ['effect: The flood led to |a new wall and a market|.'],
  },
]

const fewestOfAllowing = 2

/** Longest tail behind an answer, in words. */
const mostBehind = 18
