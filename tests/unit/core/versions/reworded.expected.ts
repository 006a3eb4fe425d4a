/** Which passages of two versions a reader would call one and the same in other words, and which not. */
export interface RewordedRow {
  readonly what: string
  /** One paragraph each; a heading begins with "# ". */
  readonly old: readonly string[]
  readonly next: readonly string[]
  /** Places in `old` and in `next` of what is one passage in other words; the others are the same, went or came. */
  readonly pairs: readonly (readonly [old: number, next: number])[]
}

const before = 'The quay is swept every morning before the first boat.'
const after = 'Dogs stay on a lead between the sheds.'

export const rewordedRows: readonly RewordedRow[] = [
  {
    what: 'a figure of a Japanese sentence',
    old: ['護岸の工事には620万円かかります。'],
    next: ['護岸の工事には690万円かかります。'],
    pairs: [[0, 0]],
  },
  {
    what: 'a Japanese sentence among others, with a day that moved',
    old: ['会議は三月十四日に開かれます。', '騒音は毎週測定されます。'],
    next: ['騒音は毎週測定されます。', '会議は三月二十一日に開かれます。'],
    pairs: [[0, 1]],
  },
  {
    what: 'two Japanese sentences that say different things are none',
    old: ['騒音は毎週金曜日に測定されます。'],
    next: ['岸壁の清掃は夏まで行いません。'],
    pairs: [],
  },
  {
    what: 'a figure of a Chinese sentence',
    old: ['码头的修缮费用为六百二十万元。'],
    next: ['码头的修缮费用为六百九十万元。'],
    pairs: [[0, 0]],
  },
  {
    what: 'a figure of a Thai sentence',
    old: ['งบประมาณซ่อมท่าเรือคือ 620 ล้านบาทในปีนี้'],
    next: ['งบประมาณซ่อมท่าเรือคือ 690 ล้านบาทในปีนี้'],
    pairs: [[0, 0]],
  },
  {
    what: 'another form of most words',
    old: [before, 'The board delays repairs of the wall and raises berth fees.', after],
    next: [before, 'The boards delayed repairing the walls, raising the berth fee.', after],
    pairs: [[1, 1]],
  },
  {
    what: 'in the passive, with the same figure and name',
    old: [before, 'Tarnby council pays 6.2 million crowns for the slipway.', after],
    next: [before, 'For its slipway, 6.2 million crowns are due from Tarnby.', after],
    pairs: [[1, 1]],
  },
  {
    what: 'a short line with another figure',
    old: [before, 'Budget: 4.2m', after],
    next: [before, 'Budget: 4.7m', after],
    pairs: [[1, 1]],
  },
  {
    what: 'a short line whose figure is most of it',
    old: [before, 'Costs: 310,000 crowns a year, half of it for wages', after],
    next: [before, 'Costs: 295,000 crowns, a third for wages', after],
    pairs: [[1, 1]],
  },
  {
    what: 'a heading with another number',
    old: ['# 3.1 Noise', before, '# 3.2 Dust', after],
    next: ['# 4.1 Noise', before, '# 4.2 Dust', after],
    pairs: [
      [0, 0],
      [2, 2],
    ],
  },
  {
    what: 'a heading that was made longer',
    old: ['# Noise', before],
    next: ['# Noise and dust at the works', before],
    pairs: [[0, 0]],
  },
  {
    what: 'a heading that became a line of the text, with a word more',
    old: ['# Opening hours of the lock', before],
    next: ['Opening hours of the lock gate:', before],
    pairs: [[0, 0]],
  },
  {
    what: 'cut to half, its main clause kept',
    old: [
      before,
      'The crane is hired from May to August, since the old one failed its inspection in the winter and no parts for it can be had any more.',
      after,
    ],
    next: [before, 'The crane is hired from May to August.', after],
    pairs: [[1, 1]],
  },
  {
    what: 'one passage that was parted in two goes with its longer half',
    old: [
      before,
      'Berths are let by the season. Whoever gives one back by the end of June is paid a third of the fee, and half of it where the berth is let again.',
      after,
    ],
    next: [
      before,
      'Berths are let by the season.',
      'Whoever gives one back by the end of June is paid a third of the fee, and half of it where the berth is let again.',
      after,
    ],
    pairs: [[1, 2]],
  },
  {
    what: 'hyphens and contractions written otherwise',
    old: [before, 'The work-boat doesn’t leave the dry-dock before mid-April.', after],
    next: [before, 'The workboat does not leave the drydock before mid April.', after],
    pairs: [[1, 1]],
  },
  {
    what: 'words put for others, in the one place that changed',
    old: [before, 'Freight goes by road until the bridge is mended.', after],
    next: [before, 'Cargo travels by road as long as the bridge is closed.', after],
    pairs: [[1, 1]],
  },
  {
    what: 'another thing at its place is none, though small words are shared',
    old: [before, 'The mayor speaks at the opening of the fair on the hill.', after],
    next: [before, 'The ice on the river is thick at the end of the winter.', after],
    pairs: [],
  },
  {
    what: 'another thing of the same kind is none',
    old: [before, 'Mr Orme leads the works until May.', 'Ms Lyle keeps the books.', after],
    next: [before, 'Mr Orme leads the works until June.', 'Boats over nine metres pay double.', after],
    pairs: [[1, 1]],
  },
  {
    what: 'of two that look alike each goes with its own',
    old: [before, 'Gate one opens at 6:00 on weekdays.', 'Gate two opens at 8:00 on weekdays.', after],
    next: [before, 'Gate two opens at 9:00 on weekdays.', 'Gate one opens at 7:00 on weekdays.', after],
    pairs: [
      [1, 2],
      [2, 1],
    ],
  },
  {
    what: 'one new sentence that shares a name is none',
    old: [before, 'Tarnby was founded by fishermen.', after],
    next: [before, 'Anyone in Tarnby may ask for a permit at the hall.', after],
    pairs: [],
  },
]
