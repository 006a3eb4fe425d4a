/** What a PDF's information dictionary (ISO 32000, 14.3.3) says of it: its title, the day it was made. */
import { type Claims, dayOf } from '../claims.ts'

export function claimsOf(info: object): Claims {
  const { Title: title, CreationDate: made } = info as Record<string, unknown>
  const [, year, month, day] =
    /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(typeof made === 'string' ? made : '') ?? []
  return { title: typeof title === 'string' ? title : '', created: dayOf(year, month, day) }
}
