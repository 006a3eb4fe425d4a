/** The words that a stored lunr index has. */
import type { SerializedLunrIndex } from '../model/document.ts'
import type { SpellingWords } from './spelling.ts'

/** Surface forms from lunr's own term list: whatever stands in a body or a title. */
export function readVocabulary(serialized: SerializedLunrIndex): SpellingWords {
  const entries =
    (
      serialized as {
        invertedIndex?: readonly (readonly [string, Record<string, Record<string, unknown>>])[]
      }
    ).invertedIndex ?? []
  return {
    counts: new Map(
      entries.flatMap(([term, posting]) => {
        const count = Object.keys(posting['body'] ?? {}).length + Object.keys(posting['title'] ?? {}).length
        return count > 0 ? [[term, count] as const] : []
      }),
    ),
  }
}
