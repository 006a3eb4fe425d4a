/** The forms in which a sentence can be asked: what is cut from it and put in it, so that it says enough alone. */
import { countCountries } from '../text/countries.ts'
import { withoutOpener } from '../text/openers.ts'
import { tagWords } from '../text/wink.ts'
import { countWords } from '../text/words.ts'
import { halfOpening } from './alone.ts'
import type { Edit } from './edit.ts'

const fewestWords = 8
/** Longer sentences are first asked without their side clauses. */
const comfortableWords = 34

/** Joining words between commas: what they join to is elsewhere. */
const insideJoin =
  /,\s(?:however|moreover|therefore|in turn|in contrast|by contrast|in addition|furthermore|nevertheless|nonetheless|meanwhile|likewise|for example|for instance|as a result|consequently|thus),\s/gi
/** An opening phrase needs its comma after such a word has gone: "Since 1990, however, Norway …". */
const phraseOpening =
  /^(?:About|After|Although|Among|As|At|Before|Between|By|Despite|During|For|From|If|In|On|Once|Over|Since|Through|To|Under|Until|When|While|With)\b/
/** A footnote's number grown onto the last word: "repairs.1", "land,”12 which". */
const footnoteMark = /(?<=(?:\p{Ll}{3}|\)|\b(?:19|20)\d\ds?)[.,;:]["”’]?)\d{1,3}(?=\s|$)/gu
/** An opening that only gives credit to something said before. */
const credit =
  /^(?:Thanks to|As a result of|Because of|Building on|In line with|Consistent with|In recognition of|In light of|In support of)\s(?:this|these|those|such)\s[^,]{1,60},\s/
/** The number of a paragraph: "2.3", "12.", "(b)". */
const label =
  /^(?:[A-Z]?\d{1,3}(?:\.\d{1,2})+\.?|\d{1,3}(?=\s\p{Lu}\p{Ll}+\s\p{Ll})(?!\s(?:January|February|March|April|May|June|July|August|September|October|November|December))|\d{1,3}[.)]|\([a-z\d]{1,4}\))\s+(?=["“]?\p{Lu})/u
/** The document's own day, which the reader is shown: "Today, Norway …", "at today's Reef Forum". */
const todays = /\b[Tt]oday['’]s(?=\s\p{Lu})/gu
const todayDid = /\stoday(?=\s\p{Ll}+ed\s)/gu
/** A dash typed as a hyphen: "12 percent-the lowest". */
const typedDash = /(?<=[\p{L}\d])-(?=(?:the|an?|and|although|which|but|from|it|as|not|even|while|with)\s)/gu
/** "15percent" */
const lostBlank = /(?<=\d)(?=(?:percent|million|billion|trillion)\b)/g
/** The law that a sentence cites in brackets: no part of what it says. */
const legalCitation = /\s\((?:see\s)?\d+\s(?:U\.S\.C\.|C\.F\.R\.|Stat\.|F\.R\.)(?:[^()]|\([^()]*\))*\)/g
const sharedCountries = /\b(?:both )?our (?:two )?(countries|nations)\b/gi

/** "[@doi:10.1/x]", "[12, 14–16]", "(Smith et al., 2019)": works that a sentence cites. */
export const workCitation =
  /^\[\d{1,3}\]\s|\s\((?:see\s)?(?:[Ff]igure|[Ff]ig\.|[Tt]able|[Bb]ox|[Ss]ection|[Cc]hapter|[Aa]ppendix|[Cc]hart)\s[\dA-Z][^()]{0,30}\)|\s?\[\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,12}\](?:\s?[,–-]\s?\[\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,12}\])+|\s?\[(?:-?@[^\]\s][^\]]{0,300}|\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,12})\]|\s\((?:see\s)?\p{Lu}[\p{L}.'’-]{1,30}(?:\s(?:et al\.?|and\s\p{Lu}[\p{L}'’-]{1,30}))?,?\s(?:1[89]|20)\d\d[a-z]?(?:;[^()]{1,200})?\)/gu

/** What is always done: joining words and footnote marks go, "our countries" are said as they were named. */
export function tidy(sentence: string): Edit[] {
  const edits: Edit[] = []
  const number = label.exec(sentence)?.[0].length ?? 0
  const rest = sentence.slice(number)
  const opener = number + (halfOpening.test({ text: rest }) ? 0 : withoutOpener(rest).removed)
  const removed = opener + (/^Today,\s/.exec(sentence.slice(opener))?.[0].length ?? 0)
  if (removed > 0) edits.push({ start: 0, end: removed, put: '' })
  const thanks = credit.exec(sentence.slice(removed))?.[0].length ?? 0
  if (thanks > 0) edits.push({ start: removed, end: removed + thanks, put: '' })
  const opensWithPhrase = phraseOpening.test(sentence)
  for (const { index, 0: found } of sentence.matchAll(insideJoin))
    edits.push({ start: index, end: index + found.length, put: opensWithPhrase ? ', ' : ' ' })
  for (const cut of [footnoteMark, legalCitation, workCitation, todayDid])
    for (const { index, 0: found } of sentence.matchAll(cut))
      edits.push({ start: index, end: index + found.length, put: '' })
  for (const { index } of sentence.matchAll(lostBlank)) edits.push({ start: index, end: index, put: ' ' })
  for (const { index, 0: found } of sentence.matchAll(todays))
    edits.push({ start: index, end: index + found.length, put: 'the' })
  for (const { index, 0: found } of sentence.matchAll(typedDash))
    edits.push({ start: index, end: index + found.length, put: ' – ' })
  for (const { index, 0: found, 1: noun = '' } of sentence.matchAll(sharedCountries))
    if (countCountries(sentence.slice(0, index)) === 2)
      edits.push({ start: index, end: index + found.length, put: `the two ${noun}` })
  return edits
}

/** A closing clause that hangs on the whole sentence: what goes before is a sentence without it. */
const closing =
  /,\s(?:(?:thus|thereby|further|while|also)\s)?(?!(?:including|according|concerning|regarding|during|spring|bring)\b)(?!pursuing and|during)[a-z]{2,}ing\s(?!and\s)[^;:]*[.]$/

/** Examples at the end, behind a whole statement. */
const examples = /,\s(?:including|such as)\s[^.]*(?:\.\d[^.]*)*\.$/

/** Cuts the closing participial clause, or closing examples. */
function cutClosing(sentence: string): Edit | null {
  const at = closing.exec(sentence)?.index ?? examples.exec(sentence)?.index
  if (at === undefined) return null
  const verb = ({ end, tag }: { end: number; tag: string }) => end <= at && /^(?:VERB|AUX)$/.test(tag)
  if (!tagWords(sentence).some(verb)) return null
  const rest = sentence.slice(0, at)
  // A bracket or quote that opens before it would stay open.
  if (countWords(rest) < fewestWords || /[("“][^)"”]*$/.test(rest)) return null
  return { start: at, end: sentence.length - 1, put: '' }
}

const participle = /^(?!(?:During|Beijing|United|Red)\b)\p{Lu}\p{Ll}+(?:ing|ed|en)\s/u
const subject =
  /,\s(?=((?:[Tt]he\s)?\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:of|and|for|the)\s){0,2}\p{Lu}[\p{L}.'’-]*){0,5})\s(\p{Ll}+)\s)/gu

/** Verbs that could be nouns, were there no infinitive behind them. */
const commits = /^(?:plans|aims|hopes|means|needs|moves|offers|promises)\sto\s/

/** Cuts an opening participial clause, where one name alone can begin the main clause; never one that dates it. */
function cutLead(sentence: string): Edit | null {
  if (!participle.test(sentence)) return null
  const words = tagWords(sentence)
  const verbs = new Set(words.filter(({ tag }) => /^(?:VERB|AUX)$/.test(tag)).map(({ start }) => start))
  const starts = [...sentence.matchAll(subject)].filter(({ index, 0: found, 1: name = '', 2: verb = '' }) => {
    const at = index + found.length + name.length + 1
    return (verbs.has(at) || commits.test(sentence.slice(at))) && !/ing$/.test(verb)
  })
  const [start] = starts
  if (!start || starts.length > 1 || /\d/.test(sentence.slice(0, start.index))) return null
  return { start: 0, end: start.index + start[0].length, put: '' }
}

/** Cuts a last predicate of the same subject (", and collect data …"): the rest says what it said. */
function cutTail(sentence: string): Edit | null {
  if (!/[^.]\.$/.test(sentence)) return null
  const words = tagWords(sentence)
  const at = words.findLastIndex(
    ({ text, tag }, index) =>
      /^(?:and|but)$/.test(text) &&
      tag === 'CCONJ' &&
      words[index - 1]?.text === ',' &&
      /^(?:VERB|AUX)$/.test(words[index + 1]?.tag ?? ''),
  )
  const comma = words[at - 1]
  if (!comma) return null
  const rest = sentence.slice(0, comma.start)
  // In a row of verbs ("plan, build, and run") the first ones would hang in the air.
  const clause = words.slice(0, at - 1).findLastIndex(({ text }) => text === ',')
  if (clause >= 0 && /^(?:VERB|AUX|ADV)$/.test(words[clause + 1]?.tag ?? '')) return null
  if (countWords(rest) < fewestWords || /[("“][^)"”]*$/.test(rest)) return null
  return { start: comma.start, end: sentence.length - 1, put: '' }
}

/** Sets of edits to try in turn, the best form first: whole if the sentence is short, else as short as may be. */
export function sideCuts(whole: string): Edit[][] {
  const sentence = whole.replace(/(?<=\.)\d{1,3}$/, '')
  const lead = cutLead(sentence)
  const ends = [cutClosing(sentence), cutTail(sentence)].filter((cut) => cut !== null)
  const sets = [[], ...ends.map((end) => [end])]
  const all = lead ? [...sets, ...sets.map((set) => [lead, ...set])] : sets
  const way = countWords(sentence) > comfortableWords ? -1 : 1
  return all.toSorted((a, b) => way * (a.length - b.length))
}
