/** The languages in which pages that are pictures are read, by the codes of Tesseract's files: "deu", "chi_sim". */
import { formatList } from './messages/format.ts'
import { perLocale } from './messages/locale.ts'
import { messages } from './messages/messages.ts'

/** Comes with the app. */
export const ownLanguage = 'eng'

/** What a language's file is called, without ".traineddata". */
export const languageCode = /^[A-Za-z]{3,16}(?:_[A-Za-z0-9]{1,16}){0,3}$/

/** So many are looked for on a page at once: it takes as many times as long. */
export const mostLanguages = 4

/** What a language is called: "German", "Chinese (simplified, vertical)"; its code where it is none we know. */
export function languageName(code: string): string {
  const [language = '', ...rest] = code.split('_')
  const name = nameOf(language)
  if (name === null) return code
  return rest.length === 0 ? name : messages.settings.scans.written(name, rest.map(scriptName))
}

function scriptName(part: string): string {
  const { scripts } = messages.settings.scans
  return Object.hasOwn(scripts, part) ? scripts[part as keyof typeof scripts] : part
}

/** The languages as they are listed in a sentence. */
export const languagesNamed = (codes: readonly string[]): string => formatList(codes.map(languageName))

/** As a document's language is told (BCP 47): "de"; null where it is none we know. */
export function languageTag(code: string): string | null {
  const [language = ''] = code.split('_')
  return nameOf(language) === null ? null : new Intl.Locale(language).language
}

function nameOf(language: string): string | null {
  try {
    return names().of(language) ?? null
  } catch {
    return null
  }
}

const names = perLocale(
  (locale = 'en') => new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }),
)
