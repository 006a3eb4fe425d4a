/**
 * What two documents say, and whether that is a conflict: the same thing at the same time with different values. Each text
 * stands in a document of its own. Every third one is held out: it was not looked at while the code was written.
 */
export interface ConflictExample {
  readonly one: string
  readonly other: string
  /** The dates of the documents where they matter; else neither has one. */
  readonly dated?: readonly [string, string]
  /** Why it is one, or none. */
  readonly why: string
}

export const conflicts: readonly ConflictExample[] = [
  {
    one: 'The Orvane Bridge is 1,240 metres long.',
    other: 'The Orvane Bridge is 1,420 metres long.',
    why: 'a length',
  },
  {
    one: 'In 2019 the Tarrow mine employed 340 people.',
    other: 'The Tarrow mine employed 430 people in 2019.',
    why: 'a count of one year, other word order',
  },
  {
    one: 'The Harbour Fund will lend the two towns $40 million.',
    other: 'The Harbour Fund will lend the two towns $45 million.',
    why: 'an amount',
  },
  {
    one: 'The treaty of Lenn was signed on 4 March 1998.',
    other: 'The treaty of Lenn was signed on 14 March 1998.',
    why: 'a day',
  },
  {
    one: 'Kelda Power cut its emissions by 12 percent between 2015 and 2020.',
    other: 'Between 2015 and 2020 Kelda Power cut its emissions by 21 percent.',
    why: 'a share over the same span',
  },
  {
    one: 'Mount Isker rises 2,318 metres above sea level.',
    other: 'Mount Isker rises 2,381 metres above sea level.',
    why: 'a height',
  },
  {
    one: 'The survey reached 1,204 households in Norrby.',
    other: 'The survey reached 1,402 households in Norrby.',
    why: 'a count with a place',
  },
  {
    one: 'The Pellan reactor has a capacity of 650 megawatts.',
    other: 'The capacity of the Pellan reactor is 560 megawatts.',
    why: 'a capacity, turned round',
  },
  {
    one: 'The Ostrava line opened in 1904.',
    other: 'The Ostrava line opened in 1907.',
    why: 'a year of opening',
  },
  {
    one: 'The committee on fisheries has 14 members.',
    other: 'The committee on fisheries has 16 members.',
    why: 'a size',
  },
  {
    one: 'Unemployment in Varda fell to 5.1 percent in June 2021.',
    other: 'In June 2021, unemployment in Varda fell to 5.7 percent.',
    why: 'a rate at one month',
  },
  {
    one: 'The vaccine must be stored at minus 20 degrees.',
    other: 'The vaccine must be stored at minus 70 degrees.',
    why: 'a temperature',
  },
  {
    one: 'The Elbin dam holds 3.2 billion cubic metres of water.',
    other: 'The Elbin dam holds 2.3 billion cubic metres of water.',
    why: 'a volume',
  },
  {
    one: 'The Board approved a budget of €18 million for 2024.',
    other: 'For 2024 the Board approved a budget of €19 million.',
    why: 'a budget of a year',
  },
  {
    one: 'Applications for the Marsh grant close on 30 June 2025.',
    other: 'Applications for the Marsh grant close on 31 July 2025.',
    why: 'a deadline',
  },
  {
    one: 'The fleet has 27 ferries.',
    other: 'The fleet has 72 ferries.',
    dated: ['2023-05-01', '2023-05-01'],
    why: 'swapped digits, same date',
  },
  {
    one: 'In the trial, 18 of 240 patients had a fever.',
    other: 'In the trial, 81 of 240 patients had a fever.',
    why: 'a part of the same whole',
  },
  {
    one: 'The Sorrel satellite weighs 480 kilograms.',
    other: 'The Sorrel satellite weighs 840 kilograms.',
    why: 'a weight',
  },
  {
    one: 'The fire at Dunmore destroyed 61 homes.',
    other: 'The fire at Dunmore destroyed 16 homes.',
    why: 'a toll',
  },
  {
    one: 'Lake Tessin covers 212 square kilometres.',
    other: 'Lake Tessin covers 221 square kilometres.',
    why: 'an area',
  },
  {
    one: 'The Halden tunnel cost 310 million crowns.',
    other: 'The Halden tunnel cost 130 million crowns.',
    why: 'a cost',
  },
  {
    one: 'Exports of timber from Kareli rose by 9 percent in 2018.',
    other: 'Exports of timber from Kareli rose by 6 percent in 2018.',
    why: 'a growth of a year',
  },
  {
    one: 'The Rhenish accord entered into force on 1 January 2006.',
    other: 'The Rhenish accord entered into force on 1 July 2006.',
    why: 'a date of force',
  },
  {
    one: 'The new library seats 900 readers.',
    other: 'The new library seats 600 readers.',
    dated: ['2022-03-01', '2022-04-01'],
    why: 'a capacity with near dates',
  },
  {
    one: 'Each passenger may carry 10 kilograms of luggage.',
    other: 'Each passenger may carry 8 kilograms of luggage.',
    why: 'a limit',
  },
  {
    one: 'The outage of 3 May lasted 47 minutes.',
    other: 'The outage of 3 May lasted 74 minutes.',
    why: 'how long',
  },
  {
    one: 'The Nordahl prize is worth $25,000.',
    other: 'The Nordahl prize is worth $52,000.',
    why: 'a prize',
  },
  {
    one: 'In 2022, Brevik handled 4.1 million containers.',
    other: 'Brevik handled 1.4 million containers in 2022.',
    why: 'throughput of a year',
  },
  {
    one: 'The Aldine press printed its first book in 1494.',
    other: 'The Aldine press printed its first book in 1499.',
    why: 'a first',
  },
  {
    one: 'The ceasefire took effect on 9 October 2020.',
    other: 'The ceasefire took effect on 10 October 2020.',
    why: 'a day',
  },
  {
    one: 'The Corran strait is 2.4 kilometres wide.',
    other: 'The Corran strait is 4.2 kilometres wide.',
    why: 'a width',
  },
  {
    one: 'The Ministry will train 1,500 nurses by 2028.',
    other: 'By 2028 the Ministry will train 5,100 nurses.',
    why: 'a pledge with its year',
  },
  {
    one: 'The Vell archive holds 86,000 letters.',
    other: 'The Vell archive holds 68,000 letters.',
    why: 'holdings',
  },
  {
    one: 'The river Senn flooded 31 villages in April 2013.',
    other: 'In April 2013 the river Senn flooded 13 villages.',
    why: 'a count of a month',
  },
  {
    one: 'The password expires after 90 days.',
    other: 'The password expires after 60 days.',
    why: 'a period of a rule',
  },
  {
    one: 'The Mirren telescope has a mirror of 6.5 metres.',
    other: 'The Mirren telescope has a mirror of 5.6 metres.',
    why: 'a size of a part',
  },
]

export const noConflicts: readonly ConflictExample[] = [
  {
    one: 'In 2019 the Tarrow mine employed 340 people.',
    other: 'In 2020 the Tarrow mine employed 430 people.',
    why: 'other years',
  },
  {
    one: 'The Orvane Bridge is 1,240 metres long.',
    other: 'The Orvane Tunnel is 1,420 metres long.',
    why: 'other things',
  },
  {
    one: 'The Orvane Bridge is 1,240 metres long.',
    other: 'The Orvane Bridge is 1.24 kilometres long.',
    why: 'the same in other units',
  },
  {
    one: 'The Harbour Fund will lend the two towns $40 million.',
    other: 'The Harbour Fund will lend the two towns about $40 million.',
    why: 'the same, rounded',
  },
  {
    one: 'Mount Isker rises 2,318 metres above sea level.',
    other: 'Mount Isker rises some 2,300 metres above sea level.',
    why: 'a round figure that says it is one',
  },
  {
    one: 'The survey reached 1,204 households in Norrby.',
    other: 'The survey reached 1,402 households in Sandby.',
    why: 'other places',
  },
  {
    one: 'Kelda Power cut its emissions by 12 percent between 2015 and 2020.',
    other: 'Kelda Power will cut its emissions by 21 percent by 2030.',
    why: 'what was done and what is planned',
  },
  {
    one: 'The committee on fisheries has 14 members.',
    other: 'The committee on forests has 16 members.',
    why: 'other committees',
  },
  {
    one: 'The treaty of Lenn was signed on 4 March 1998.',
    other: 'The treaty of Lenn entered into force on 14 March 1999.',
    why: 'other events',
  },
  {
    one: 'The treaty of Lenn was signed on 4 March 1998.',
    other: 'The treaty of Lenn was signed in March 1998.',
    why: 'the same, less exact',
  },
  {
    one: 'The Board approved a budget of €18 million for 2024.',
    other: 'The Board approved a budget of €19 million for 2025.',
    why: 'other years ahead',
  },
  {
    one: 'Applications for the Marsh grant close on 30 June 2025.',
    other: 'Applications for the Marsh grant open on 1 May 2025.',
    why: 'opening and closing',
  },
  {
    one: 'In the trial, 18 of 240 patients had a fever.',
    other: 'In the trial, 18 of 240 patients had a rash, and 31 a fever after the second dose.',
    why: 'other doses',
  },
  {
    one: 'The fleet has 27 ferries.',
    other: 'The fleet has 31 ferries.',
    dated: ['2015-05-01', '2023-05-01'],
    why: 'documents of years far apart, no time said',
  },
  {
    one: 'The Halden tunnel cost 310 million crowns.',
    other: 'The Halden tunnel was expected to cost 130 million crowns.',
    why: 'what was expected and what came',
  },
  {
    one: 'Exports of timber from Kareli rose by 9 percent in 2018.',
    other: 'Exports of timber from Kareli fell by 6 percent in 2017.',
    why: 'other years',
  },
  {
    one: 'At least 16 homes were destroyed by the fire at Dunmore.',
    other: 'The fire at Dunmore destroyed 61 homes.',
    why: 'at least leaves room',
  },
  {
    one: 'The Ministry will train 1,500 nurses by 2028.',
    other: 'The Ministry will train 5,100 nurses by 2032.',
    why: 'other years',
  },
  {
    one: 'Lake Tessin covers 212 square kilometres.',
    other: 'The nature reserve around Lake Tessin covers 321 square kilometres.',
    why: 'the lake and what lies around it',
  },
  {
    one: 'Each adult passenger may carry 10 kilograms of luggage.',
    other: 'Each child may carry 5 kilograms of luggage.',
    why: 'other people',
  },
  {
    one: 'The outage of 3 May lasted 47 minutes.',
    other: 'The outage of 9 May lasted 74 minutes.',
    why: 'other days',
  },
  {
    one: 'The Pellan reactor has a capacity of 650 megawatts.',
    other: 'The Pellan wind farm has a capacity of 56 megawatts.',
    why: 'other plants',
  },
  {
    one: 'The vaccine must be stored at minus 20 degrees.',
    other: 'The vaccine may be stored at 4 degrees for 5 days.',
    why: 'a rule and its exception',
  },
  {
    one: 'The Ostrava line opened in 1904.',
    other: 'The Ostrava line was electrified in 1957.',
    why: 'other events',
  },
  {
    one: 'In 2022, Brevik handled 4.1 million containers.',
    other: 'In the first half of 2022, Brevik handled 1.9 million containers.',
    why: 'a part of the year',
  },
  {
    one: 'The Sorrel satellite weighs 480 kilograms.',
    other: 'Without fuel, the Sorrel satellite weighs 350 kilograms.',
    why: 'with and without',
  },
  {
    one: 'Unemployment in Varda fell to 5.1 percent in June 2021.',
    other: 'Youth unemployment in Varda fell to 11.3 percent in June 2021.',
    why: 'a part of the people',
  },
  {
    one: 'The Elbin dam holds 3.2 billion cubic metres of water.',
    other: 'The Elbin dam holds between 3 and 3.5 billion cubic metres of water.',
    why: 'a range that holds the figure',
  },
  {
    one: 'The new library seats 900 readers.',
    other: 'The old library seated 600 readers.',
    why: 'old and new',
  },
  {
    one: 'The Nordahl prize is worth $25,000.',
    other: 'The second Nordahl prize is worth $10,000.',
    why: 'first and second',
  },
  {
    one: 'The password expires after 90 days.',
    other: 'The session expires after 60 minutes.',
    why: 'other things',
  },
  {
    one: 'Rents in Kolme rose by 4 percent in 2020.',
    other: 'Rents in Kolme rose by 7 percent from 2018 to 2020.',
    why: 'other spans',
  },
  {
    one: 'The Aldine press printed its first book in 1494.',
    other: 'The Aldine press printed its last book in 1597.',
    why: 'first and last',
  },
  {
    one: 'Turnover was 40 million euros.',
    other: 'Turnover was 45 million euros.',
    why: 'nothing says whose',
  },
  {
    one: 'The Vell archive holds 86,000 letters.',
    other: 'The Vell archive holds 2,100 maps.',
    why: 'other holdings',
  },
  {
    one: 'The company paid 18 million dollars in taxes in Varda in 2019.',
    other: 'The company paid 31 million dollars in taxes in 2019.',
    why: 'one country and all',
  },
  {
    one: 'The river Senn flooded 31 villages in April 2013.',
    other: 'The river Senn flooded 13 villages in April 2006.',
    why: 'other years',
  },
  {
    one: 'Unless renewed, a licence ends after 5 years.',
    other: 'A provisional licence ends after 2 years.',
    why: 'other licences',
  },
]
