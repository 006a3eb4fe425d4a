/** What the user chose. Each field has a default, so an older file is never incomplete. */
export interface Settings {
  readonly theme: Theme
  /** Size of the text face in CSS pixels, 15 to 26. */
  readonly textSize: number
  /** Whether keys without a modifier act (WCAG 2.1.4). */
  readonly singleKeys: boolean
  /** How the library is sorted. */
  readonly libraryOrder: LibraryOrder
}

export const themes = ['system', 'paper', 'night'] as const
export type Theme = (typeof themes)[number]

export const libraryOrders = ['opened', 'added', 'title', 'date', 'due', 'progress', 'length'] as const
export type LibraryOrder = (typeof libraryOrders)[number]

export const textSizes = { min: 15, max: 26, normal: 18 } as const

export const defaultSettings: Settings = {
  theme: 'system',
  textSize: textSizes.normal,
  singleKeys: true,
  libraryOrder: 'opened',
}
