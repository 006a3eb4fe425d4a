/** Examples of rules, by family and name: what breaks each, and close neighbours that do not. */
export const examples = {
  clauses: {
    label: {
      breaks: ['definition of NOTE: NOTE means |a place where boats of Lund lie|.'],
      holds: ['definition of Berth: Berth means |a place where boats of Lund lie|.'],
    },
    'one of many': {
      breaks: ['definition of One key berth: One key berth is |a place for nine boats of Lund|.'],
      holds: ['definition of A berth: A berth is |a place for nine boats of Lund|.'],
    },
    praise: {
      breaks: ['definition of A berth: A berth is |an important place for boats of Lund|.'],
      holds: ['definition of A berth: A berth is |a place for boats of Lund|.'],
    },
    open: {
      breaks: [
        'commitment: In 1904 the pilots of Lund repeated their commitment to |keep the lamps lit|.',
        'cause: One reason is |the ice on the long pier of Lund|.',
        'commitment: Lund will build |a major pier for nine boats|.',
        'cause: Boats of Norwick sank because of |ice, storms and fog|.',
      ],
      holds: [
        'commitment: In 1904 the pilots of Lund promised to |keep the lamps lit|.',
        'cause: Boats of Norwick sank because of |ice and fog|.',
      ],
    },
    'splits a name': {
      breaks: ['commitment: Lund will join the Harbour |Board of Pilots| in 1904.'],
      holds: ['commitment: Lund will join |the Harbour Board of Pilots| in 1904.'],
    },
    'little beside an act': {
      breaks: ['commitment: Lund will |light all lamps of the long pier|.'],
      holds: [
        'commitment: In the winter of 1904 the Harbour Board of Lund and the pilots of Norwick will |light all lamps|.',
      ],
    },
    'act or object': {
      breaks: ['commitment: Lund will |light the lamps|, which burn oil, in 1904.'],
      holds: ['commitment: Lund will light |the lamps|, which burn oil, in 1904.'],
    },
    'little beside it': {
      breaks: ['cause: Boats sank because of |the ice of 1904|.'],
      holds: [
        'cause: Nine boats of Norwick sank off Lund because of |the ice|.',
        'definition of A berth: A berth is |a place for boats of Lund|.',
      ],
    },
  },
}
