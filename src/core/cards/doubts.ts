/** What speaks against a card, by name. */
import { type FactType, isProper } from '../model/fact.ts'
import type { Why } from './why.ts'

/** The names of what is so. */
export const doubtsIn = (named: Readonly<Record<string, boolean>>): string[] =>
  Object.keys(named).filter((name) => named[name])

/** The doubt that tells a reader most; null where none tells him anything. */
export function whyOf({
  doubts,
  type,
}: {
  readonly doubts: readonly string[]
  readonly type: FactType
}): Why | null {
  const reasons: readonly (readonly [RegExp, Why])[] = [
    [/^supposed$/, 'modelled'],
    [/^pictured$/, 'caption'],
    [/^one of several$/, 'listed'],
    [/^(?:a value aside|told in other units)$/, 'small'],
    [/^(?:not worth asking|named all over)$/, isProper(type) ? 'mentioned' : 'small'],
    [/^(?:told|shown beside it)$/, 'told'],
    [/^(?:leans|its pronoun)/, 'leans'],
  ]
  return reasons.find(([doubt]) => doubts.some((each) => doubt.test(each)))?.[1] ?? null
}
