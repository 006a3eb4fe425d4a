/** Documents in Markdown, and what they say that the things they are about are: "term = what it is". */
export const whatItIs: readonly {
  readonly says: string
  readonly text: string
  readonly found: readonly string[]
}[] = [
  {
    says: 'the title’s own term',
    text: '# Scurvy\n\nScurvy is a disease in which the gums bleed and old wounds open.',
    found: ['Scurvy = a disease in which the gums bleed and old wounds open'],
  },
  {
    says: 'a word of a longer title',
    text: '# How scurvy was beaten\n\nScurvy is a disease of sailors that a lack of fresh fruit causes.',
    found: ['Scurvy = a disease of sailors that a lack of fresh fruit causes'],
  },
  {
    says: 'a head’s term, in the plural',
    text: '# Ports\n\n## Lighters\n\nLighters are flat barges that carry cargo from ship to shore.',
    found: ['Lighters = flat barges that carry cargo from ship to shore'],
  },
  {
    says: 'a bold term',
    text: '# Ports\n\nA **lighter** is a flat barge that carries cargo from ship to shore.',
    found: ['A lighter = a flat barge that carries cargo from ship to shore'],
  },
  {
    says: 'a term in italics with its article',
    text: '# Ports\n\nThe *tally* is the count of all goods that leave a hold.',
    found: ['The tally = the count of all goods that leave a hold'],
  },
  {
    says: 'a term in quotation marks',
    text: '# Ports\n\n“Dead freight” is a charge for space that was booked and not used.',
    found: ['“Dead freight” = a charge for space that was booked and not used'],
  },
  {
    says: 'a term with an article and none of these, at its first place',
    text: '# Ports\n\nA lighter is a flat barge that carries cargo from ship to shore. A lighter is a slow boat that no sailor likes to row.',
    found: ['A lighter = a flat barge that carries cargo from ship to shore'],
  },
  {
    says: 'refers to',
    text: '# Ports\n\n**Demurrage** refers to the fee that a ship pays for staying too long at a quay.',
    found: ['Demurrage = the fee that a ship pays for staying too long at a quay'],
  },
  {
    says: 'means',
    text: '# Ports\n\n**Demurrage** means the fee that a ship pays for staying too long at a quay.',
    found: ['Demurrage = the fee that a ship pays for staying too long at a quay'],
  },
  {
    says: 'describes an act',
    text: '# Ports\n\n**Careening** describes how a ship is laid on her side to clean the hull.',
    found: ['Careening = how a ship is laid on her side to clean the hull'],
  },
  {
    says: 'is defined as',
    text: '# Ports\n\n**Deadweight** is defined as the weight of all that a ship can carry in summer.',
    found: ['Deadweight = the weight of all that a ship can carry in summer'],
  },
  {
    says: 'also known as',
    text: '# Ports\n\n**Careening**, also known as heaving down, is the work of laying a ship on her side to clean the hull.',
    found: ['Careening = the work of laying a ship on her side to clean the hull'],
  },
  {
    says: 'letters behind the term',
    text: '# Ports\n\n## The Lund Harbour Board\n\nThe Lund Harbour Board (LHB) is the body that rules the quays and the sea walls of Lund.',
    found: ['The Lund Harbour Board = the body that rules the quays and the sea walls of Lund'],
  },
  {
    says: 'the letters themselves',
    text: '# Ports\n\nThe Lund Harbour Board (LHB) meets. LHB is the body that rules the quays and the sea walls of Lund.',
    found: ['LHB = the body that rules the quays and the sea walls of Lund'],
  },
  {
    says: 'what it was',
    text: '# The Great Tally\n\nThe Great Tally was a count of all boats and pilots along the coast of Lund.',
    found: ['The Great Tally = a count of all boats and pilots along the coast of Lund'],
  },
  {
    says: 'up to where its first clause ends',
    text: '# Scurvy\n\nScurvy is a disease in which the gums bleed and old wounds open, while the sailors grow weak and sad and fall asleep at their oars on long voyages.',
    found: ['Scurvy = a disease in which the gums bleed and old wounds open'],
  },
  {
    says: 'too long for a clause',
    text: '# Scurvy\n\nScurvy is a disease in which the gums of sailors who ate no fruit and no fresh meat for more than nine or ten weeks bleed and swell.',
    found: [],
  },
  // Near misses
  {
    says: 'a subject that nothing names as a term',
    text: '# Ports\n\nThe long pier is a place where old men fish for eels in winter.',
    found: [],
  },
  {
    says: 'a pronoun',
    text: '# Scurvy\n\nScurvy kills. It is a disease in which the gums bleed and old wounds open.',
    found: [],
  },
  {
    says: 'what points',
    text: '# Scurvy\n\nScurvy kills. This scurvy is a disease in which the gums bleed and old wounds open.',
    found: [],
  },
  {
    says: 'a quality',
    text: '# Scurvy\n\nScurvy is common on long voyages without fresh fruit. Scurvy is caused by a lack of fruit.',
    found: [],
  },
  {
    says: 'praise or weight',
    text: '# Scurvy\n\nScurvy is an important reason for the loss of ships and men. Scurvy is a major problem that all fleets of the time had.',
    found: [],
  },
  {
    says: 'a cause, an example, one of many',
    text: '# Scurvy\n\nScurvy is a leading cause of death among the sailors of long voyages. Scurvy is an example of a disease that fruit cures. Scurvy is one of the diseases that killed sailors at sea.',
    found: [],
  },
  {
    says: 'a rank',
    text: '# Lund\n\nLund is the largest port on the coast. Lund is the second city of the realm with a mint.',
    found: [],
  },
  {
    says: 'what it is not',
    text: '# Scurvy\n\nScurvy is not a disease that spreads from man to man.',
    found: [],
  },
  {
    says: 'what it may be',
    text: '# Scurvy\n\nScurvy may be a disease that spreads from man to man. Scurvy can be a sign that the stores ran out.',
    found: [],
  },
  {
    says: 'too little',
    text: '# Scurvy\n\nScurvy is a disease. A **lighter** is a barge.',
    found: [],
  },
  {
    says: 'the same words again',
    text: '# Salt tax\n\nThe salt tax is a tax that is laid on salt.',
    found: [],
  },
  {
    says: 'a question',
    text: '# Scurvy\n\nWhat is scurvy? Is scurvy a disease in which the gums bleed?',
    found: [],
  },
  {
    says: 'what hangs on a condition',
    text: '# Scurvy\n\nIf fruit is scarce, scurvy is a danger that every captain must face.',
    found: [],
  },
  {
    says: 'what somebody says',
    text: '# Scurvy\n\nOld captains said that scurvy is a curse which the sea lays on idle men.',
    found: [],
  },
  {
    says: 'another’s part',
    text: '# Scurvy\n\nThe cure of scurvy is a diet that has lemons and fresh greens in it.',
    found: [],
  },
  {
    says: 'more than the term',
    text: '# Scurvy\n\nScurvy at sea in winter is a danger that every captain must face with care.',
    found: [],
  },
  {
    says: 'what it means to somebody, or therefore',
    text: '# Scurvy\n\nScurvy means that the crew has to go ashore for greens. For a captain scurvy means a loss of nine men in ten.',
    found: [],
  },
  {
    says: 'the document itself',
    text: '# Guide\n\nThe guide is a document that tells captains how to beat scurvy at sea.',
    found: [],
  },
  {
    says: 'an opinion',
    text: '# Scurvy\n\nScurvy is a terrible way to die far from home. Scurvy is a good reason to carry lemons on board.',
    found: [],
  },
  {
    says: 'a time or a place that it is now',
    text: '# Scurvy\n\nScurvy is now a disease that few doctors have seen in their lives.',
    found: [],
  },
  {
    says: 'what leans on words before',
    text: '# Scurvy\n\nScurvy is another disease that this diet of his cured on the voyage.',
    found: [],
  },
  {
    says: 'a result, a part, a way',
    text: '# Scurvy\n\nScurvy is the result of a diet without any fresh fruit. Scurvy is a part of the life of sailors. Scurvy is the reason why lemons went to sea.',
    found: [],
  },
  {
    says: 'an adverb between',
    text: '# Scurvy\n\nScurvy is also a disease that horses of the far north can have in winter.',
    found: [],
  },
  {
    says: 'a number of things',
    text: '# Scurvy\n\nScurvy is two diseases in one that the old doctors never told apart.',
    found: [],
  },
  {
    says: 'a comma’s aside behind the term',
    text: '# Ports\n\nA **lighter**, like a raft, is a flat barge that carries cargo from ship to shore.',
    found: ['A lighter = a flat barge that carries cargo from ship to shore'],
  },
  {
    says: 'a term in bold, and what it is behind a dash',
    text: '# Ports\n\nThe dues of the port include **dead freight**—a charge for space that was booked and not used.',
    found: ['dead freight = a charge for space that was booked and not used'],
  },
  {
    says: 'a term in bold, which is so',
    text: '# Ports\n\nThe port hires out **lighters**, which are flat barges that carry cargo from ship to shore.',
    found: ['lighters = flat barges that carry cargo from ship to shore'],
  },
  {
    says: 'a term in bold, which is so, with a place before the comma',
    text: '# Ports\n\nThe port hires out **lighters** in winter, which are flat barges that carry cargo from ship to shore.',
    found: ['lighters = flat barges that carry cargo from ship to shore'],
  },
  {
    says: 'no term, which is so',
    text: '# Ports\n\nThe port hires out old boats, which are flat barges that carry cargo from ship to shore.',
    found: [],
  },
  {
    says: 'what is done to things, which says nothing of their kind',
    text: '# Ports\n\n**Lighters** are kept for ships of the inner basin in winter.',
    found: [],
  },
  {
    says: 'a dash that sets something else off',
    text: '# Ports\n\nThe port hires out **lighters**—the keeper says so—and sells rope.',
    found: [],
  },
]
