/** Languages by their tags (BCP 47). */

/** What is read as English, where neither the file nor its text says what it is. */
export const unsaid = 'en'

/** Those of which values, small words and stems are known besides English. */
export const knownLanguages = ['de', 'es', 'fr', 'ja'] as const
export type KnownLanguage = (typeof knownLanguages)[number]

export const isKnown = (language: string): language is KnownLanguage =>
  knownLanguages.some((known) => known === language)

/** The language of a tag, without region or script: "de" of "de-AT", which some systems write "de_AT". */
export const primaryOf = (tag: string): string => tag.split(/[-_]/, 1)[0]?.toLowerCase() ?? ''

/** A language tag (BCP 47) in its usual form; null where what a file says is none. */
export function tagOf(written: string | undefined): string | null {
  try {
    const [tag = null] = Intl.getCanonicalLocales((written ?? '').trim().replaceAll('_', '-'))
    return tag === null || /^(?:und|mul|zxx|mis)\b/.test(tag) ? null : tag
  } catch {
    return null // Files say what they like.
  }
}
