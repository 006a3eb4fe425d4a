import { createContext, useContext } from 'react'

/** The halves of Read: the open document, and what stands beside it. */
export type Half = 'main' | 'beside'

/** The half that a part of the window stands in; null for what stands around them, and in every other place. */
export const InHalf = createContext<Half | null>(null)
export const useHalf = (): Half | null => useContext(InHalf)

let inUse: Half = 'main'

/** The half that had the focus last: what the keys, the menus and the palette are about. */
export const halfInUse = (): Half => inUse

export function noteHalf(half: Half): void {
  inUse = half
}
