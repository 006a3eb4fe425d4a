import type { Near } from '../../shared/contract/versions.ts'
import { formatIsoDate } from '../../shared/messages/format.ts'

/** Why a document on its way in may be a version of another one. */
export function nearWords({ alike, sameName, date, cameDate, isOlder }: Near): string {
  const shared = `${Math.round(alike * 100)} % of the passages of the shorter one are in both`
  const names = sameName ? 'The file names are alike, and ' : ''
  const dates =
    date === null || cameDate === null || date === cameDate
      ? ''
      : ` By their dates it is ${isOlder ? 'older' : 'newer'}: ${formatIsoDate(cameDate)}, and ${formatIsoDate(date)}.`
  return `${names}${shared}.${dates}`
}
