/** Money, dates and quantities in Japanese. */
import { times } from '../../text/numbers/scales.ts'
import type { FactDraft } from '../draft.ts'
import { isoOf } from './calendar.ts'
import type { ValueFinders } from './spaced.ts'

const digit = '[\\d\\uFF10-\\uFF19]'
const figure = `${digit}+(?:[,\\uFF0C]${digit}{3})*(?:[.\\uFF0E]${digit}+)?`
const kanji = '[〇一二三四五六七八九十百千]'
/** "1兆2,000億", "百二十億": figures, or signs that stand for them before one of the great powers; as many as numbers have. */
const number = `(?:(?:${figure}|${kanji}{1,8})[兆億万]|${figure}[百千]){1,6}(?:${figure})?|${figure}`
const before = '(?<![\\p{Script=Latin}\\p{N}第:/-]|[.,])'
const after = '(?![\\p{N}]|[.,:/-]\\d)'

const currencies: Readonly<Record<string, string>> = {
  円: 'JPY',
  米ドル: 'USD',
  ドル: 'USD',
  ユーロ: 'EUR',
  ポンド: 'GBP',
  人民元: 'CNY',
  元: 'CNY',
  ウォン: 'KRW',
  スイスフラン: 'CHF',
}
const currency = Object.keys(currencies).join('|')
const range = '(?:から|[〜～\\u2013-])'
const measures =
  '平方キロメートル|平方メートル|立方メートル|キロメートル|センチメートル|ミリメートル|メートル|平方キロ|ヘクタール|キログラム|グラム|トン|リットル|キロワット時|キロワット|メガワット|ワット|キロ|センチ|ミリ|kWh|MWh|GWh|kW|MW|GW|km²|m²|m³|km|cm|mm|kg|ha|m|t|ノット|バレル'
/** Words that count things, of which fewer than ten say next to nothing. */
const counters =
  '人|名|隻|件|台|機|社|校|棟|戸|世帯|か国|カ国|ヶ国|ヵ国|か所|カ所|ヶ所|箇所|本|個|冊|頭|匹|羽|基|両|艇|席|床|種類?|団体|市町村|自治体|議席|票'

const money = new RegExp(
  `${before}(?<n>${number})(?:(?:${currency})?${range}(?<upper>${number}))?(?<currency>${currency})${after}`,
  'gu',
)
const quantity = new RegExp(
  `${before}(?<n>${number})(?:${range}(?<upper>${number}))?(?:(?<percent>[%％]|パーセント)(?!ポイント)|(?<points>パーセントポイント|%ポイント)|(?<measure>${measures})|(?<counted>${counters}))${after}`,
  'gu',
)
const lone = new RegExp(`${before}(?:${number})${after}`, 'gu')

const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 }
const small = `(?:${digit}{1,2}|${kanji}{1,3})`
const yearPart = `(?:(?<year>${digit}{4}|[〇一二三四五六七八九]{4})|(?<era>${Object.keys(eras).join('|')})(?<of>元|${small}))年`
const date = new RegExp(
  `(?<!\\p{N})${yearPart}(?!間|ぶり|前|後|以上|生|法律|政令|省令|条例)(?<fiscal>度)?(?:(?<month>${small})月(?:(?<day>${small})日(?:${range}(?:(?<lastMonth>${small})月)?(?<last>${small})日)?)?)?`,
  'gu',
)

const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 億: 1e8, 兆: 1e12 }
const ones = '〇一二三四五六七八九'
const parts = new RegExp(`${figure}|[${ones}十百千万億兆]`, 'gu')
/** One sign for each figure: 二〇二六. */
const figureByFigure = new RegExp(`^[${ones}]{2,}$`)

/** What a number is worth: figures and signs add up below each of the great powers. */
function amountOf(written: string): number {
  if (figureByFigure.test(written)) return Number([...written].map((sign) => ones.indexOf(sign)).join(''))
  let [whole, part, last] = [0, 0, 0]
  let isOpen = false
  for (const [sign] of written.matchAll(parts)) {
    const power = powers[sign]
    if (power === undefined) {
      last = ones.includes(sign) ? ones.indexOf(sign) : Number(sign.normalize('NFKC').replaceAll(',', ''))
      isOpen = true
    } else if (power < 1e4) {
      part += (isOpen ? last : 1) * power
      ;[last, isOpen] = [0, false]
    } else {
      whole = times(whole + times(part + last, power), 1)
      ;[part, last, isOpen] = [0, 0, false]
    }
  }
  return times(whole + part + last, 1)
}

type Groups = Readonly<Record<string, string | undefined>>

const spanOf = ({ index, 0: { length } }: RegExpExecArray) => ({ start: index, end: index + length })

/** Both ends of a range; null where it is none. */
function amountsOf({ n = '', upper }: Groups): { readonly amount: number; readonly upper?: number } | null {
  const amount = amountOf(n)
  if (upper === undefined) return { amount }
  return amountOf(upper) > amount ? { amount, upper: amountOf(upper) } : null
}

function moneyOf(match: RegExpExecArray): FactDraft[] {
  const groups = match.groups ?? {}
  const amounts = amountsOf(groups)
  const code = currencies[groups['currency'] ?? '']
  if (amounts === null || code === undefined) return []
  return [{ type: 'money', ...spanOf(match), value: { kind: 'money', ...amounts, currency: code } }]
}

function quantityOf(match: RegExpExecArray): FactDraft[] {
  const groups: Groups = match.groups ?? {}
  const amounts = amountsOf(groups)
  const { counted, measure, points } = groups
  if (amounts === null || (counted !== undefined && amounts.amount < 10)) return []
  const unit = counted ?? measure ?? (points === undefined ? 'percent' : 'percentage points')
  return [{ type: 'quantity', ...spanOf(match), value: { kind: 'quantity', ...amounts, unit } }]
}

/** 0 where there is no such year: an era begins with its first. */
function yearOf({ year = '', era, of = '' }: Groups): number {
  if (era === undefined) return amountOf(year)
  const inEra = of === '元' ? 1 : amountOf(of)
  return inEra === 0 ? 0 : (eras[era] ?? 0) + inEra
}

function dateOf(match: RegExpExecArray): FactDraft[] {
  const groups: Groups = match.groups ?? {}
  const { fiscal, month, day, lastMonth, last } = groups
  const year = yearOf(groups)
  const inYear = (inMonth: string | undefined, onDay: string | undefined) =>
    isoOf({
      year,
      month: inMonth === undefined ? null : amountOf(inMonth),
      day: onDay === undefined ? null : amountOf(onDay),
    })
  const iso = inYear(month, day)
  const until = last === undefined ? null : inYear(lastMonth ?? month, last)
  if (iso === null || (last !== undefined && (until === null || until <= iso))) return []
  const value = {
    kind: 'date',
    iso,
    ...(until && { until }),
    ...(fiscal && { qualifier: 'fiscal year' }),
  } as const
  return [{ type: 'date', ...spanOf(match), value }]
}

export const japaneseFinders: ValueFinders = {
  money: (text) => [...text.matchAll(money)].flatMap(moneyOf),
  dates: (text) => [...text.matchAll(date)].flatMap(dateOf),
  quantities: (text) => [...text.matchAll(quantity)].flatMap(quantityOf),
  figures: (text) =>
    [...text.matchAll(lone)].map((match) => ({ ...spanOf(match), amount: amountOf(match[0]) })),
}
