import type { SourceDocument } from '../../../core/model/document.ts'
import { languageTag, ownLanguage } from '../../../shared/scan-language.ts'

/** The language of a document all of which was read from pictures, where that was looked for alone. */
export function languageOf(languages: readonly string[]): Pick<SourceDocument['meta'], 'language'> {
  const [only, ...others] = languages
  const tag = only === undefined || only === ownLanguage || others.length > 0 ? null : languageTag(only)
  return tag === null ? {} : { language: tag }
}
