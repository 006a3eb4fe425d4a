/** The analyzer's tokens of a text, each with the values (sums, numbers, dates) that begin with it. */
import { analyze, type Token } from '../text/analyze.ts'
import { unsaid } from '../text/language.ts'
import { type Value, valuesOf } from './values.ts'

export interface TextToken extends Token {
  readonly values: readonly Value[]
}

const none: readonly Value[] = []

/**
 * @param language of the text, as it is searched
 * @param withValues false where no value is asked for: to read them takes longer than all the rest
 */
export function readTokens(text: string, language = unsaid, withValues = true): TextToken[] {
  const tokens = analyze(text, [language])
  const values = withValues ? valuesOf(text, language) : none
  if (values.length === 0) return tokens.map((token) => join(token, none))
  const byToken = new Map<Token, Value[]>()
  for (const value of values) {
    const first = tokens.find((token) => token.start >= value.start && token.end <= value.end)
    if (first !== undefined) byToken.set(first, [...(byToken.get(first) ?? []), value])
  }
  return tokens.map((token) => join(token, byToken.get(token) ?? none))
}

/** Each part by its name: to spread a token takes five times as long, for every word of a hundred texts. */
const join = ({ surface, stem, variants, start, end }: Token, values: readonly Value[]): TextToken => ({
  surface,
  stem,
  variants,
  start,
  end,
  values,
})

/** Forms under which a text is found besides its surface forms: stems, parts of compounds, values. */
export function otherForms({ surface, stem, variants, values }: TextToken): readonly string[] {
  return [...(stem === surface ? [] : [stem]), ...variants, ...values.flatMap((value) => value.forms)]
}
