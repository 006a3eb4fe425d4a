import type { FactType } from '../../../../src/core/model/fact.ts'

/** Each rule by its name: a gap between bars that breaks it, and a close neighbour that breaks none. */
export interface Gap {
  readonly type: FactType
  readonly breaks: string
  readonly holds: string
}
export const gaps: Readonly<Record<string, Gap>> = {
  'a bracket or a quotation is cut': {
    type: 'commitment',
    breaks: 'The Port Office must publish |the tide tables (also the moon| tables) in 1904.',
    holds: 'The Port Office must publish |the tide tables (also the moon tables)| in 1904.',
  },
  'no phrase begins so': {
    type: 'commitment',
    breaks: 'The Port Office must publish a list |of all wrecks| by June 1904.',
    holds: 'The Port Office must publish |a list of all wrecks| by June 1904.',
  },
  'a possessive is cut': {
    type: 'commitment',
    breaks: 'The Port Office must pay |the pilot|’s widow by June 1904.',
    holds: 'The Port Office must pay |the pilot’s widow| by June 1904.',
  },
  'what is joined or set aside is cut': {
    type: 'commitment',
    breaks: 'The Port Office must repair |the long pier, and paint| the lamps by June 1904.',
    holds: 'The Port Office must repair |the long pier|, and paint the lamps by June 1904.',
  },
  'half of an aside stays': {
    type: 'commitment',
    breaks: 'The Port Office must repair |the piers –including those of wood| – by June 1904.',
    holds: 'The Port Office must repair |the piers| –including those of wood – by June 1904.',
  },
  'the clause has lost its verb': {
    type: 'cause',
    breaks: 'In 1904 the |Port Office closed the long pier|.',
    holds: 'In 1904 the Port Office closed |the long pier|.',
  },
  'a join is left without what it joins': {
    type: 'cause',
    breaks: 'The pier was closed, and, because of |the great storm|, it was sold in 1904.',
    holds: 'The pier was closed because of |the great storm| and sold in 1904.',
  },
  'one thing of many': {
    type: 'commitment',
    breaks: 'The Port Office must repair all piers of wood, including |the long pier|.',
    holds: 'The Port Office must repair |the long pier| in Norwick.',
  },
  'a subject that could be any': {
    type: 'commitment',
    breaks: '|The old pilots| rowed home.',
    holds: '|The old pilots| rowed the body of Admiral Lind from Norwick to Castle Hill.',
  },
  'a phrase that could be any': {
    type: 'commitment',
    breaks: 'The pilots painted |the boats|.',
    holds: 'The pilots must paint |the boats|.',
  },
  'it took so long to do what?': {
    type: 'cause',
    breaks: 'It took the Port Office two years to |repair the long pier|.',
    holds: 'The Port Office of Norwick closed in 1904 to |repair the long pier|.',
  },
  'who it is stands in the gap alone': {
    type: 'commitment',
    breaks: '|The Port Office of Norwick| must repair its own piers and lamps by June 1904.',
    holds: '|The Port Office of Norwick| must repair the long piers and lamps by June 1904.',
  },
  'an answer that is no phrase': {
    type: 'commitment',
    breaks: 'The Port Office must show |the pilots how the lamps work| by June 1904.',
    holds: 'The Port Office must show |the pilots| how the lamps work by June 1904.',
  },
  'marks that a cut has left': {
    type: 'commitment',
    breaks: 'The Port Office,, of Norwick must repair |the long pier| in 1904.',
    holds: 'The Port Office, of Norwick, must repair |the long pier| in 1904.',
  },
  'a state without a name': {
    type: 'commitment',
    breaks: 'The lamps of Norwick must |be ready for use| by June 1904.',
    holds: 'The lamps of Norwick must |be painted green| by June 1904.',
  },
  'a supposed case': {
    type: 'commitment',
    breaks: 'If a pilot loses his boat, the Port Office must pay |the full price|.',
    holds: 'If the Norwick pilots lose their boats, the Port Office must pay |the full price|.',
  },
  'a definition of no thing': {
    type: 'definition',
    breaks: 'The long pier of Norwick is |an example of old craft|.',
    holds: 'The long pier of Norwick is |a mole of oak and stone|.',
  },
  'a phrase goes on behind the gap': {
    type: 'commitment',
    breaks: 'The Port Office must repair |the roof| of the chapel in 1904.',
    holds: 'The Port Office must repair |the roof of the chapel| in 1904.',
  },
  'more than the cause stands behind its preposition': {
    type: 'cause',
    breaks: 'In 1904, due to |the storm the pier was closed|, and Norwick lost its trade.',
    holds: 'In 1904 the pier of Norwick was closed due to |the great storm|.',
  },
  'what is merely the background': {
    type: 'cause',
    breaks: 'As |the storm grew|, the Port Office of Norwick closed the pier.',
    holds: 'The Port Office of Norwick closed the pier because |the storm grew|.',
  },
  'a purpose of little': {
    type: 'cause',
    breaks: 'The lamp is used to |warn the pilots|.',
    holds: 'The green lamp on the long pier of Norwick is used to |warn the pilots|.',
  },
  'a condition of a word or two': {
    type: 'commitment',
    breaks: 'The gate at Castle Hill must stay closed if |rain falls|.',
    holds: 'The gate at Castle Hill must stay closed if |rain falls on the marsh|.',
  },
  'a clause begins in the gap': {
    type: 'commitment',
    breaks: 'In 1904 the Port Office of Norwick sold |the long pier and the Board keeps the lamps|.',
    holds: 'In 1904 the Port Office of Norwick sold |the long pier that the Board keeps|.',
  },
  'the gap ends inside a phrase': {
    type: 'commitment',
    breaks: 'In 1904 the Port Office of Norwick said |the long pier| was sold to Mr Lund.',
    holds: 'In 1904 the Port Office of Norwick sold |the long pier| to Mr Lund.',
  },
  'a name or a set phrase is cut': {
    type: 'commitment',
    breaks: 'In 1904 the Port Office of Norwick paid |the house of Lund| & Sons for the pier.',
    holds: 'In 1904 the Port Office of Norwick paid |the house of Lund & Sons| for the pier.',
  },
  'an answer that points': {
    type: 'commitment',
    breaks: 'The Port Office must repair |these old piers| by June 1904.',
    holds: 'The Port Office must pay |those who repair the long pier| in 1904.',
  },
  'what tells of the answer goes on behind it': {
    type: 'commitment',
    breaks: 'The Port Office will announce |a plan| to repair the long pier in 1904.',
    holds: 'The Port Office will announce |a plan to repair the long pier| in 1904.',
  },
  'a paper of any kind': {
    type: 'commitment',
    breaks: 'The Port Office must sign |a memorandum of understanding| in 1904.',
    holds: 'The Port Office must sign |a memorandum of understanding on the long pier| in 1904.',
  },
}
