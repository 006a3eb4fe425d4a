/** Compares two dates: the same is right, a part of it is close, and so is more than was asked. */
import type { ReadDate } from './date.ts'
import { atMost, better, type Verdict } from './verdict.ts'

/** The best that a date may mean counts: 04/05/2014 is of two days, and both orders are in use. */
export function judgeDates(answer: ReadDate, typed: readonly ReadDate[]): Verdict {
  return typed
    .map((each) => atMost(judge(answer, each), each.isMisspelt ? 'close' : 'right'))
    .reduce(better, 'wrong')
}

function judge(answer: ReadDate, typed: ReadDate): Verdict {
  if (answer.side !== null && typed.side !== null && answer.side !== typed.side) return 'wrong'
  if (answer.iso === null || typed.iso === null) return judgeYearless(answer, typed)
  if (answer.until !== null || typed.until !== null) return judgeSpan(answer, typed, answer.iso, typed.iso)
  if (answer.iso === typed.iso) return judgeNarrowed(answer, typed)
  // A fiscal year and a season begin and end elsewhere than the year that names them.
  const [asked, said] = [answer.narrowed === null, typed.narrowed === null]
  const isNear = (said && isPart(answer.iso, typed.iso)) || (asked && isPart(typed.iso, answer.iso))
  return isNear ? 'close' : 'wrong'
}

/** 2014 is a part of what 2014-04 says. */
const isPart = (whole: string, part: string) => whole.startsWith(`${part}-`)

function judgeNarrowed(answer: ReadDate, typed: ReadDate): Verdict {
  if (answer.narrowed === typed.narrowed) return 'right'
  if (answer.narrowed === null || typed.narrowed === null) return 'close'
  const isOther = [answer.narrowed, typed.narrowed].every(isSeason)
  return isOther || areEnds(answer.narrowed, typed.narrowed) ? 'wrong' : 'close'
}

const isSeason = (word: string) => /^(?:spring|summer|autumn|winter)$/.test(word)

/** The beginning of a time and its end. */
const areEnds = (one: string, other: string) =>
  [one, other]
    .toSorted()
    .map((words) => words.replace('very ', ''))
    .join(' ') === 'early late'

function judgeSpan(answer: ReadDate, typed: ReadDate, from: string, said: string): Verdict {
  if (answer.until !== null && typed.until !== null)
    return from === said && answer.until === typed.until ? judgeNarrowed(answer, typed) : 'wrong'
  if (answer.until === null) return isDecade(typed) && within(from, said, typed.until) ? 'close' : 'wrong'
  const isEnd = said === from || said === answer.until
  const isAround = isPart(from, said) && isPart(answer.until, said)
  return isEnd || isAround || (isDecade(answer) && within(said, from, answer.until)) ? 'close' : 'wrong'
}

const isDecade = ({ iso, until }: ReadDate) =>
  iso !== null && until !== null && /^\d{3}0$/.test(iso) && Number(until) === Number(iso) + 9
const within = (date: string, from: string, until: string | null) =>
  until !== null && date.slice(0, 4) >= from && date.slice(0, 4) <= until

/** A month and a day without their year are a part of a whole date; a month alone only of a month. */
function judgeYearless(answer: ReadDate, typed: ReadDate): Verdict {
  const [asked, said] = [answer.yearless ?? answer.iso?.slice(5), typed.yearless ?? typed.iso?.slice(5)]
  if (asked === undefined || asked === '' || asked !== said) return 'wrong'
  return answer.iso === null && typed.iso === null ? judgeNarrowed(answer, typed) : 'close'
}
