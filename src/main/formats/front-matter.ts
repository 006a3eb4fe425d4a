/** YAML front matter, as far as briefings use it: `key: value` and folded quoted values. */
import type { Dropped, SourceDocument } from '../../core/model/document.ts'
import { parseDateLine } from '../../core/text/dates.ts'

export interface FrontMatter {
  readonly meta: SourceDocument['meta']
  readonly body: string
  readonly dropped: readonly Dropped[]
}

/** Takes the front matter off a text. What the briefing does not keep is handed back as dropped. */
export function readFrontMatter(text: string): FrontMatter {
  const match = /^---[^\S\n]*\n([\s\S]*?)\n---[^\S\n]*(?:\n|$)/.exec(text)
  const head = match?.[1] ?? ''
  // Two rules with text between are no front matter.
  if (!match || head.length > longestHead || !firstKey.test(head))
    return { meta: {}, body: text, dropped: [] }
  const title = readValue(head, 'title')
  const date = readDate(readValue(head, 'date') ?? readValue(head, 'published_time') ?? '')
  const language = readValue(head, 'lang') ?? readValue(head, 'language')
  return {
    meta: { ...(title && { title }), ...(date && { date }), ...(language && { language }) },
    body: text.slice(match[0].length),
    dropped: [{ text: head, why: 'front matter' }],
  }
}

const firstKey = /^(?:[^\S\n]*(?:#.*)?\n)*[\w-]+[^\S\n]*:(?:\s|$)/
const longestHead = 50_000

/** A day in figures, a time stamp, or a day as people write it. */
const readDate = (value: string): string | null =>
  /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] ?? parseDateLine(value)

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
