/** Takes the currency out of a folded answer. How currencies are written is told by facts/currencies.ts. */
import {
  code,
  currencyOfCode,
  currencyOfSign,
  currencyOfWord,
  currencyWord,
  sign,
  signPrefix,
} from '../../facts/currencies.ts'

export interface Currency {
  /** What it may be: "¥" is of two countries. */
  readonly codes: readonly string[]
  /** Whether it says only "dollars", which many countries have. */
  readonly isBareDollar: boolean
}

const signs = new RegExp(`(?:(?<![\\p{L}])(?<prefix>${signPrefix}))?(?<sign>${sign})`, 'giu')
const codes = new RegExp(`(?<![\\p{L}])(?:${code})(?![\\p{L}])`, 'giu')
const words = new RegExp(`(?<![\\p{L}])(?:${currencyWord})(?![\\p{L}])`, 'giu')
const pounds = /(?<!\p{L})(?:pounds?|quid)(?: sterling)?(?!\p{L})/gu
const rupees = /(?<!\p{L})rs\.?\s?(?=\d)/gu

/** The text without what names its currency, and that currency; null if it names none or several. */
export function takeCurrency(folded: string): { rest: string; currency: Currency | null } {
  const found = new Set<string>()
  let isBareDollar = false
  const take = (name: string, bare: boolean) => {
    found.add(name)
    isBareDollar ||= bare
    return ' '
  }
  const rest = folded
    .replace(signs, (_, prefix: string | undefined, written: string) =>
      take(currencyOfSign(written, prefix), written === '$' && prefix === undefined),
    )
    .replace(codes, (written) => take(currencyOfCode(written.toUpperCase()), false))
    .replace(words, (written) => take(currencyOfWord(written), /^dollars?$/.test(written)))
    .replace(rupees, () => take('INR', false))
  if (found.size === 0) return { rest, currency: null }
  const ofBoth = found.has('JPY') && folded.includes('¥') ? ['JPY', 'CNY'] : [...found]
  return { rest, currency: { codes: found.size === 1 ? ofBoth : [], isBareDollar } }
}

/** The same where the answer is sterling, so that pounds are no weight. */
export const readPounds = (folded: string): string => folded.replace(pounds, ' gbp ')
