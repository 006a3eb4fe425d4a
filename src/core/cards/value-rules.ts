/** What speaks against a gap for a value, wherever it stands: rules, each with the doubt that the ranker knows it by. */
import { commitment } from '../facts/importance.ts'
import { type Fact, factTraits, isProper } from '../model/fact.ts'
import { allBroken, type Off, type Rule } from '../model/rule.ts'
import { tagWords } from '../text/wink.ts'
import { countWords, months } from '../text/words.ts'
import { isNameWorthAsking } from './name-worth.ts'

/** A fact, the others of its sentence with it, and the sentence. */
export interface Valued {
  readonly fact: Fact
  readonly siblings: readonly Fact[]
  readonly sentence: string
}

export interface ValueRule extends Rule<Valued> {
  /** By what name it is weighed: several rules may be one doubt. */
  readonly doubt: string
  /** Readers let pass one card in ten at most that breaks it: then it is not weighed. */
  readonly isVeto?: true
}

const beforeOf = ({ fact, sentence }: Valued) => sentence.slice(0, fact.start - fact.sentence.start)
const afterOf = ({ fact, sentence }: Valued) => sentence.slice(fact.end - fact.sentence.start)
const isCardinal = ({ type }: Fact) => factTraits[type].magnitude === 'cardinal'

/** A value that says little by itself. */
const small = (rule: Omit<ValueRule, 'doubt'>): ValueRule => ({
  ...rule,
  doubt: 'not worth asking',
  test: (valued) => !isProper(valued.fact.type) && rule.test(valued),
})

/** In examples the fact stands between bars. */
export const valueRules: readonly ValueRule[] = [
  {
    name: 'a case that is made up',
    doubt: 'supposed',
    test: ({ sentence }) =>
      /^["“]?(?:For (?:example|instance), )?(?:However, )?(?:if|suppose|imagine|say)\s(?:an?|you|one|somebody|someone)\b/i.test(
        sentence,
      ),
    breaks: ['If a pilot earns |$40| a week, Lund pays a tenth of it.'],
    holds: ['If the ice holds, Lund pays |$40| a week to each pilot.'],
  },
  {
    name: 'a picture beside it',
    doubt: 'pictured',
    test: ({ sentence }) => /\bshown here\b|\bpictured\b|\((?:left|right)\)/i.test(sentence),
    breaks: ['The lamp of Lund, shown here, was lit in |1904|.'],
    holds: ['The lamp of Lund was lit in |1904|.'],
  },
  {
    name: 'one of several',
    doubt: 'one of several',
    test: (valued) => isListed(valued),
    breaks: ['Wages in Lund rose by |5 percent| and 10 percent.'],
    holds: [
      'Lund paid |$5 million| for reefs and $7 million for mangroves.',
      'Lund sent |40 pilots| for 30 days.',
    ],
  },
  {
    name: 'a length of time that only frames what is told',
    doubt: 'a value aside',
    test: (valued) =>
      valued.fact.type === 'quantity' &&
      /\b(?:over|for|in|during|within|of)\s(?:(?:most|much|all)\sof\s)?the\s(?:last|past|next|coming|previous)\s$/i.test(
        beforeOf(valued),
      ),
    breaks: ['Wages in Lund rose over the last |20 years|.'],
    holds: ['Each pilot of Lund serves for |20 years|.'],
  },
  {
    name: 'nothing says what is in brackets',
    doubt: 'a value aside',
    test: (valued) => isCardinal(valued.fact) && /\($/.test(beforeOf(valued)) && /^\)/.test(afterOf(valued)),
    breaks: ['Most pilots of Lund (|74 percent|) own a boat.'],
    holds: ['Pilots of Lund (of whom |74 percent| own a boat) sail far.'],
  },
  {
    name: 'counted out behind a colon',
    doubt: 'a value aside',
    // "two tools: a net and a line": the list tells how many.
    test: (valued) =>
      valued.fact.value?.kind === 'quantity' &&
      valued.fact.value.amount < 10 &&
      valued.fact.value.unit !== 'percent' &&
      /^[^.;]{0,120}:\s\p{L}/u.test(afterOf(valued)),
    breaks: ['A pilot of Lund needs |two tools|: a net and a line.'],
    holds: ['A pilot of Lund needs |two tools| for his work.'],
  },
  {
    name: 'a part of nothing that is named',
    doubt: 'a value aside',
    test: (valued) =>
      valued.fact.type === 'quantity' &&
      valued.fact.start === valued.fact.sentence.start &&
      /^\s(?:is|are|was|were|has|have|had|said|say)\b/.test(afterOf(valued)),
    breaks: ['|74 percent| were against the pier of Lund.'],
    holds: ['In Lund |74 percent| were against the pier.'],
  },
  {
    name: 'a date that only describes a noun',
    doubt: 'a value aside',
    test: (valued) => isAttribute(valued),
    breaks: ['Lund follows the |1990s| rules of its Board.', 'Lind’s (|1971|) list names nine pilots.'],
    holds: ['Lund wrote rules in |1904| for all pilots.'],
  },
  {
    name: 'told in other units',
    doubt: 'told in other units',
    test: (valued) => /^\s?[\p{L}²³/]{0,12}\s?\([^()]*\d/u.test(afterOf(valued)),
    breaks: ['Lund covers |665 km²| (257 sq mi).'],
    holds: ['Lund covers |665 km²| (with the isles).'],
    isVeto: true,
  },
  {
    name: 'named all over',
    doubt: 'named all over',
    // What is named all over the document is what it is about.
    test: ({ fact }) => isProper(fact.type) && fact.also.length >= mostNamed,
    breaks: [
      'In 1904 |Mayor Anna Lind| left Norwick. Mayor Anna Lind sang. Mayor Anna Lind sailed. Mayor Anna Lind spoke. Mayor Anna Lind wrote. Mayor Anna Lind taught. Mayor Anna Lind died.',
    ],
    holds: ['In 1904 |Mayor Anna Lind| left Norwick.'],
  },
  {
    name: 'a name that nothing pins down',
    doubt: 'not worth asking',
    test: ({ fact, siblings, sentence }) =>
      isProper(fact.type) && !isNameWorthAsking(fact, siblings, sentence),
    breaks: ['|Mayor Anna Lind| likes pilots.', 'Boats leave for |Canada|.'],
    holds: ['On May 4, 1904, |Mayor Anna Lind| founded a guild for nine pilots.'],
  },
  small({
    name: 'no value',
    test: ({ fact }) => fact.value === undefined,
    breaks: ['Lund lost |thousands of jobs|.'],
    holds: ['Lund lost |4,000 jobs|.'],
  }),
  small({
    name: 'a date without its year',
    test: ({ fact: { value, text } }) =>
      value?.kind === 'date' &&
      !(
        /\d{4}/.test(text) ||
        (/\d/.test(text) && months.some((month) => text.toLowerCase().includes(month)))
      ),
    breaks: ['Lund will open nine piers |next year|.'],
    holds: ['Lund opened nine piers in |May 1904|.', 'Lund opened nine piers on |4 May|.'],
  }),
  small({
    name: 'a whole decade',
    // Many decades would fill the gap.
    test: ({ fact: { value, text } }) =>
      value?.kind === 'date' &&
      value.until !== undefined &&
      /^(?:the\s)?\d{4}s$/.test(text) &&
      value.qualifier === undefined,
    breaks: ['Lund opened nine piers in the |1980s|.'],
    holds: ['Lund opened nine piers in |1984|.'],
  }),
  small({
    name: 'the year of a name',
    // "the Great Storm of January 1904"
    test: ({ fact: { value, text }, sentence }) =>
      value?.kind === 'date' && /\p{Lu}\p{Ll}+ of $/u.test(sentence.slice(0, sentence.indexOf(text))),
    breaks: ['Lund lost nine boats to the Storm of |January 1904|.'],
    holds: ['Lund lost nine boats in |January 1904|.'],
  }),
  small({
    name: 'a sum in words',
    test: ({ fact: { value, text } }) =>
      value !== undefined &&
      value.kind !== 'date' &&
      !/\d/.test(text) &&
      /\b(?:dollar|euro|pound|yen)s?$/i.test(text),
    breaks: ['A pilot of Lund earns |two dollars| a day.'],
    holds: ['A pilot of Lund earns |$2| a day.'],
  }),
  small({
    name: 'all there is of them',
    test: ({ fact: { value, text }, sentence }) =>
      value?.kind === 'quantity' &&
      /^(?:(?:24|twenty-four) hours|(?:7|seven) days|(?:52|fifty-two) weeks|(?:12|twelve) months|365 days|60 minutes)$/i.test(
        text,
      ) &&
      /^\s(?:a|per|each|every)\s/.test(sentence.slice(sentence.indexOf(text) + text.length)),
    breaks: ['The lamp of Lund burns |twelve months| a year.'],
    holds: ['The lamp of Lund burns |9 hours| a day.', 'The lamp of Lund burnt for |24 hours|.'],
  }),
  small({
    name: 'one of something',
    test: ({ fact: { value } }) => value?.kind === 'quantity' && value.amount === 1,
    breaks: ['The ferry to Lund takes |1 hour|.'],
    holds: ['The ferry to Lund takes |3 hours|.'],
  }),
  small({
    name: 'a small count',
    // It is worth asking where somebody binds himself by it.
    test: ({ fact: { value, importance }, sentence }) =>
      value?.kind === 'quantity' &&
      value.unit !== 'percent' &&
      importance === 1 &&
      value.amount < 3 &&
      !commitment.test(sentence),
    breaks: ['The ferry to Lund has |2 masts|.'],
    holds: ['The ferry to Lund has |2 percent| of the trade.', 'Lund will build |2 masts|.'],
  }),
]

/** A name that stands so often. */
const mostNamed = 6

/** Words between two values of a kind from which each has a context of its own. */
const apart = 4

/** Two values of one kind side by side ("5 and 10 percent"): a gap for one could hold either. */
const isListed = ({ fact, siblings, sentence }: Valued): boolean =>
  // What stands within it is a part of it.
  siblings
    .filter(({ start, end }) => start < fact.start || fact.end < end)
    .some((other) => {
      if (other.type !== fact.type) return false
      // "two crews for 30 days"
      if (
        fact.value?.kind === 'quantity' &&
        other.value?.kind === 'quantity' &&
        fact.value.unit !== other.value.unit
      )
        return false
      const [first, second] = other.start < fact.start ? [other, fact] : [fact, other]
      const between = sentence.slice(first.end - fact.sentence.start, second.start - fact.sentence.start)
      // "$5 million for reefs and $7 million for mangroves": each says what it is for.
      const own = /^\s(?:for|in|to|on|from|of)\s.*\s(?:and|,)\s$/.test(between) && isCardinal(fact)
      const clause = tagWords(between).some(({ tag }) => tag === 'AUX' || tag === 'VERB')
      return countWords(between) <= apart && !own && !clause
    })

/** "the 1990s rules", "Lund's (1971) list" */
function isAttribute(valued: Valued): boolean {
  const { fact } = valued
  const [before, after] = [beforeOf(valued), afterOf(valued)]
  if (fact.type !== 'date') return false
  if (/['’]s?\s\($/.test(before) && /^\)/.test(after) && !/[–—-]|\bto\b/.test(fact.text)) return true
  const next = tagWords(after.trim())[0]
  return /(?:\bthe|['’]s)\s$/i.test(before) && /^\s\p{Ll}/u.test(after) && next?.tag === 'NOUN'
}

export const brokenByValue = (valued: Valued, off?: Off): readonly ValueRule[] =>
  allBroken(valueRules, valued, off)
