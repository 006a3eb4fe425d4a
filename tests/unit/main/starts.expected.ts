/** What a start came to. */
export type Came =
  /** The process ended before the page was up. */
  | 'ended before'
  /** The page was up, and the app was closed. */
  | 'up'
  /** The page was up, and it or a process beside it crashed at once. */
  | 'crashed at once'
  /** The same, after a while. */
  | 'crashed later'
  /** Safe mode was offered, and the app was closed without an answer. */
  | 'unanswered'

export interface Row {
  readonly name: string
  readonly came: readonly Came[]
  /** Whether the next start offers safe mode. */
  readonly offers: boolean
}

export const rows: readonly Row[] = [
  { name: 'the first start', came: [], offers: false },
  { name: 'one failed', came: ['ended before'], offers: false },
  { name: 'two failed', came: ['ended before', 'ended before'], offers: true },
  { name: 'three failed', came: ['ended before', 'ended before', 'ended before'], offers: true },
  { name: 'two failed, not in a row', came: ['ended before', 'up', 'ended before'], offers: false },
  { name: 'two failed long ago', came: ['ended before', 'ended before', 'up'], offers: false },
  { name: 'crashed at once, twice', came: ['crashed at once', 'crashed at once'], offers: true },
  { name: 'one of each', came: ['ended before', 'crashed at once'], offers: true },
  { name: 'crashed later, twice', came: ['crashed later', 'crashed later'], offers: false },
  { name: 'one failed, one crashed later', came: ['ended before', 'crashed later'], offers: false },
  { name: 'offered, and closed', came: ['ended before', 'ended before', 'unanswered'], offers: true },
  {
    name: 'offered, tried, and failed again',
    came: ['ended before', 'ended before', 'ended before'],
    offers: true,
  },
]

/** What may stand in the file that counts them; what is not understood counts as none. */
export const counts: readonly { readonly text: string; readonly failed: number }[] = [
  { text: '{"failed":2}', failed: 2 },
  { text: '{"failed":0}', failed: 0 },
  { text: '', failed: 0 },
  { text: '{"failed":', failed: 0 },
  { text: '2', failed: 0 },
  { text: 'null', failed: 0 },
  { text: '{"failed":-1}', failed: 0 },
  { text: '{"failed":1.5}', failed: 0 },
  { text: '{"failed":"2"}', failed: 0 },
  { text: '{"failed":1e999}', failed: 0 },
  { text: '\u0000\u0000\u0000\u0000', failed: 0 },
]
