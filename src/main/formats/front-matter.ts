/** YAML front matter, as far as briefings use it: `key: value` and folded quoted values. */
import type { Dropped, SourceDocument } from '../../core/model/document.ts'

export interface FrontMatter {
  readonly meta: SourceDocument['meta']
  readonly body: string
  readonly dropped: readonly Dropped[]
}

/** Takes the front matter off a text. What the briefing does not keep is handed back as dropped. */
export function readFrontMatter(text: string): FrontMatter {
  const match = /^---[^\S\n]*\n([\s\S]*?)\n---[^\S\n]*(?:\n|$)/.exec(text)
  if (!match) return { meta: {}, body: text, dropped: [] }
  const head = match[1] ?? ''
  const title = readValue(head, 'title')
  const date = /^\d{4}-\d{2}-\d{2}/.exec(readValue(head, 'date') ?? '')?.[0]
  const language = readValue(head, 'lang') ?? readValue(head, 'language')
  return {
    meta: { ...(title && { title }), ...(date && { date }), ...(language && { language }) },
    body: text.slice(match[0].length),
    dropped: [{ text: head, why: 'front matter' }],
  }
}

function readValue(head: string, key: string): string | undefined {
  const match = new RegExp(
    `^${key}:[^\\S\\n]*("(?:[^"\\\\]|\\\\[\\s\\S])*"|'(?:[^']|'')*'|[^\\n]*)`,
    'm',
  ).exec(head)
  const raw = match?.[1]?.trim()
  if (raw === undefined || raw === '') return undefined
  if (raw.startsWith("'"))
    return raw
      .slice(1, -1)
      .replaceAll("''", "'")
      .replace(/\s*\n\s*/g, ' ')
  if (!raw.startsWith('"')) return raw
  return raw
    .slice(1, -1)
    .replace(/\\\n\s*/g, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\\_/g, '\u00A0')
    .replace(/\\(.)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}
