/** Texts by where the noun phrase at their start ends: alone, with what it is of and joined to, with all tied to it. */
export const phrases: readonly {
  readonly text: string
  readonly core: string
  readonly phrase: string
  readonly long: string
}[] = [
  {
    text: 'the old harbour closed',
    core: 'the old harbour',
    phrase: 'the old harbour',
    long: 'the old harbour',
  },
  {
    text: 'the roof of the chapel leaked',
    core: 'the roof',
    phrase: 'the roof of the chapel',
    long: 'the roof of the chapel',
  },
  { text: 'tolls, fees and fines rose', core: 'tolls', phrase: 'tolls', long: 'tolls' },
  {
    text: 'tolls, fees and fines of the port',
    core: 'tolls',
    phrase: 'tolls, fees and fines of the port',
    long: 'tolls, fees and fines of the port',
  },
  { text: 'a loan from the bank was repaid', core: 'a loan', phrase: 'a loan', long: 'a loan from the bank' },
  {
    text: 'nearly 300 members voted',
    core: 'nearly 300 members',
    phrase: 'nearly 300 members',
    long: 'nearly 300 members',
  },
  {
    text: 'all of the staff agreed',
    core: 'all of the staff',
    phrase: 'all of the staff',
    long: 'all of the staff',
  },
  {
    text: 'the Port Office (PO) moved',
    core: 'the Port Office (PO)',
    phrase: 'the Port Office (PO)',
    long: 'the Port Office (PO)',
  },
  {
    text: 'clean and safe water for the village is scarce',
    core: 'clean and safe water',
    phrase: 'clean and safe water',
    long: 'clean and safe water for the village',
  },
  {
    text: 'their first meeting in Oslo ended',
    core: 'their first meeting',
    phrase: 'their first meeting',
    long: 'their first meeting in Oslo',
  },
  {
    text: 'the cost of insuring ships from the coast fell',
    core: 'the cost',
    phrase: 'the cost of insuring ships',
    long: 'the cost of insuring ships from the coast',
  },
  { text: 'signed by the mayor', core: '', phrase: '', long: '' },
  { text: 'and so on', core: '', phrase: '', long: '' },
]
/** Texts by the verb group at their start. */
export const verbGroups: readonly (readonly [string, string])[] = [
  ['will also be built in May', 'will also be built'],
  ['has not been paid', 'has not been paid'],
  ['sold the farm', 'sold'],
  ['must keep a log', 'must keep'],
  ['the farm was sold', ''],
]
