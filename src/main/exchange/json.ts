/** Marks as plain JSON, for programs of the user's own. */
import type { PassageDocument } from './passage.ts'

/** All that is known of the marks, indented, with times in ISO 8601 (UTC). */
export function exportJson(documents: readonly PassageDocument[]): string {
  const written = documents.map(({ title, date, passages }) => ({
    title,
    date,
    passages: passages.map(({ createdAt, ...rest }) => ({
      ...rest,
      createdAt: new Date(createdAt).toISOString(),
    })),
  }))
  return `${JSON.stringify({ format: 1, documents: written }, null, 2)}\n`
}
