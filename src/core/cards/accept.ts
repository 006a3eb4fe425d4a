/** Other forms of an answer that a person would write; never a form that only a program would. */

import type { Fact } from '../model/fact.ts'
import { inFigures } from '../text/numbers/ranks.ts'
import { ordinals } from '../text/numbers/read-words.ts'
import { months } from '../text/words.ts'

const symbols: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  INR: '₹',
  KRW: '₩',
}
const scales = [
  [1e12, 'trillion', 'tn'],
  [1e9, 'billion', 'bn'],
  [1e6, 'million', 'm'],
] as const
const numerals =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty'.split(
    '|',
  )

/** `short` are the acronyms by which the document calls a name. */
export function acceptedForms(answer: string, fact: Fact, short: readonly string[]): string[] {
  const forms = new Set<string>()
  const { value } = fact
  const bare = withoutQualifier(answer, value && 'qualifier' in value ? value.qualifier : undefined)
  forms.add(bare)
  if (value?.kind === 'money' && value.upper === undefined)
    for (const form of [...moneyForms(value), shortScale(bare)]) forms.add(form)
  if (value?.kind === 'quantity' && value.upper === undefined)
    for (const form of quantityForms(bare, value)) forms.add(form)
  if (value?.kind === 'rank') for (const form of rankForms(answer, value.place)) forms.add(form)
  if (value?.kind === 'date' && value.until === undefined)
    for (const form of dateForms(value.iso)) forms.add(form)
  if (fact.type === 'person') forms.add(answer.split(/\s/).at(-1) ?? answer)
  for (const form of short) forms.add(form)
  forms.delete(answer)
  return [...forms]
}

function withoutQualifier(answer: string, qualifier: string | undefined): string {
  const said = answer.toLowerCase()
  if (!qualifier) return answer
  if (said.startsWith(qualifier)) return answer.slice(qualifier.length).trim()
  return said.endsWith(qualifier) ? answer.slice(0, -qualifier.length).trim() : answer
}

/** "NZ$12 million" → "NZ$12m". */
const shortScale = (bare: string) =>
  scales.reduce((form, [, word, letters]) => form.replace(` ${word}`, letters), bare)

function moneyForms(value: { readonly amount: number; readonly currency: string }): string[] {
  const symbol = symbols[value.currency]
  const scale = scales.find(([size]) => value.amount >= size)
  if (symbol === undefined) return []
  if (!scale) return [symbol + grouped(value.amount)]
  const [size, word, letters] = scale
  const figure = String(Number((value.amount / size).toPrecision(12)))
  return [`${symbol}${figure} ${word}`, `${symbol}${figure}${letters}`]
}

function quantityForms(bare: string, value: { readonly amount: number; readonly unit: string }): string[] {
  const { amount, unit } = value
  if (unit === 'percent')
    return /\d/.test(bare)
      ? [`${amount}%`, `${amount} percent`, `${amount} per cent`]
      : Number.isInteger(amount)
        ? [`${amount}%`, bare.replace('-', ' ')]
        : [bare.replace('-', ' ')]
  const word = Number.isInteger(amount) ? numerals[amount] : undefined
  const scale = scales.find(([size]) => amount >= size)
  if (scale) return [`${Number((amount / scale[0]).toPrecision(12))}${scale[2]}`, bare]
  return [grouped(amount), String(amount), ...(word ? [word] : [])]
}

/** "third-largest", "third", "No. 3" */
function rankForms(answer: string, place: number): string[] {
  const figures = inFigures(place)
  if (/^no\./i.test(answer)) return [figures, ordinals[place] ?? figures]
  if (/^last$/i.test(answer)) return []
  return [answer.replace(/^(?:[a-z]+ty-)?[\p{L}\d]+/u, figures), answer.replace(/-/g, ' ')]
}

/** A whole date in the orders that people write; a month or a year has one form. */
function dateForms(iso: string): string[] {
  const [year = '', month = '', day] = iso.split('-')
  if (day === undefined) return []
  const name = months[Number(month) - 1] ?? ''
  const full = name.charAt(0).toUpperCase() + name.slice(1)
  return [`${full} ${Number(day)}, ${year}`, `${Number(day)} ${full} ${year}`, iso]
}

/** 650000 → 650,000, without the locale. */
const grouped = (amount: number) => {
  const [whole = '', part] = String(amount).split('.')
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (part ? `.${part}` : '')
}
