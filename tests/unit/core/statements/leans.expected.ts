/** Sentences, and the words by which they lean on others; none where they stand alone. */
export const leaning: readonly (readonly [string, readonly string[]])[] = [
  ['Norwick Town Council opened a school in 1904.', []],
  ['It feeds the lakes of Norwick.', ['It']],
  ['They elected a chair in Norwick.', ['They']],
  ['I sold my boat in Norwick.', ['I', 'my']],
  ['We met in Norwick.', ['We']],
  ['These ships carry salt.', ['These']],
  ['It is estimated that Norwick has 9,000 people.', []],
  ['Copper and its alloys conduct heat.', []],
  ['Norland and Estmark will open our archives.', []],
  ['Norwick opened a school yesterday.', ['yesterday']],
  ['Norwick opened a school last year.', ['last']],
  // Names that are written small, and a mine that is dug.
  ['The harbour.io team moved 40 servers to Norwick.', []],
  ['The harbour team moved 40 servers to Norwick.', ['the harbour team']],
  ['The Norwick mine, where 300 men died in 1911, opened in 1874.', []],
  ['Norwick bought a boat of mine.', ['mine']],
  ['The Norwick ferry sails on Tuesday.', ['Tuesday']],
  ['The rules above bind all members of Norwick Rowing Club.', ['above', 'the rules']],
]
