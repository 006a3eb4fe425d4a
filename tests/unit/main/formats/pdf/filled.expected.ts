/** A page with what was filled into it or written onto it afterwards, and the lines that a reader sees. */
interface Filled {
  readonly what: string
  /** What is printed: its place from the lower left corner in points, and the words, in Helvetica of 12 points. */
  readonly printed: readonly (readonly [x: number, y: number, words: string])[]
  /** Annotations, as PDF writes them. */
  readonly annotations: readonly string[]
  readonly lines: readonly string[]
}

const field = (name: string, value: string, rect: string, more = '') =>
  `<</Type/Annot/Subtype/Widget/FT/Tx/F 4/T(${name})/V(${value})/DA(/Helv 10 Tf 0 g)/Rect[${rect}]${more}>>`

export const filled: readonly Filled[] = [
  {
    what: 'a field stands behind its label, in whatever order it was made',
    printed: [
      [72, 700, 'Name of the vessel:'],
      [72, 670, 'Home port:'],
      [72, 640, 'The harbour office fills in the rest.'],
    ],
    annotations: [
      field('port', 'Vardholm', '200 666 400 684'),
      field('name', 'Northern Star', '200 696 400 714'),
    ],
    lines: [
      'Name of the vessel: Northern Star',
      'Home port: Vardholm',
      'The harbour office fills in the rest.',
    ],
  },
  {
    what: 'a field of several lines stands below what is printed above it',
    printed: [
      [72, 700, 'What happened:'],
      [72, 560, 'Signed by the master.'],
    ],
    annotations: [
      field('report', 'The mast broke at noon.\\nNobody was hurt.', '72 600 500 690', '/Ff 4096'),
    ],
    lines: ['What happened:', 'The mast broke at noon.', 'Nobody was hurt.', 'Signed by the master.'],
  },
  {
    what: 'a choice is told, and words that were typed onto the page',
    printed: [[72, 700, 'Flag of the state:']],
    annotations: [
      '<</Type/Annot/Subtype/Widget/FT/Ch/Ff 131072/F 4/T(flag)/V(Norland)/Opt[(Estmark)(Norland)]/DA(/Helv 10 Tf 0 g)/Rect[200 696 400 714]>>',
      '<</Type/Annot/Subtype/FreeText/F 4/Contents(Checked at the gate.)/DA(/Helv 10 Tf 0 g)/Rect[72 640 400 658]>>',
    ],
    lines: ['Flag of the state: Norland', 'Checked at the gate.'],
  },
  {
    what: 'what is hidden, secret, empty or a remark beside the page is not told',
    printed: [[72, 700, 'Nothing more is seen here than this line.']],
    annotations: [
      field('hidden', 'unseen', '72 640 200 658').replace('/F 4', '/F 2'),
      field('off', 'unviewed', '72 600 200 618').replace('/F 4', '/F 32'),
      field('secret', 'password', '72 560 200 578', '/Ff 8192'),
      field('empty', '', '72 520 200 538'),
      '<</Type/Annot/Subtype/Text/F 4/Contents(Who says so?)/Rect[300 640 320 660]>>',
    ],
    lines: ['Nothing more is seen here than this line.'],
  },
]
