/** The guide as the build makes it of `docs/guide.md`: words and what they are, no markup. */

/** Words of a line. */
export type GuideRun =
  | { readonly kind: 'text' | 'strong' | 'code'; readonly text: string }
  /** `text` is the key as Precis comes with it; null for a key that belongs to no command. */
  | { readonly kind: 'key'; readonly text: string; readonly command: string | null }
  /** `to` is the id of a task. */
  | { readonly kind: 'link'; readonly text: string; readonly to: string }

export type GuideBlock =
  | { readonly kind: 'paragraph'; readonly runs: readonly GuideRun[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly GuideRun[])[] }
  /** `src` is a path beside the guide until the page is built, and the picture's address in the page. */
  | { readonly kind: 'picture'; readonly src: string; readonly alt: string }

/** How to do one thing. */
export interface GuideTask {
  readonly id: string
  readonly title: string
  readonly blocks: readonly GuideBlock[]
}

export interface GuidePart {
  readonly title: string
  /** What stands before its first task. */
  readonly blocks: readonly GuideBlock[]
  readonly tasks: readonly GuideTask[]
}

export interface Guide {
  readonly lead: readonly GuideBlock[]
  readonly parts: readonly GuidePart[]
}
