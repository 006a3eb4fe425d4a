import type { Span } from '../model/span.ts'
import { tagWords } from '../text/wink.ts'
import { countWords } from '../text/words.ts'
import { findCauses } from './causes.ts'
import { clausesOf, orderOf } from './clause.ts'
import { findCommitments } from './commitments.ts'
import { findComplements } from './complements.ts'
import { findDefinitions } from './definitions.ts'
import type { StatementDraft, StatementSource } from './draft.ts'
import { findLists } from './lists.ts'
import { findPhrases } from './phrases.ts'
import { findPredicates } from './predicates.ts'
import { findSubjects } from './subjects.ts'
import { findTails } from './tails.ts'

/** What says nothing by itself: "a summary", "more information", "these parts". */
const isVague = (answer: string) =>
  /^(?:the|both|these)\s(?:two\s|three\s)?(?:countries|sides|nations|parties|governments|leaders)$/i.test(
    answer,
  ) ||
  /^an?\s(?:group|team|set|series|pair|list|package)\sof\s\d/i.test(answer) ||
  /^(?:an?\s)?(?:(?:incredibly|very|quite|fairly|relatively|really)\s)*(?:large|small|great|huge|high|low|vast|wide|big)\s(?:number|amount|range|variety|majority|share|part)\b|^(?:varying|specific|particular|minor|major|various|different)\s\p{L}+(?:\s(?:of|to)\s\p{L}+)?$/iu.test(
    answer,
  ) ||
  /^(?:(?:tens of )?(?:thousands|millions|billions|hundreds|dozens|tens|scores|plenty|lots|loads)) of\b/i.test(
    answer,
  ) ||
  (/^(?:it|they|this|these|those|such|them|its|their|another|others?)(?:\s|$)/i.test(answer) &&
    countWords(answer) < 5) ||
  /^(?:some|several|many|most|certain|various|a number of|a few|a variety of|all kinds of)\s/i.test(answer) ||
  /^(?:(?:an?|the|some|more|many|several|various|further|additional|other|new|certain|all)\s)*(?:\p{L}+\s)?(?:summary|information|guidance|changes?|access|details?|things?|ways?|parts?|approach(?:es)?|efforts?|issues?|matters?|aspects?|factors?|areas?|kinds?|types?|results?|effects?|impacts?|benefits?|role|steps?|work|variety|range|number|amount|lot|use|need|place|time|fact|case|point|example|reasons?|progress|support|attention|advantage|consideration|commitment|understanding|course|recognition|measures?|actions?|activities|opportunit(?:y|ies)|challenges?|projects?|initiatives?|programs?|venue|cooperation|coordination|collaboration|relationship|ties|skills)$/iu.test(
    answer,
  )

/** "CHF 1" of "CHF 1'250'000". */
const cutsFigure = (text: string, { start, end }: Span) =>
  (/\d$/.test(text.slice(start, end)) &&
    /^\p{No}|^[^\p{L}\s]?\d|^[\u00A0\u2009\u202F ]\d{3}(?!\d)|^[-–/]\d/u.test(text.slice(end))) ||
  (/^\d/.test(text.slice(start)) && /\d[^\p{L}\s]?$/u.test(text.slice(0, start)))

/** Answers are this long at most, in words, and say something. */
const longestAnswer = 20

export function findStatements(source: StatementSource): StatementDraft[] {
  const words = tagWords(source.text)
  const clauses = clausesOf(words)
  const order = clauses.length === 0 && source.isLed ? orderOf(words) : null
  const all = order ? [order] : clauses.length === 0 ? [null] : clauses
  const finders = [
    findDefinitions,
    findCauses,
    findLists,
    findPredicates,
    findCommitments,
    findTails,
    findComplements,
    findSubjects,
  ]
  const found = [
    ...all.flatMap((clause) => finders.flatMap((find) => find({ ...source, words, clause }))),
    ...findPhrases({ ...source, words }),
  ]
  /** By their places: what two finders found is the first one's. */
  const kept = new Map<string, StatementDraft>()
  // An item may go without its full stop; a line of text without one is no sentence.
  if (!source.isItem && source.head === null && !/[.!:;]["'”’)]*$/u.test(source.text.trim())) return []
  if (/\?["”’)]*$/.test(source.text.trim())) return []
  for (const draft of found) {
    const answer = source.text.slice(draft.start, draft.end)
    const count = countWords(answer)
    if (count < 1 || (count > longestAnswer && draft.type !== 'list') || !/\p{L}{3}/u.test(answer)) continue
    if (isVague(answer) || cutsFigure(source.text, draft)) continue
    kept.set(`${draft.start}-${draft.end}`, kept.get(`${draft.start}-${draft.end}`) ?? draft)
  }
  return [...kept.values()].toSorted((a, b) => a.start - b.start)
}
