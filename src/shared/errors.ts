/**
 * Everything that can go wrong in a way we can name. Each code has its words in `messages/en/errors.ts`;
 * `unexpected` is for what we could not foresee, and its cause is in the log.
 */
export const errorCodes = [
  'document-missing',
  'document-damaged',
  'store-missing',
  'store-moved',
  'store-replaced',
  'store-overwritten',
  'store-log-lost',
  'store-damaged',
  'store-not-a-database',
  'store-newer',
  'store-locked',
  'store-unreadable',
  'store-read-only',
  'store-no-folder',
  'disk-full',
  'backup-damaged',
  'backup-missing',
  'backup-foreign',
  'backup-disk-full',
  'original-missing',
  'original-unreadable',
  'not-the-original',
  'page-unshown',
  'backup-failed',
  'backup-without-originals',
  'backup-unfinished',
  'place-away',
  'place-full',
  'place-failed',
  'export-failed',
  'weights-not-fitted',
  'no-printer',
  'not-printed',
  'passages-unreadable',
  'cards-unreadable',
  'language-unreadable',
  'library-unreadable',
  'link-unopened',
  'index-unopened',
  'not-made-anew',
  'not-compared',
  'comparison-stopped',
  'not-found',
  'bad-request',
  'safe-mode',
  'unexpected',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** An error as it crosses from main to the renderer: a code, and the file or thing it concerns. */
export interface AppError {
  readonly code: ErrorCode
  readonly subject: string | null
}

/** What may no longer be there. */
const things = [
  'briefing',
  'briefing-document',
  'card',
  'chosen-card',
  'document',
  'fact',
  'file',
  'mark',
  'offer',
  'open-data',
  'page',
  'passage',
  'version',
] as const
export type Thing = (typeof things)[number]

export const isThing = (subject: string): subject is Thing => things.some((each) => each === subject)

export const notFound = (thing: Thing): AppError => ({ code: 'not-found', subject: thing })

/** The data file is no longer the one that was opened: a window of its own says so and what can be done. */
export const lostCodes: ReadonlySet<ErrorCode> = new Set([
  'store-moved',
  'store-replaced',
  'store-overwritten',
])
