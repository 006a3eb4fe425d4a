/** Languages of which nothing is known: what signs say in any of them. */

import { findDateFacts } from '../date.ts'
import type { FactDraft } from '../draft.ts'
import { findMoney } from '../money.ts'
import { findQuantities } from '../quantity.ts'
import type { ValueFinders } from './spaced.ts'

/** A sign that begins the decimals in one country, and groups thousands in another. */
const doubtful = /\d[.,]\d{3}(?!\d)/

/** Whether a word behind its figure may multiply it. */
const mayGoOn = (text: string, { end }: FactDraft): boolean =>
  /^\d\s?\p{L}/u.test(text.slice(end - 1, end + 2))

/** Those that their words leave no doubt about. */
const sure = (text: string, drafts: readonly FactDraft[], form: RegExp): FactDraft[] =>
  drafts.filter(({ start, end, value }) => {
    const written = text.slice(start, end)
    return value !== undefined && form.test(written) && !doubtful.test(written)
  })

export const otherFinders: Omit<ValueFinders, 'figures'> = {
  money: (text) => sure(text, findMoney(text), /./).filter((draft) => !mayGoOn(text, draft)),
  dates: (text) => sure(text, findDateFacts(text, null), /^\d{4}-\d{2}-\d{2}$/),
  quantities: (text) => sure(text, findQuantities(text), /^\d[\d.,]*\s?%$/),
}
