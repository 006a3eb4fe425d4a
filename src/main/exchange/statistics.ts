/** What was answered, as two tables for a spreadsheet: every rating, and every day. */

import type { Card } from '../../core/model/card.ts'
import { groupBy } from '../../core/model/group-by.ts'
import { means } from '../../core/study/progress.ts'
import { dayStart, studyDay, studyTime } from '../../core/study/schedule.ts'
import type { ToldReview } from '../../core/study/told-reviews.ts'
import { cleanText, withoutBreaks } from '../../core/text/normalize.ts'
import { plainCell } from '../../core/text/plain-cell.ts'
import { messages } from '../../shared/messages/messages.ts'
import { paragraphLink } from '../../shared/paragraph-link.ts'
import type { ReviewEntry } from '../store/reviews.ts'
import { writeCsv } from './readwise.ts'

type AskedCard = Pick<Card, 'prompt' | 'block'>
export type StatisticsReview = ReviewEntry & ToldReview

/**
 * A row for each rating, in their order. Times are local ones with their offset (ISO 8601), recall is 0 to 1.
 *
 * @param titleOf what a document is called
 * @param cardOf what a card asks, and its paragraph, where it has one; null for one that is gone
 */
export function reviewsCsv(
  reviews: readonly StatisticsReview[],
  titleOf: (document: string) => string,
  cardOf: (document: string, card: string) => AskedCard | null,
): string {
  const rows = reviews.map((review) => {
    const card = cardOf(review.document, review.card)
    return [
      inCell(titleOf(review.document)),
      inCell(review.card),
      inCell(card?.prompt ?? ''),
      String(review.rating),
      localTime(review),
      number(review.since, 4),
      number(review.predicted, 4),
      number(review.interval, 4),
      number(review.durationMs / 1_000, 1),
      card?.block == null ? '' : paragraphLink(review.document, card.block),
    ]
  })
  return writeCsv([Object.values(messages.exported.reviews), ...rows])
}

/** A row for each study day, the oldest first; what is compared are cards that came back on a later day. */
export function daysCsv(reviews: readonly StatisticsReview[]): string {
  const days = [...groupBy(reviews, (review) => studyDay(studyTime(review)))].toSorted(([a], [b]) => a - b)
  const rows = days.map(([day, all]) => {
    const tests = all.flatMap(({ tests, predicted, rating }) =>
      tests && predicted !== null ? [{ predicted, recalled: rating > 1 }] : [],
    )
    const { predicted, recalled } = means(tests)
    return [
      new Date(dayStart(day)).toISOString().slice(0, 10),
      String(all.length),
      String(all.filter(({ rating }) => rating > 1).length),
      // One that a starting state has taken in was no first one.
      String(all.filter(({ since, interval }) => since === null && interval !== null).length),
      number(all.reduce((sum, { durationMs }) => sum + durationMs, 0) / 60_000, 1),
      String(tests.length),
      number(tests.length === 0 ? null : predicted, 4),
      number(tests.length === 0 ? null : recalled, 4),
    ]
  })
  return writeCsv([Object.values(messages.exported.days), ...rows])
}

/** In one line, and nothing that a spreadsheet would compute. */
const inCell = (text: string): string => plainCell(withoutBreaks(cleanText(text)).replace(/\s+/g, ' ').trim())

/** Rounded, without noughts at the end; empty for null. */
const number = (value: number | null, digits: number): string =>
  value === null ? '' : String(Number(value.toFixed(digits)))

/** "2026-03-10T21:30:00+09:00". */
function localTime({ at, utcOffset }: StatisticsReview): string {
  const local = new Date(at + utcOffset * 60_000).toISOString().slice(0, 19)
  const minutes = Math.abs(utcOffset)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${local}${utcOffset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
