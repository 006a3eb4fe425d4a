// What is said of a search that found less than was asked for: of how many words how many are not there, and which, where
// it is the same ones everywhere.

interface Row {
  readonly mended: readonly { readonly typed: string; readonly shown: string }[]
  readonly lack: {
    readonly count: number
    readonly of: number
    readonly words: readonly string[] | null
  } | null
  readonly says: string | null
}

const all = 'nothing here has all of these words; showing what has'

export const rows: readonly Row[] = [
  { mended: [], lack: null, says: null },
  {
    mended: [{ typed: 'nucelar', shown: 'nuclear' }],
    lack: null,
    says: 'no “nucelar”; showing “nuclear”',
  },
  { mended: [], lack: { count: 1, of: 2, words: ['kayak'] }, says: `${all} all but “kayak”` },
  {
    mended: [],
    lack: { count: 2, of: 5, words: ['kayak', 'zebra'] },
    says: `${all} all but “kayak” and “zebra”`,
  },
  {
    mended: [],
    lack: { count: 3, of: 6, words: ['9 May 2013', 'kayak or canoe', 'zebra'] },
    says: `${all} all but “9 May 2013”, “kayak or canoe” and “zebra”`,
  },
  { mended: [], lack: { count: 1, of: 2, words: null }, says: `${all} one of them` },
  { mended: [], lack: { count: 1, of: 3, words: null }, says: `${all} most of them` },
  { mended: [], lack: { count: 2, of: 5, words: null }, says: `${all} most of them` },
  { mended: [], lack: { count: 2, of: 4, words: null }, says: `${all} half of them` },
  // Too long to be named.
  {
    mended: [],
    lack: { count: 4, of: 9, words: ['a'.repeat(30), 'b'.repeat(30), 'c'.repeat(30), 'd'.repeat(30)] },
    says: `${all} most of them`,
  },
  { mended: [], lack: { count: 1, of: 2, words: ['a'.repeat(200)] }, says: `${all} one of them` },
  {
    mended: [{ typed: 'nucelar', shown: 'nuclear' }],
    lack: { count: 1, of: 2, words: ['kayak'] },
    says: 'no “nucelar”; showing “nuclear”. Nothing here has all of these words; showing what has all but “kayak”',
  },
]
