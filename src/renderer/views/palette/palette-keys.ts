import type { KeyboardEvent, RefObject } from 'react'
import { chordsOf, writes } from '../../chords.ts'
import { search, usePalette, type What, type Where } from '../../state/palette.ts'
import { choose, kindsOf } from './choose.ts'
import { type Leads, type PaletteItem, rowAfter } from './view.ts'

/** Rows that a page key goes by. */
const pageRows = 8

interface PaletteKeys {
  readonly box: RefObject<HTMLInputElement | null>
  readonly rows: readonly PaletteItem[]
  /** The index of the active row. */
  readonly at: number
  readonly where: Where
  readonly what: What
  /** Whether a document is open, to search in it alone. */
  readonly isOpen: boolean
  readonly onOpen: (leads: Leads) => void
  /** Called before the active row changes by key. */
  readonly onMove: () => void
  /** Called where a key does anything. */
  readonly onKey: () => void
  readonly onClose: () => void
}

/** The keys of the palette, which it holds itself while it is open. */
export function keysOf({ box, rows, at, where, what, isOpen, onOpen, onMove, onKey, onClose }: PaletteKeys) {
  const turn = (step: 1 | -1) => {
    const kinds = kindsOf(where)
    choose(kinds[(kinds.indexOf(what) + step + kinds.length) % kinds.length] ?? 'all')
  }
  const acts = new Map<string, () => void>([
    ['Ctrl+K', onClose],
    ['Escape', onClose],
    ['Enter', () => onOpen('to-text')],
    ['Ctrl+Enter', () => onOpen('to-list')],
    ['Shift+Enter', () => onOpen('beside')],
    ['Ctrl+Tab', () => turn(1)],
    ['Ctrl+Shift+Tab', () => turn(-1)],
    ['Ctrl+Shift+F', () => isOpen && search({ where: where === 'library' ? 'document' : 'library' })],
  ])
  return (event: KeyboardEvent) => {
    const chords = chordsOf(event.nativeEvent)
    const chord = chords.find((name) => acts.has(name)) ?? chords[0] ?? ''
    const isButton = event.target instanceof HTMLButtonElement
    const to = rowAfter(chord, at, rows.length, pageRows)
    const carryOut = isButton && chord === 'Enter' ? undefined : acts.get(chord)
    // What is typed among the choices goes into the box.
    if (event.key !== ' ' && writes(event.nativeEvent) && event.target !== box.current) box.current?.focus()
    if (carryOut === undefined && to === null) return
    event.preventDefault()
    onKey()
    if (carryOut !== undefined) return carryOut()
    box.current?.focus()
    onMove()
    usePalette.setState({ active: rows[to ?? 0]?.key ?? null })
  }
}
