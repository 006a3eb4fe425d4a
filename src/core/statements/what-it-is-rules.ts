/** What is no definition, though it has the form of one: rules with names, over "term: what it is". */
import type { Rule } from '../model/rule.ts'
import { mainWords } from '../text/words.ts'
import { hasOwnVerb } from './gloss.ts'
import type { Words } from './phrase.ts'

export interface Said {
  readonly term: string
  readonly is: string
  readonly words: Words
  /** What the sentence says behind it. */
  readonly after: string
  readonly verb: string
}

/** Qualities of which there are degrees: a judgement, or a rank. */
const judged =
  /^(?:an?|the)\s(?:\p{L}+ly\s)?(?:important|major|key|critical|crucial|great|good|better|best|bad|worst|big|huge|powerful|historic|vital|essential|central|useful|effective|common|typical|popular|leading|main|primary|significant|terrible|terrific|wonderful|perfect|real|true|serious|interesting|valuable|simple|easy|difficult|hard|growing|new|modern|recent|famous|most|least|first|second|third|last|next|only|same|other|latest|natural|logical|nice|fun|\p{L}+est)\b/iu
/** Nouns that say nothing of a kind. */
const kindless =
  /^(?:(?:an?|the)\s)?(?:\p{L}+\s)?(?:cause|examples?|one|result|results|part|parts|reasons?|ways?|consequence|sign|signs|case|matter|question|problem|issue|thing|things|fact|point|key|goal|aim|purpose|step|place to|time|danger|threat|challenge|choice|option|opportunity|means to|mix|number|lot|bit|start|beginning|end|product of|subject of|topic|focus|source of|success|failure|joy|mess|mistake|need|priority|responsibility|requirement|difference|document|guide|page|list|summary|overview|section|chapter|book|article)\b/iu

/** "flat barges that …": a noun in the plural, with no more before it than what describes it. */
function areThings(words: Words): boolean {
  const noun = words.findIndex(
    ({ text, tag }) => tag === 'NOUN' && /(?<!s)s$|^(?:people|men|women|children)$/.test(text),
  )
  return (
    noun >= 0 &&
    noun < 5 &&
    words.slice(0, noun).every(({ text, tag }) => /^(?:ADJ|NOUN|PUNCT)$/.test(tag) && !/ed$/.test(text))
  )
}

/** In examples "Scurvy is | a disease in which … | what follows". */
export const whatItIsRules: readonly Rule<Said>[] = [
  {
    name: 'it names no kind of thing',
    test: ({ is, verb, words }) =>
      !/^(?:an?|the|any|how|when|where|what)\s/i.test(is) &&
      !(/^(?:are|were|refer to|mean|describe|denote)$/.test(verb) && areThings(words)) &&
      !/^(?:is|are) defined as$/.test(verb),
    breaks: [
      'Scurvy is |common on long voyages|.',
      'Lighters are |kept for ships of the basin|.',
      'Scurvy means |that the crew goes ashore|.',
    ],
    holds: ['Lighters are |flat barges that carry cargo|.', 'Scurvy is |a disease of sailors on ships|.'],
  },
  {
    name: 'a judgement of a thing, or its rank',
    test: ({ is }) => judged.test(is),
    breaks: ['Scurvy is |a major problem that all fleets had|.', 'Lund is |the largest port on the coast|.'],
    holds: ['Scurvy is |a slow disease of sailors at sea|.'],
  },
  {
    name: 'a kind that could be of anything',
    test: ({ is }) => kindless.test(is),
    breaks: ['Scurvy is |a leading cause of death at sea|.', 'Scurvy is |one of the diseases of sailors|.'],
    holds: ['Scurvy is |a disease that lemons cure|.'],
  },
  {
    name: 'too little to know it by',
    test: ({ is }) => mainWords(is).length < 3,
    breaks: ['Scurvy is |a disease|.', 'A lighter is |a barge|.'],
    holds: ['A lighter is |a flat barge for cargo|.'],
  },
  {
    name: 'nothing tells it from others of its kind',
    test: ({ is, words }) =>
      !/\b(?:that|which|who|whose|where|when|of|for|in|with|from|by|to|used|between|without|\p{L}+ing)\b/iu.test(
        is,
      ) || words.length < 5,
    breaks: ['Scurvy is |a horrible slow disease|.'],
    holds: ['Scurvy is |a disease of idle sailors|.'],
  },
  {
    name: 'its own words again',
    test: ({ term, is }) => {
      const stems = (text: string) => mainWords(text).map((word) => word.slice(0, 5))
      const said = new Set(stems(is))
      const own = stems(term)
      return own.length > 0 && own.every((word) => said.has(word))
    },
    breaks: ['The salt tax is |a tax that is laid on salt|.'],
    holds: ['The salt tax is |a tax that every house pays|.'],
  },
  {
    name: 'what it is points elsewhere',
    test: ({ is }) =>
      /\b(?:this|these|those|such|another|other|others|it|they|them|he|she|we|our|us|my|i|here|above|below|same|now|today|currently|also)\b/i.test(
        is.replace(/\bthose (?:who|that|which|of)\b/gi, ''),
      ),
    breaks: ['Scurvy is |another disease that diet cures|.', 'A lighter is |a barge that we use for cargo|.'],
    holds: ['Scurvy is |a disease of those who eat no fruit|.'],
  },
  {
    name: 'it is a sentence of its own',
    test: ({ is, words }) => !/^(?:how|when|where|what)\s/i.test(is) && hasOwnVerb(words),
    breaks: ['Scurvy means |the crew has to go ashore for greens|.'],
    holds: ['Scurvy means |the disease that fresh fruit cures|.'],
  },
  {
    name: 'it is cut before it is told',
    test: ({ is, after }) =>
      (is.match(/[“”"]/g)?.length ?? 0) % 2 === 1 ||
      is.split('(').length !== is.split(')').length ||
      /^\s?(?:and|or|but|not|of|—|–|-|:)/.test(after) ||
      /^,\s(?:not|but|rather)\b/.test(after) ||
      /\b(?:and|or|of|the|an?|that|which|to|for|in)$/i.test(is),
    breaks: [
      'Scurvy is |a disease of the gums (and of| the skin).',
      'Scurvy is |a disease of sailors|, not of soldiers.',
    ],
    holds: ['Scurvy is |a disease of the gums|, which bleed.'],
  },
  {
    name: 'a term that is none',
    test: ({ term }) =>
      /^(?:this|that|these|those|it|its|they|their|there|he|she|we|you|i|one|some|many|most|each|every|all|both|another|other|such|what|which|who|here|how|why|when|my|our|your|his|her|no)\b/i.test(
        term,
      ) ||
      /^(?:an?|one)\s(?:key|major|common|main|important|new|recent|typical|good|big|great|better|simple|first|second|other|further|related|similar|key)\b/i.test(
        term,
      ) ||
      /\b(?:to|that|which|who|and|or|of|not|also)$/i.test(term) ||
      (term.match(/[“”"]/g)?.length ?? 0) % 2 === 1,
    breaks: [
      'The boats that are |flat barges for cargo on rivers|.',
      'This disease is |a curse of sailors at sea|.',
      'A common disease is |a curse of sailors at sea|.',
    ],
    holds: ['A lighter is |a flat barge for cargo on rivers|.'],
  },
]
