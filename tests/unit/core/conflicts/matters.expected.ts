/** Whole documents of one matter, an older and a newer one, and what stands against what in them. */
export interface Matter {
  readonly what: string
  readonly older: { readonly title: string; readonly date: string; readonly text: string }
  readonly newer: { readonly title: string; readonly date: string; readonly text: string }
  readonly conflicts: readonly (readonly [older: string, newer: string])[]
}

export const matters: readonly Matter[] = [
  {
    what: 'a release and its correction',
    older: {
      title: 'Varda Rail opens the Kolme line',
      date: '2024-03-04',
      text: `Varda Rail will open the Kolme line on 12 May 2024. The line is 48 kilometres long and has nine stations.

The Kolme line cost $620 million. The European Transport Fund contributed $210 million to the line.

In 2023, Varda Rail carried 31.4 million passengers, about 4 percent more than in 2022. It employs 2,860 people.

The company expects 18,000 passengers a day on the Kolme line by 2026.`,
    },
    newer: {
      title: 'Correction: Varda Rail opens the Kolme line',
      date: '2024-03-06',
      text: `Varda Rail will open the Kolme line on 26 May 2024. The line is 48 kilometres long and has nine stations.

The Kolme line cost $645 million. The European Transport Fund contributed about $210 million to the line.

In 2023, Varda Rail carried 31,390,000 passengers. It employs 2,860 people.

The company expects 21,000 passengers a day on the Kolme line by 2028.`,
    },
    conflicts: [
      ['12 May 2024', '26 May 2024'],
      ['$620 million', '$645 million'],
    ],
  },
  {
    what: 'fact sheets of two weeks',
    older: {
      title: 'Isker Valley floods: fact sheet, 4 June 2022',
      date: '2022-06-04',
      text: `The Isker River broke its banks on 29 May 2022. The floods have closed 14 schools in the Isker Valley.

The Government of Tavaria has released $12 million for repairs. The Red Shield has sent 240 volunteers to the valley.

- Tents delivered by the Red Shield: 1,100
- The Tavarian Army repaired 3 bridges in the week to 4 June.

At least 2,000 homes in the Isker Valley are without power.`,
    },
    newer: {
      title: 'Isker Valley floods: fact sheet, 11 June 2022',
      date: '2022-06-11',
      text: `The Isker River broke its banks on 28 May 2022. The floods have closed 19 schools in the Isker Valley.

The Government of Tavaria has released $12.4 million for repairs. The Red Shield has sent 310 volunteers to the valley.

- Tents delivered by the Red Shield: 1,100
- The Tavarian Army repaired 5 bridges in the week to 11 June.

More than 2,300 homes in the Isker Valley are without power.`,
    },
    conflicts: [
      ['29 May 2022', '28 May 2022'],
      ['14 schools', '19 schools'],
      ['240 volunteers', '310 volunteers'],
    ],
  },
  {
    what: 'two profiles of one company that have little in common',
    older: {
      title: 'Profile: Arlo Group',
      date: '2023-01-16',
      text: `The Arlo Group makes pumps in Norrby. It was founded in 1921 by Edda Brandt.

In 2022 the Arlo Group sold 48,000 pumps. Exports were 61 percent of sales.

The Arlo Group plans to hire 200 engineers by 2025.`,
    },
    newer: {
      title: 'Who makes the pumps of the north',
      date: '2023-02-20',
      text: `Of the makers of pumps, the Arlo Group is the oldest. The Arlo Group was founded in 1912.

The Arlo Group sold 84,000 pumps in 2022. The Farrow Group sold 12,000 pumps in 2022.

The Arlo Group hired 35 engineers in 2022.`,
    },
    conflicts: [['48,000 pumps', '84,000 pumps']],
  },
  {
    what: 'two reports of one template on two towns',
    older: {
      title: 'Norrby: water report 2023',
      date: '2024-01-10',
      text: `The waterworks supplied 4.2 million cubic metres of water in 2023. Leaks fell to 11 percent in 2023.

The network has 310 kilometres of pipes. Norrby Water replaced 12 kilometres of pipes in 2023.`,
    },
    newer: {
      title: 'Sandby: water report 2023',
      date: '2024-01-12',
      text: `The waterworks supplied 2.9 million cubic metres of water in 2023. Leaks fell to 17 percent in 2023.

The network has 205 kilometres of pipes. Sandby Water replaced 8 kilometres of pipes in 2023.`,
    },
    conflicts: [],
  },
  {
    what: 'the report of one year and of the next',
    older: {
      title: 'Mirren Airport: annual report 2022',
      date: '2023-03-01',
      text: `Mirren Airport served 5.8 million passengers in 2022. Delays fell by 6 percent.

The airport has 41 gates. It employs 1,240 people. Revenue was $212 million.`,
    },
    newer: {
      title: 'Mirren Airport: annual report 2023',
      date: '2024-03-01',
      text: `Mirren Airport served 6.4 million passengers in 2023. Delays fell by 2 percent.

The airport has 44 gates. It employs 1,310 people. Revenue was $231 million.`,
    },
    conflicts: [],
  },
]
