/** Two cards as "prompt | answer", of two facts in two sentences, by whether the second says the same again. */
export const twice: readonly {
  readonly says: string
  readonly cards: readonly [string, string]
  readonly isSame: boolean
}[] = [
  {
    says: 'one sentence, written twice',
    cards: [
      'The Port Office of Norwick must repair ____. | the long pier',
      'The Port Office of Norwick must repair ____. | the long pier',
    ],
    isSame: true,
  },
  {
    says: 'one statement in other words',
    cards: [
      'The Port Office of Norwick closed the long pier because of ____. | the great storm',
      'Because of the great storm, the Port Office of Norwick closed ____. | the long pier',
    ],
    isSame: true,
  },
  {
    says: 'one answer to nearly the same words',
    cards: [
      'Norwick opened its first school in ____. | 1904',
      'In ____, Norwick opened its first school. | 1904',
    ],
    isSame: true,
  },
  {
    says: 'two things of one body',
    cards: [
      'The Port Office of Norwick must repair ____. | the long pier',
      'The Rowing Club of Estmark sold ____ to a baker. | two old boats',
    ],
    isSame: false,
  },
  {
    says: 'one answer to two questions',
    cards: [
      'Norwick opened its first school in ____. | 1904',
      'The Rail Board sold all horses in ____. | 1904',
    ],
    isSame: false,
  },
]
