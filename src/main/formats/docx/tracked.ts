/** What is told of Word's tracked changes (ECMA-376, part 1, 17.13.5): the text is read as if all were accepted. */
import type { Dropped } from '../../../core/model/document.ts'
import { parsePiece } from '../html/parse.ts'
import { isTextNode, steps } from '../html/tree.ts'
import { deletedReason, trackedNote } from '../notices.ts'
import { readZipEntry } from './zip.ts'

/** The parts whose text is read. */
const parts = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml']
/** Bytes of a part that are looked at (64 MB). */
const mostBytes = 64 * 1024 * 1024

/** For each kind of change the element that marks it. */
const kinds = [
  [/<w:ins[\s/>]/, 'insertions'],
  [/<w:del[\s/>]/, 'deletions'],
  [/<w:moveTo[\s/>]/, 'moves'],
] as const

/** Where a deletion begins or ends, and a piece of its text. Each looks ahead a bounded way, whatever a file holds. */
const step =
  /(<w:del\s[^<>]{0,2000}(?<!\/)>)|(<\/w:del>)|<w:delText(?:\s[^<>]{0,2000})?>([^<]{0,100000})<\/w:delText>/g

export interface Tracked {
  /** A sentence for the reader; null where nothing was changed. */
  readonly note: string | null
  readonly dropped: readonly Dropped[]
}

export function trackedIn(bytes: Uint8Array): Tracked {
  const xml = parts
    .map((name) => readZipEntry(bytes, name, mostBytes))
    .map((part) => (part === null ? '' : new TextDecoder().decode(part)))
    .join('\n')
  const told = kinds.flatMap(([mark, what]) => (mark.test(xml) ? [what] : []))
  return {
    note: trackedNote(told),
    dropped: deletionsIn(xml).map((text) => ({ text, why: deletedReason })),
  }
}

function deletionsIn(xml: string): readonly string[] {
  const texts: string[] = []
  for (const [, begins, ends, piece] of xml.matchAll(step)) {
    if (begins !== undefined) texts.push('')
    else if (ends === undefined) texts.push(`${texts.pop() ?? ''}${plain(piece ?? '')}`)
  }
  return texts.map((text) => text.trim()).filter((text) => text !== '')
}

/** What XML writes with entities, as text. */
function plain(xml: string): string {
  const piece = xml.includes('&') ? parsePiece(xml) : null
  if (!piece?.ok) return xml
  return [...steps(piece.value)].map(({ node }) => (isTextNode(node) ? node.value : '')).join('')
}
