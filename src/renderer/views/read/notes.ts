import type { Block, Briefing } from '../../../core/model/document.ts'

/** Where a note is first called. */
export interface NoteCall {
  readonly block: string
  /** The note's own part of the mark as it is printed; null where the mark does not say it. */
  readonly label: string | null
}

/** What is drawn at the ends of a note among the notes. */
export interface NoteEdge {
  /** Its mark, where its text does not open with it. */
  readonly lead?: string
  /** The note, where something calls it. */
  readonly back?: string
}

export interface Notes {
  /** The blocks of each note, in their order. */
  readonly blocks: ReadonlyMap<string, readonly Block[]>
  readonly calls: ReadonlyMap<string, NoteCall>
  /** By the blocks in which notes begin and end. */
  readonly edges: ReadonlyMap<string, NoteEdge>
}

export function notesIn({ blocks }: Pick<Briefing, 'blocks'>): Notes {
  const byNote = new Map<string, Block[]>()
  const calls = new Map<string, NoteCall>()
  for (const block of blocks) {
    if (block.note !== undefined) byNote.set(block.note, [...(byNote.get(block.note) ?? []), block])
    for (const { notes = [], label = '' } of block.spans ?? [])
      for (const [index, note] of notes.entries())
        if (!calls.has(note))
          calls.set(note, { block: block.id, label: ownLabel(label, index, notes.length) })
  }
  const edges = new Map<string, NoteEdge>()
  for (const [note, own] of byNote) {
    const [first, last] = [own[0], own.at(-1)]
    const call = calls.get(note)
    if (first === undefined || last === undefined || call === undefined) continue
    const { label } = call
    edges.set(first.id, label === null || opensWith(first.text, label) ? {} : { lead: label })
    edges.set(last.id, { ...edges.get(last.id), back: note })
  }
  return { blocks: byNote, calls, edges }
}

/** "1,2" calls two notes, each by its own number. */
function ownLabel(label: string, index: number, count: number): string | null {
  if (count === 1) return label
  const parts = label.split(/[,;]\s?/)
  return parts.length === count ? (parts[index] ?? null) : null
}

const opensWith = (text: string, label: string): boolean =>
  text.replace(/^[[(]/, '').startsWith(label) || /^[\u00B2\u00B3\u00B9\u2070-\u2079]/.test(text)
