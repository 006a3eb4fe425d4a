/** Sentences, and what they say that their subject is called, does, needs or comes from: "relation: the words that say so". */
export const relations: readonly {
  readonly says: string
  readonly text: string
  readonly found: readonly string[]
}[] = [
  {
    says: 'what a thing is called',
    text: 'The fee for a late departure is called demurrage.',
    found: ['called: demurrage'],
  },
  {
    says: 'by what name it is known, up to the next clause',
    text: 'A flat barge of the inner basin is known as a lighter, and it has no sail.',
    found: ['called: a lighter'],
  },
  {
    says: 'what a body is responsible for',
    text: 'The harbour master is responsible for the lamps of the long pier.',
    found: ['responsible: the lamps of the long pier'],
  },
  {
    says: 'an act that it is responsible for',
    text: 'The night watch is responsible for closing the lock at dusk.',
    found: ['responsible: closing the lock at dusk'],
  },
  {
    says: 'of what it consists',
    text: 'The tide gauge consists of a float in a narrow well.',
    found: ['made of: a float in a narrow well'],
  },
  {
    says: 'of what it is made up',
    text: 'The pilot board is made up of masters from nine ports.',
    found: ['made of: masters from nine ports'],
  },
  {
    says: 'into what it is divided',
    text: 'The salt dock is divided into a wet basin and a dry basin.',
    found: ['divided: a wet basin and a dry basin'],
  },
  {
    says: 'on what it rests',
    text: 'The toll of a ship is based on the weight of its cargo.',
    found: ['based on: the weight of its cargo'],
  },
  {
    says: 'what it depends on',
    text: 'The depth of the inner basin depends on the wind in the strait.',
    found: ['based on: the wind in the strait'],
  },
  {
    says: 'what it is used for',
    text: 'The old crane of the salt dock is used to lift anchors from the mud.',
    found: ['purpose: lift anchors from the mud'],
  },
  {
    says: 'for what it is meant',
    text: 'The small basin is intended for boats without an engine.',
    found: ['purpose: boats without an engine'],
  },
  {
    says: 'what causes it',
    text: 'Scurvy is caused by a lack of fresh fruit at sea.',
    found: ['cause: a lack of fresh fruit at sea'],
  },
  {
    says: 'what it results from',
    text: 'Most wrecks of the strait result from fog in the early spring.',
    found: ['cause: fog in the early spring'],
  },
  {
    says: 'what it led to',
    text: 'The flood of 1904 led to a new sea wall along the fish market.',
    found: ['effect: a new sea wall along the fish market'],
  },
  {
    says: 'what it results in',
    text: 'A broken seal results in a fine for the master of the ship.',
    found: ['effect: a fine for the master of the ship'],
  },
  {
    says: 'where it lies',
    text: 'The customs house of Norwick is located at the head of the canal.',
    found: ['place: the head of the canal'],
  },
  {
    says: 'who did it, without what follows',
    text: 'The first lock of the canal was designed by Marta Lind in 1871.',
    found: ['by: Marta Lind'],
  },
  {
    says: 'who keeps it',
    text: 'The lamps of the long pier are maintained by the pilot board.',
    found: ['by: the pilot board'],
  },
  {
    says: 'a rate or a time behind "by" is nobody',
    text: 'The toll of the canal was raised by nine crowns in 1871.',
    found: [],
  },
  {
    says: 'a means behind "by" is nobody',
    text: 'The lock of the canal was operated by turning a wheel.',
    found: [],
  },
  {
    says: 'to what it applies',
    text: 'The winter rate applies to ships of more than nine hundred tons.',
    found: ['limits: ships of more than nine hundred tons'],
  },
  {
    says: 'to what it is limited',
    text: 'Mooring at the fish quay is limited to boats with a licence.',
    found: ['limits: boats with a licence'],
  },
  {
    says: 'for whom it is reserved',
    text: 'The eastern berth is reserved for the lifeboat and its crew.',
    found: ['limits: the lifeboat and its crew'],
  },
  {
    says: 'as what it serves',
    text: 'The old customs house serves as a school for pilots.',
    found: ['serves as: a school for pilots'],
  },
  {
    says: 'after whom it is named',
    text: 'The long pier of Lund is named after the engineer Jonas Berg.',
    found: ['named after: the engineer Jonas Berg'],
  },
  {
    says: 'of what it is a part',
    text: 'The signal tower is part of the old town wall.',
    found: ['part of: the old town wall'],
  },
  {
    says: 'from what it derives',
    text: 'The word “tally” is derived from the Latin name for a stick.',
    found: ['derived: the Latin name for a stick'],
  },
  {
    says: 'what a rule forbids',
    text: 'The harbour act prohibits open fires on the timber quay.',
    found: ['object: open fires on the timber quay'],
  },
  {
    says: 'what it stores',
    text: 'The granary of the salt dock stores the grain of nine villages.',
    found: ['object: the grain of nine villages'],
  },
  {
    says: 'what it replaced',
    text: 'The iron bridge replaced the ferry of the upper canal.',
    found: ['object: the ferry of the upper canal'],
  },
  {
    says: 'what it makes possible',
    text: 'The new gauge allows pilots to read the depth at night.',
    found: ['allows: pilots to read the depth at night'],
  },
  {
    says: 'why it is so',
    text: 'The pilot board closed the old channel because sand had filled its mouth.',
    found: ['because: sand had filled its mouth'],
  },
  {
    says: 'on account of what',
    text: 'The pilot board closed the old channel because of sand at its mouth.',
    found: ['because: sand at its mouth'],
  },
  {
    says: 'what is denied is no cause',
    text: 'The pilot board closed the old channel not because of sand at its mouth.',
    found: [],
  },
  {
    says: 'behind an opening phrase',
    text: 'In the winter months, the lamps of the long pier are maintained by the pilot board.',
    found: ['by: the pilot board'],
  },
  {
    says: 'what is denied tells nothing',
    text: 'The harbour master is not responsible for the lamps of the long pier.',
    found: [],
  },
  {
    says: 'what may be tells nothing',
    text: 'The fee for a late departure might be called demurrage.',
    found: [],
  },
  {
    says: 'a subject that points tells of nothing',
    text: 'It consists of a float in a narrow well.',
    found: [],
  },
  {
    says: 'a subject that could be any',
    text: 'Some wrecks of the strait result from fog in the early spring.',
    found: [],
  },
  {
    says: 'what points elsewhere',
    text: 'The toll of a ship is based on these rules of the pilot board.',
    found: [],
  },
  {
    says: 'what says next to nothing',
    text: 'The toll of a ship depends on several factors.',
    found: [],
  },
  {
    says: 'what goes on for too long',
    text: 'The night watch is responsible for the lamps of the long pier, the lock at the head of the canal, the fires of the timber quay, the seals of the customs house and the bell of the tower.',
    found: [],
  },
  {
    says: 'a question',
    text: 'Is the night watch responsible for the lamps of the long pier?',
    found: [],
  },
  {
    says: 'a supposed case',
    text: 'If a lamp goes out, the night watch would be responsible for the lamp.',
    found: [],
  },
  {
    says: 'no relation that has one answer',
    text: 'The pilots of Lund saw the lamps of the long pier.',
    found: [],
  },
  {
    says: 'what a thing beside it is called',
    text: 'The inner wall of the lock has wooden folds called flashboards.',
    found: ['called: flashboards'],
  },
  {
    says: 'by what name such a thing is known, before the sentence goes on',
    text: 'Pilots of Lund use a flat barge known as a lighter to carry grain.',
    found: ['called: a lighter'],
  },
  {
    says: 'what is named in passing tells no relation',
    text: 'The clerk of the salt dock called the harbour master at night.',
    found: [],
  },
  {
    says: 'who made a thing that is told of',
    text: 'The pilots keep a map of the strait drawn up and published by Marta Lind in 1871.',
    found: ['by: Marta Lind'],
  },
  {
    says: 'as what a thing serves that is told of',
    text: 'The harbour board bought a hull that serves as a school for pilots.',
    found: ['serves as: a school for pilots'],
  },
  {
    says: 'who handles it',
    text: 'All complaints about the tolls of the canal are handled by the clerk of the lock.',
    found: ['by: the clerk of the lock'],
  },
  {
    says: 'for what it is built',
    text: 'The iron crane is built for lifting anchors from the mud.',
    found: ['purpose: lifting anchors from the mud'],
  },
  {
    says: 'before what it is required',
    text: 'A permit of the pilot board is required for the sale of salvaged cargo.',
    found: ['needed for: the sale of salvaged cargo'],
  },
  {
    says: 'a name of one that many have is no relation of the sentence',
    text: 'A boy called Jonas saw the lamps of the long pier.',
    found: [],
  },
]
