import { formatNumber } from './format.ts'
import { perLocale } from './locale.ts'

const rules = perLocale((locale) => new Intl.PluralRules(locale))

/** The form that goes with a number, by the plural rules of the language (CLDR). */
export function plural(
  n: number,
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string },
): string {
  return forms[rules().select(n)] ?? forms.other
}

/** "1 card", "3,000 cards". */
export const count = (n: number, one: string, other = `${one}s`): string =>
  `${formatNumber(n)} ${plural(n, { one, other })}`

const blanks = perLocale((locale) => (locale?.startsWith('ja') ? '' : ' '))

/** Whole sentences one after another, as the language sets them; empty ones are left out. */
export const sentences = (parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(blanks())
