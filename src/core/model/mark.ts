import type { Span } from './span.ts'

/** Where a passage of one block stands: by position, and by quote so that it survives a changed text. */
export interface Anchor {
  readonly block: string
  readonly position: Span
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string }
  /** Of a picture without words: which one it is, by the SHA-256 of what is stored of it. It is quoted as `pictureSign`. */
  readonly figure?: string
}

/** Stands for a picture among words (Unicode: "object replacement character"). */
export const pictureSign = '\uFFFC'

export const markKinds = ['bookmark', 'highlight'] as const
export type MarkKind = (typeof markKinds)[number]

/** The four colours of highlights by number; their looks are the style sheet's. */
export const colours = [1, 2, 3, 4] as const
export type Colour = (typeof colours)[number]

/** One anchor for each block that the passage touches, in reading order. */
export type MarkParts = readonly [Anchor, ...Anchor[]]

export interface Mark {
  readonly id: string
  readonly document: string
  readonly kind: MarkKind
  /** Null for a bookmark. */
  readonly colour: Colour | null
  /** The user's note on the passage, as plain text; may be empty. */
  readonly note: string
  readonly tags: readonly string[]
  readonly parts: MarkParts
  /** Milliseconds since 1970-01-01 UTC. */
  readonly createdAt: number
}

/** Whether a mark has a colour if, and only if, its kind has one. */
export const hasOwnColour = ({ kind, colour }: Pick<Mark, 'kind' | 'colour'>): boolean =>
  (kind === 'bookmark') === (colour === null)

/** Whether a passage is a picture without words. */
export const isWordless = ([{ figure }]: MarkParts): boolean => figure !== undefined

/** Whether two passages are the same ones. */
export function sameParts(a: MarkParts, b: MarkParts): boolean {
  return (
    a.length === b.length &&
    a.every(({ block, position }, index) => {
      const other = b[index]
      return (
        block === other?.block &&
        position.start === other.position.start &&
        position.end === other.position.end
      )
    })
  )
}
