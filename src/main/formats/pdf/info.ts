/** What a PDF's information dictionary (ISO 32000, 14.3.3) says of it: its title, the day it was made; and of its language. */
import { type Claims, dayOf } from '../claims.ts'

export function claimsOf(info: object): Claims {
  const { Title: title, CreationDate: made, Language: language } = info as Record<string, unknown>
  const [, year, month, day] =
    /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(typeof made === 'string' ? made : '') ?? []
  const textOf = (said: unknown) => (typeof said === 'string' ? said : '')
  return { title: textOf(title), created: dayOf(year, month, day), language: textOf(language) }
}
