/** Answers, and what is shown beside them, by whether that tells them. */
export const told: readonly { readonly answer: string; readonly shown: string; readonly isTold: boolean }[] =
  [
    { answer: 'the long pier', shown: 'The pier is long.', isTold: true },
    { answer: 'repair the harbour wall', shown: 'Repairs of the harbour began in 1904.', isTold: true },
    { answer: 'repair the harbour wall', shown: 'The town opened a school.', isTold: false },
    { answer: 'the Norwick Road', shown: 'A road leads to the coast.', isTold: false },
    { answer: 'the Norwick Road', shown: 'Norwick lies on the coast.', isTold: true },
    { answer: 'the council', shown: 'The council met.', isTold: false },
    { answer: 'non-ferrous metals', shown: 'Copper is a metal and ferrous it is not.', isTold: true },
    { answer: 'salt, rope, timber and tar', shown: 'The ship carried salt.', isTold: false },
    { answer: '', shown: 'The ship carried salt.', isTold: false },
  ]
