/** What stands in a paragraph of Word's, what is told of it, and what is listed as left out. */
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const gone = (text: string) => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`
const by = 'w:id="1" w:author="A. Reader" w:date="2024-01-01T00:00:00Z"'
export const inserted = (text: string) => `<w:ins ${by}>${run(text)}</w:ins>`
export const deleted = (text: string) => `<w:del ${by}>${gone(text)}</w:del>`
const movedFrom = (text: string) => `<w:moveFrom ${by}>${run(text)}</w:moveFrom>`
const movedTo = (text: string) => `<w:moveTo ${by}>${run(text)}</w:moveTo>`

interface Tracked {
  readonly body: string
  /** The text as it is read. */
  readonly text: string
  readonly note: string | null
  readonly dropped: readonly (readonly [text: string, why: string])[]
}

const why = 'deleted by a tracked change'

export const tracked: Readonly<Record<string, Tracked>> = {
  'no changes': {
    body: run('The quay is to be mended by May.'),
    text: 'The quay is to be mended by May.',
    note: null,
    dropped: [],
  },
  'an insertion': {
    body: run('The quay is to be mended ') + inserted('and lit ') + run('by May.'),
    text: 'The quay is to be mended and lit by May.',
    note: 'This file has tracked changes: insertions are taken as text.',
    dropped: [],
  },
  'a deletion': {
    body: run('The quay is to be mended ') + deleted('and lit ') + run('by May.'),
    text: 'The quay is to be mended by May.',
    note: 'This file has tracked changes: deletions are left out.',
    dropped: [['and lit', why]],
  },
  both: {
    body: run('The quay is to be mended by ') + deleted('May &amp; June') + inserted('July') + run('.'),
    text: 'The quay is to be mended by July.',
    note: 'This file has tracked changes: insertions are taken as text, deletions are left out.',
    dropped: [['May & June', why]],
  },
  'a deletion in two runs': {
    body: `${run('The quay stays')}<w:del ${by}>${gone(' open')}${gone(' at night')}</w:del>${run('.')}`,
    text: 'The quay stays.',
    note: 'This file has tracked changes: deletions are left out.',
    dropped: [['open at night', why]],
  },
  'what was moved stands where it was moved to': {
    body: movedFrom('By May ') + run('the quay is to be mended ') + movedTo('by May') + run('.'),
    text: 'the quay is to be mended by May.',
    note: 'This file has tracked changes: what was moved stands where it was moved to.',
    dropped: [],
  },
  'only the paragraph mark was inserted': {
    body: `<w:pPr><w:rPr><w:ins ${by}/></w:rPr></w:pPr>${run('The quay is to be mended by May.')}`,
    text: 'The quay is to be mended by May.',
    note: 'This file has tracked changes: insertions are taken as text.',
    dropped: [],
  },
  'a text that speaks of insertions': {
    body: run('The code says &lt;w:ins w:id="1"&gt; here.'),
    text: 'The code says <w:ins w:id="1"> here.',
    note: null,
    dropped: [],
  },
}
