/** Tables, and what their cells state: cell, row, column. */
export const tables: readonly {
  readonly says: string
  readonly rows: readonly (readonly string[])[]
  readonly cells: readonly string[]
}[] = [
  {
    says: 'values under their heads',
    rows: [
      ['', 'Length', 'Depth'],
      ['Lake Orn', '12 km', '40 m'],
      ['Lake Ves', '7 km', '22 m'],
    ],
    cells: [
      '12 km / Lake Orn / Length',
      '40 m / Lake Orn / Depth',
      '7 km / Lake Ves / Length',
      '22 m / Lake Ves / Depth',
    ],
  },
  {
    says: 'a row that repeats the heads begins a table of its own',
    rows: [
      ['Fruit', 'Weight', 'Sugar'],
      ['Pear', '170 g', '10 %'],
      ['Berry', 'Weight', 'Sugar'],
      ['Sloe', '3 g', '9 %'],
    ],
    cells: ['170 g / Pear / Weight', '10 % / Pear / Sugar', '3 g / Sloe / Weight', '9 % / Sloe / Sugar'],
  },
  {
    says: 'a first column that the second explains',
    rows: [
      ['Term', 'Meaning'],
      ['Bilge', 'the lowest part of the hull'],
      ['Keel', 'the beam along the bottom'],
    ],
    cells: ['the lowest part of the hull / Bilge / Meaning', 'the beam along the bottom / Keel / Meaning'],
  },
  {
    says: 'numbers that name things',
    rows: [
      ['Room', 'Phone'],
      ['Kitchen', '412'],
      ['Library', '377'],
    ],
    cells: [],
  },
  {
    says: 'rows of one name',
    rows: [
      ['Lake', 'Length'],
      ['Orn', '12 km'],
      ['Orn', '13 km'],
    ],
    cells: [],
  },
  {
    says: 'rows of unequal length',
    rows: [
      ['Lake', 'Length'],
      ['Orn', '12 km', '3'],
      ['Ves', '7 km'],
    ],
    cells: [],
  },
  {
    says: 'one row',
    rows: [
      ['Lake', 'Length'],
      ['Orn', '12 km'],
    ],
    cells: [],
  },
]
