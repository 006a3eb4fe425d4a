/**
 * One name for one thing: "the Reef Convention" is "the Reef Convention on Coral" where the document has just one
 * such convention, and "Prime Minister Berg" the only Berg it names in full.
 */
import { type FactType, factTraits } from '../model/fact.ts'
import { countryPattern } from '../text/countries.ts'
import { comparable } from '../text/normalize.ts'
import type { Finding } from './finding.ts'
import { withoutOffice } from './offices.ts'

const parties = new RegExp(`^(?:(?:u\\.s\\.|u\\.k\\.|us|uk|eu|${countryPattern.toLowerCase()})[ -])+`)

/** The key that all writings of a name share, and whether this one is the short form of a longer one. */
export interface NameKey {
  readonly key: string
  readonly short: boolean
}

/** A name in the form in which two writings are compared: no article, no plural's s. */
const plainName = (text: string) =>
  comparable(text)
    .replace(/^the /, '')
    .replace(/(?<=[a-z]{3})s$/, '')

/** Tells names apart by what the whole document calls things. */
export function nameKeys(findings: readonly Finding[]): (type: FactType, text: string) => NameKey {
  const byType = new Map<FactType, Set<string>>()
  for (const { text, drafts } of findings)
    for (const { type, start, end, value } of drafts)
      if (value === undefined)
        byType.set(type, (byType.get(type) ?? new Set()).add(keyOf(type, text.slice(start, end))))
  const longer = new Map([...byType].map(([type, names]) => [type, longForms(type, names)] as const))
  return (type, text) => {
    const own = keyOf(type, text)
    const long = longer.get(type)?.get(own)
    return { key: long ?? own, short: long !== undefined }
  }
}

const keyOf = (type: FactType, text: string) => plainName(type === 'person' ? withoutOffice(text) : text)

function longForms(type: FactType, names: ReadonlySet<string>): Map<string, string> {
  const known = new Map<string, Set<string>>()
  for (const name of names)
    for (const short of shortsOf(type, name))
      if (names.has(short)) known.set(short, (known.get(short) ?? new Set()).add(name))
  return new Map(
    [...known].flatMap(([short, [long, ...others]]) => (long && others.length === 0 ? [[short, long]] : [])),
  )
}

/** The shorter names that a long one may go by. */
function shortsOf(type: FactType, name: string): string[] {
  if (type === 'person') return /\s/.test(name) ? [name.slice(name.lastIndexOf(' ') + 1)] : []
  if (factTraits[type].naming !== 'descriptive') return []
  // "the U.S.-Norway Science Agreement" is "the Science Agreement" to its parties.
  const home = name.replace(parties, '')
  // Up to a complement: "… on the Rights of the Child" goes whole.
  const shorter = [...name.matchAll(/ (?:of|on|for|to|against|with) /g)]
    .map(({ index }) => name.slice(0, index))
    .filter((short) => short.includes(' '))
  return home !== name && home.split(' ').length > 2 ? [...shorter, home] : shorter
}
