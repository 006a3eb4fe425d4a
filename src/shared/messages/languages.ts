/** The languages of the interface, each by its own name. */
export const languages = { en: 'English', ja: '日本語', de: 'Deutsch (begonnen)' } as const
export type Language = keyof typeof languages
/** What may be chosen. */
export const languageChoices = ['system', 'en', 'ja', 'de'] as const satisfies readonly (
  | Language
  | 'system'
)[]
export type LanguageChoice = (typeof languageChoices)[number]

/** Those that the system's wish is enough for: all of the app is in them. */
const complete: ReadonlySet<string> = new Set<Language>(['en', 'ja'])

/** What Settings offers: a language that is begun is for who works on it (`npm run dev` offers it). */
export const offeredLanguages = languageChoices.filter(
  (choice) => choice === 'system' || complete.has(choice),
)

/** English with other letters and longer, to see what was forgotten and what overflows: only for who develops. */
export const pseudo = 'en-XA'

/** The tag with which Intl writes as English did before a language could be chosen. */
const fallback = 'en-US'

/**
 * The locale of the interface: the language with the region that the system's user has for it.
 *
 * @param system BCP 47 tags, the most wanted first
 */
export function localeOf(choice: LanguageChoice, system: readonly string[]): string {
  const known = system.filter((tag) => languageOf(tag) !== null)
  if (known[0] === pseudo && choice === 'system') return pseudo
  if (choice !== 'system') return known.find((tag) => languageOf(tag) === choice) ?? wholeTag(choice)
  return known.find((tag) => complete.has(languageOf(tag) ?? '')) ?? fallback
}

/** The language of a tag; null where the app does not speak it or it is no tag. */
export function languageOf(tag: string): Language | null {
  try {
    const { language } = new Intl.Locale(tag)
    return language in languages ? (language as Language) : null
  } catch {
    // What the system calls its language is not ours to mend: "C", "POSIX".
    return null
  }
}

const wholeTag = (language: Language): string => (language === 'en' ? fallback : language)
