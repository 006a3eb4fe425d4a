/** What scanned pages say, written from their sources and not from what Precis reads. */
import { rulesText } from './printed.expected.ts'

export interface Scan {
  readonly file: string
  readonly kind: 'pdf' | 'picture'
  readonly title: string
  readonly date: string | null
  readonly pages: number
  /** Headings, and paragraphs without marks of notes or raised signs: each is read as it stands. */
  readonly lines: readonly string[]
  /** Answers of facts that are found. */
  readonly facts: readonly string[]
  /** What no fact may say: figures with the mark of a note, an exponent or a fraction grown onto them. */
  readonly never?: readonly string[]
}

const list = [
  'item1: the volume in cubic metres, and the days on which it is to be taken from the river or from a reservoir',
  'item1: the price, which may not differ from the price of the year:',
  'item2: 12 crowns in the wet season',
  'item2: 19 crowns in the dry season',
  'item1: the names of two officers',
]
const plain = (line: string) => !line.startsWith('table')

export const scans: readonly Scan[] = [
  {
    file: 'rules-scanned.pdf',
    kind: 'pdf',
    title: 'Rules of the Basin Office',
    date: '2023-10-02',
    pages: 3,
    lines: [...rulesText.filter(plain).slice(0, 5), ...list, ...rulesText.filter(plain).slice(5)],
    facts: ['2021'],
  },
  {
    file: 'rules-worn.jpg',
    kind: 'picture',
    title: 'Rules of the Basin Office',
    date: '2023-10-02',
    pages: 1,
    lines: rulesText.slice(0, 3),
    facts: ['2021'],
  },
  {
    file: 'accord.png',
    kind: 'picture',
    title: 'The Harbour Accord',
    date: '2021-05-04',
    pages: 1,
    lines: [
      '# Money and ships',
      'item1: Ferries',
      'item2: 2,400 people a day',
      'item2: 31 crossings',
      'item1: Cranes',
      '# Offices and officers',
      'paragraph: The efficient office of the harbour opened on 5 June 2022 with 650 officers, and its first report found that traffic had grown by 12 percent in a single year.',
      'paragraph: We will not let the river divide us.',
    ],
    facts: ['5 June 2022', '650 officers', '12 percent'],
  },
  {
    file: 'signals.tif',
    kind: 'picture',
    title: 'The Signal Stations of the Coast',
    date: '2022-09-12',
    pages: 2,
    lines: [],
    facts: ['26 flags'],
    never: ['642', '9%', '10%', '2018*', '402', '40/2', '1073'],
  },
]

/** A text layer on its first page, a picture on its second. */
export const halfScanned = {
  file: 'half-scanned.pdf',
  title: 'The Harbour Accord',
  /** Of the first page, and of the second. */
  lines: [
    'paragraph: The efficient office of the harbour opened on 5 June 2022 with 650 officers, and its first report found that traffic had grown by 12 percent in a single year.',
    rulesText.find((line) => line.startsWith('paragraph: The office enters')) ?? '',
  ],
} as const
