/** Markdown: the blocks of CommonMark that briefings use. Inline marks become spans; raw HTML tags are left out. */
import { idOfBytes } from '../../core/ids.ts'
import type { SourceBlock } from '../../core/model/document.ts'
import { ok } from '../../core/model/result.ts'
import { cleanText } from '../../core/text/normalize.ts'
import { decodeText } from './decode.ts'
import type { Format } from './format.ts'
import { readFrontMatter } from './front-matter.ts'
import { readInline } from './inline.ts'

export const markdownFormat: Format = {
  kind: 'markdown',
  extensions: ['md', 'markdown', 'mdown'],
  read({ bytes, name }) {
    const decoded = decodeText(bytes)
    if (!decoded.ok) return decoded
    const { meta, body, dropped } = readFrontMatter(cleanText(decoded.value))
    return ok({
      name,
      kind: 'markdown',
      id: idOfBytes(bytes),
      blocks: readBlocks(body.split('\n')),
      meta,
      dropped,
    })
  },
}

type Open = { readonly kind: SourceBlock['kind']; readonly level?: number; readonly lines: string[] }

const atx = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/
const fence = /^ {0,3}(```+|~~~+)/
const item = /^(\s*)(?:[-*+]|\d{1,9}[.)])\s+(.*)$/
const rule = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/

function readBlocks(lines: readonly string[]): SourceBlock[] {
  const blocks: SourceBlock[] = []
  let open: Open | null = null
  let fenced: string | null = null
  const close = () => {
    if (open) blocks.push(...finish(open))
    open = null
  }
  const start = (next: Open) => {
    close()
    open = next
  }
  for (const line of lines) {
    const current = open as Open | null
    const mark = fence.exec(line)?.[1]
    if (fenced !== null) {
      if (mark?.startsWith(fenced) === true) {
        close()
        fenced = null
      } else current?.lines.push(line)
      continue
    }
    const heading = atx.exec(line)
    const entry = item.exec(line)
    if (mark) {
      fenced = mark.slice(0, 3)
      start({ kind: 'code', lines: [] })
    } else if (line.trim() === '') close()
    else if (heading) {
      start({ kind: 'heading', level: heading[1]?.length ?? 1, lines: [heading[2] ?? ''] })
      close()
    } else if (/^ {0,3}(?:=+|-+)\s*$/.test(line) && current?.kind === 'paragraph') {
      open = { kind: 'heading', level: line.includes('=') ? 1 : 2, lines: current.lines }
      close()
    } else if (rule.test(line)) close()
    else if (entry)
      start({ kind: 'item', level: 1 + Math.floor((entry[1]?.length ?? 0) / 2), lines: [entry[2] ?? ''] })
    else if (/^ {0,3}>/.test(line)) {
      if (current?.kind !== 'quote') start({ kind: 'quote', lines: [] })
      ;(open as Open | null)?.lines.push(line.replace(/^ {0,3}>\s?/, ''))
    } else if (/^\s*\|.*\|\s*$/.test(line)) {
      if (current?.kind !== 'table') start({ kind: 'table', lines: [] })
      ;(open as Open | null)?.lines.push(line)
    } else if (current) current.lines.push(line)
    else start({ kind: 'paragraph', lines: [line] })
  }
  close()
  return blocks
}

function finish(open: Open): SourceBlock[] {
  if (open.kind === 'code') return [{ kind: 'code', text: open.lines.join('\n') }]
  if (open.kind === 'table') return [readTable(open.lines)]
  // A line break that the author set ("two blanks" or <br>) between words is a blank here: a block is plain text.
  const { text, spans } = readInline(open.lines.map((line) => line.trim()).join(' '))
  if (text === '') return []
  return [
    {
      kind: open.kind,
      text,
      ...(open.level !== undefined && { level: open.level }),
      ...(spans.length > 0 && { spans }),
    },
  ]
}

function readTable(lines: readonly string[]): SourceBlock {
  const rows = lines
    .map((line) =>
      line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => readInline(cell.trim()).text),
    )
    .filter((cells) => !cells.every((cell) => /^:?-+:?$/.test(cell)))
  return { kind: 'table', text: rows.map((cells) => cells.join('\t')).join('\n'), rows }
}
