/** The lines at the head of Anki's text format: `#key:value`. What they don't say is guessed as Anki does. */
import { entryIn } from '../../core/model/entry-in.ts'

export interface AnkiHeader {
  readonly separator: string
  /** Null where the file does not say. */
  readonly html: boolean | null
  /** Columns that are no fields, counted from 1. */
  readonly columns: {
    readonly guid?: number
    readonly notetype?: number
    readonly deck?: number
    readonly tags?: number
  }
  /** The number of the header's lines, and the text after them. */
  readonly lines: number
  readonly body: string
}

const separators: Readonly<Record<string, string>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  space: ' ',
  pipe: '|',
  colon: ':',
}

/** More columns than any note has fields. */
const mostColumns = 1000

/** @param text with line feeds at its line ends */
export function readAnkiHeader(text: string): AnkiHeader {
  const values = new Map<string, string>()
  let lines = 0
  let at = 0
  while (text.startsWith('#', at)) {
    const end = text.indexOf('\n', at)
    const line = text.slice(at, end < 0 ? text.length : end)
    if (isNote(line)) break
    const [, key = '', value = ''] = /^#([^:]*):(.*)$/.exec(line) ?? []
    values.set(key.trim().toLowerCase(), value)
    lines += 1
    at = end < 0 ? text.length : end + 1
  }
  const body = text.slice(at)
  const separator = separatorOf(values.get('separator') ?? '') ?? guessSeparator(body)
  const column = (key: 'guid' | 'notetype' | 'deck' | 'tags') => {
    const at = columnOf(values.get(`${key} column`) ?? '')
    return at === null ? {} : { [key]: at }
  }
  return {
    separator,
    html: htmlOf(values.get('html') ?? ''),
    columns: { ...column('guid'), ...column('notetype'), ...column('deck'), ...column('tags') },
    lines,
    body,
  }
}

const keys = new Set(
  'separator|html|tags|columns|notetype|deck|if matches|guid column|notetype column|deck column|tags column'.split(
    '|',
  ),
)

/** A question that begins as a header does: it has an answer behind a tab, and no key of Anki's. */
function isNote(line: string): boolean {
  const key = /^#([^:\t]*):/.exec(line)?.[1]?.trim().toLowerCase() ?? ''
  return !keys.has(key) && line.split('\t').filter((cell) => cell.trim() !== '').length > 1
}

/** A name of Anki's, or the sign itself; what stands after either was added by a spreadsheet. */
function separatorOf(value: string): string | null {
  const name = /^\s*([a-z]+)/i.exec(value)?.[1]?.toLowerCase()
  if (name !== undefined) return entryIn(separators, name) ?? null
  const [sign = ''] = value
  return Object.values(separators).includes(sign) ? sign : null
}

/** A tab where the first line has one; else the first other sign of Anki's that it has. */
function guessSeparator(body: string): string {
  const [first = ''] = body.split('\n', 1)
  return ['\t', '|', ';', ','].find((sign) => first.includes(sign)) ?? '\t'
}

function columnOf(value: string): number | null {
  const number = Number(/^\s*(\d{1,9})/.exec(value)?.[1] ?? 0)
  return number >= 1 && number <= mostColumns ? number : null
}

function htmlOf(value: string): boolean | null {
  const word = /^\s*([a-z]+)/i.exec(value)?.[1]?.toLowerCase()
  return word === 'true' ? true : word === 'false' ? false : null
}
