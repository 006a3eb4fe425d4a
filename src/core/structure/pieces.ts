/** Turns lines of plain text into pieces: joins what was wrapped, parts what only stands close together. */
import type { SourceBlock } from '../model/document.ts'
import type { Off } from '../model/rule.ts'
import type { Group, Line, Piece } from './draft.ts'
import { groupLines } from './groups.ts'
import { joinWrapped, noWords, type Vocabulary } from './hyphens.ts'
import { bulletMark, isBareMark } from './marks.ts'
import { writtenNote } from './pair-notes.ts'
import { readLines } from './read-lines.ts'
import { rejoinGroups } from './rejoin.ts'
import { cellsOf } from './rows.ts'

/** The pieces of a document. Only 'line' blocks, whose role the format does not know, are taken apart. */
export function toPieces(blocks: readonly SourceBlock[], words: Vocabulary = noWords, off?: Off): Piece[] {
  const pieces: Piece[] = []
  let open: SourceBlock[] = []
  const close = () => {
    if (open.length > 0) pieces.push(...linesToPieces(open, words, off))
    open = []
  }
  for (const block of blocks) {
    if (block.kind === 'line') open.push(block)
    else {
      close()
      if (block.text.trim() !== '')
        pieces.push({ source: block, text: block.text, single: !block.text.includes('\n') })
    }
  }
  close()
  return pieces
}

function linesToPieces(blocks: readonly SourceBlock[], words: Vocabulary, off?: Off): Piece[] {
  let chunk = {}
  const levels = itemLevels()
  return rejoinGroups(groupLines(readLines(blocks), off)).map((group) => {
    if (group.lines[0]?.gap) chunk = {}
    return { ...makePiece(group, words, levels(group)), chunk }
  })
}

const deepest = 6

/**
 * Gives an item its depth: a mark that stands further in than the one before opens a level, and so does another
 * bullet at the same place, until the first returns.
 */
function itemLevels(): (group: Group) => number {
  let open: { indent: number; bullet: string }[] = []
  return ({ kind, lines }) => {
    if (kind !== 'item') {
      if (kind === 'heading' || kind === 'text') open = []
      return 1
    }
    const { indent = 0, text = '' } = lines[0] ?? {}
    const bullet = /^[^\p{L}\p{N}(]/u.exec(text)?.[0] ?? ''
    // A blank more or less is a slip of the hand.
    open = open.filter((outer) => outer.indent <= indent + 1)
    const same = open.findIndex((outer) => Math.abs(outer.indent - indent) < 2 && outer.bullet === bullet)
    if (same >= 0) open = open.slice(0, same + 1)
    else {
      if (bullet === '') open = open.filter((outer) => outer.indent + 1 < indent)
      open.push({ indent, bullet })
    }
    return Math.min(deepest, open.length)
  }
}

function makePiece(group: Group, words: Vocabulary, level: number): Piece {
  const { source } = group.lines[0] as Line
  const text = joinWrapped(
    group.lines.map((line) => line.text),
    words,
  )
  const piece = { source, text, single: group.lines.length === 1 }
  switch (group.kind) {
    case 'item':
      return { ...piece, source: { ...source, kind: 'item', level }, text: withoutBullet(text) }
    case 'quote':
      return { ...piece, source: { ...source, kind: 'quote' }, text: joinWrapped(unquoted(group), words) }
    case 'table':
      return { ...piece, ...tableOf(group) }
    case 'note':
      return { ...piece, source: { ...source, kind: 'paragraph', note: writtenNote } }
    case 'caption':
      return { ...piece, source: { ...source, kind: 'caption' } }
    case 'heading':
      return { ...piece, head: true }
    case 'furniture':
      return { ...piece, why: group.why ?? '' }
    case 'text':
      return piece
  }
}

const unquoted = ({ lines }: Group) => lines.map((line) => line.text.replace(/^>\s?/, ''))

function tableOf({ lines }: Group): Pick<Piece, 'source' | 'text'> {
  const { source } = lines[0] as Line
  // Rules between the rows say nothing.
  const rows = lines.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).map(({ text }) => cellsOf(text))
  const text = rows.map((cells) => cells.join('\t')).join('\n')
  return { source: { ...source, kind: 'table', text, rows }, text }
}

/** A bullet shows only that its text is an item. What is nothing but a mark stays. */
const withoutBullet = (text: string) => (isBareMark(text) ? text : text.replace(bulletMark, ''))
