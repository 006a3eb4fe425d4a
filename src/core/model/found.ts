/** What a search can find; `text` is a paragraph, `mark` a passage that the user marked. */
export const foundKinds = ['document', 'text', 'fact', 'card', 'mark'] as const
export type FoundKind = (typeof foundKinds)[number]
