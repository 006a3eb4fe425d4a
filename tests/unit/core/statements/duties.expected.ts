/** Sentences, and the duties in them that can be asked for: what must be done, by whom, to whom or by when. */
export const duties: readonly {
  readonly says: string
  readonly text: string
  /** It is an item under a line that leads to it. */
  readonly isLed?: true
  readonly found: readonly string[]
}[] = [
  {
    says: 'what must be done, where enough is left to know it by',
    text: 'Boats of the outer basin that carry salt must moor at the eastern quay.',
    found: ['act: moor at the eastern quay'],
  },
  {
    says: 'what must be done under a condition, which stays',
    text: 'If the gate of the old lock is shut, pilots must wait at the outer buoy.',
    found: ['act: wait at the outer buoy'],
  },
  {
    says: 'a condition behind the duty stays',
    text: 'Pilots of the outer basin must wait at the buoy if the gate of the old lock is shut.',
    found: ['act: wait at the buoy'],
  },
  {
    says: 'unless',
    text: 'Ships of the salt trade shall pay the full quay dues unless the clerk has waived them.',
    found: ['act: pay the full quay dues'],
  },
  {
    says: 'what must not be done, with its negation',
    text: 'Sailors of visiting ships must not light fires on the timber quay.',
    found: ['act: must not light fires on the timber quay'],
  },
  {
    says: 'what should never be done',
    text: 'Keepers of the harbour lamps should never leave the tower at night.',
    found: ['act: should never leave the tower at night'],
  },
  {
    says: 'by whom it must be done',
    text: 'Every new berth must be approved by the Harbour Board before the spring.',
    found: ['by: the Harbour Board'],
  },
  {
    says: 'to whom it must be sent',
    text: 'Lists of the crew must be submitted to the clerk of the gate on arrival.',
    found: ['to: the clerk of the gate'],
  },
  {
    says: 'from whom it must come',
    text: 'Approval from the harbour master must be obtained before a boat leaves.',
    found: ['from: the harbour master'],
  },
  {
    says: 'by whom, in a rule without a day',
    text: 'Changes to the quay dues shall be decided by the Harbour Board.',
    found: ['by: the Harbour Board'],
  },
  {
    says: 'is required to',
    text: 'Each pilot of the outer harbour is required to carry a lead line and a lamp.',
    found: ['act: carry a lead line and a lamp'],
  },
  {
    says: 'are prohibited from',
    text: 'Crews of foreign ships are prohibited from selling salt on the quay.',
    found: ['act: selling salt on the quay'],
  },
  {
    says: 'may only',
    text: 'Boats without a lamp may only leave the inner basin by day.',
    found: ['act: leave the inner basin by day'],
  },
  {
    says: 'what a body will do',
    text: 'The Harbour Board of Lund will repair the long pier and both lamps.',
    found: ['act: repair the long pier and both lamps'],
  },
  {
    says: 'what must be done to a thing, where no agent is named',
    text: 'The ropes of the great crane must be replaced after each winter.',
    found: ['act: be replaced after each winter'],
  },
  {
    says: 'up to where the clause ends',
    text: 'Pilots of the outer basin must report each wreck, which the clerk then writes into the book.',
    found: ['act: report each wreck'],
  },
  {
    says: 'where it must be kept',
    text: 'Oil for the harbour lamps must be stored in the stone house.',
    found: ['act: be stored in the stone house'],
  },
  {
    says: 'the first of two duties with the second in the sentence is left',
    text: 'Pilots of the outer basin must report each wreck to the clerk and shall mark the place with a buoy.',
    found: [],
  },
  // Near misses
  { says: 'too little is left to know it by', text: 'Pilots must wait.', found: [] },
  { says: 'a pronoun', text: 'They must wait at the outer buoy of the old lock.', found: [] },
  { says: 'what points', text: 'This boat of the salt trade must wait at the outer buoy.', found: [] },
  {
    says: 'nobody in particular',
    text: 'Some boats of the salt trade must wait at the outer buoy.',
    found: [],
  },
  {
    says: 'it is so by reason',
    text: 'The boats of the old trade must have been small and slow.',
    found: [],
  },
  {
    says: 'what will happen',
    text: 'The tide of the spring moon will rise above the sill of the lock.',
    found: [],
  },
  { says: 'what may be', text: 'Boats of the salt trade may wait at the outer buoy.', found: [] },
  { says: 'what can be', text: 'Boats of the salt trade can wait at the outer buoy.', found: [] },
  { says: 'an opinion', text: 'Visitors to the old harbour should see the lamps at night.', found: [] },
  { says: 'a question', text: 'When must boats of the salt trade wait at the outer buoy?', found: [] },
  { says: 'no end', text: 'Boats of the salt trade must wait at the outer buoy', found: [] },
  {
    says: 'what leads to a list',
    text: 'Boats of the salt trade must meet all of the following rules:',
    found: [],
  },
  {
    says: 'an act that says nothing',
    text: 'Pilots of the outer basin must consider the following points with care.',
    found: [],
  },
  {
    says: 'what it is good for',
    text: 'Pilots of the outer basin should be aware of the risks.',
    found: [],
  },
  {
    says: 'somebody said so',
    text: 'The clerk said that boats of the salt trade must wait at the outer buoy.',
    found: [],
  },
  {
    says: 'what was so',
    text: 'Boats of the salt trade had to wait at the outer buoy in those days.',
    found: [],
  },
  {
    says: 'longer than a clause',
    text: 'Boats of the salt trade must wait at the outer buoy of the old lock until the keeper of the inner gate has come down from his tower and has lit both of the lamps.',
    found: [],
  },
  {
    says: 'the reader, where he is told in passing',
    text: 'You should know that the boats of the salt trade are slow.',
    found: [],
  },
  {
    says: 'a thing that should be so',
    text: 'The new lamps of the quay should be brighter than the old ones.',
    found: [],
  },
  {
    says: 'by an act',
    text: 'The seams of the old boats must be closed by pressing tow into them.',
    found: ['act: be closed by pressing tow into them'],
  },
  {
    says: 'by a day',
    text: 'The seams of the old boats must be closed by the first of May.',
    found: ['act: be closed by the first of May'],
  },
  {
    says: 'what points inside the act',
    text: 'Pilots of the outer basin must follow these steps in the dark.',
    found: [],
  },
  {
    says: 'it must be noted',
    text: 'It must be noted that boats of the salt trade are slow.',
    found: [],
  },
  {
    says: 'an item without its full stop',
    text: 'Boats of the outer basin that carry salt must moor at the eastern quay',
    isLed: true,
    found: ['act: moor at the eastern quay'],
  },
  {
    says: 'what it must be done to, where the act alone would be bare',
    text: 'Visiting boats shall not carry open fires or loose powder.',
    found: ['rest: open fires or loose powder'],
  },
  {
    says: 'where it must be done, where the act alone would be bare',
    text: 'Salt boats must be moored at the eastern quay.',
    found: ['rest: the eastern quay'],
  },
  { says: 'a rest that says too little', text: 'Salt boats must be moored there.', found: [] },
  { says: 'a rest that points', text: 'Salt boats must be moored in accordance with this rule.', found: [] },
  { says: 'a subject that says nothing beside its act', text: 'Pilots must carry a lamp.', found: [] },
  {
    says: 'a point of several',
    text: 'Thirdly, the old canal of Lund should be bought outright by the state.',
    found: [],
  },
  {
    says: 'a bracket in the subject',
    text: 'In most cases, a chief officer (such as a master, pilot, or mate) must sign the list of the crew.',
    found: ['act: sign the list of the crew'],
  },
  {
    says: 'to whom, where another act follows',
    text: 'Lists of the crew must be submitted to the clerk of the gate and show the names of all passengers.',
    found: ['to: the clerk of the gate'],
  },
  {
    says: 'what must not be used where',
    text: 'Lamps of the inner basin shall not be used or kept in the powder store.',
    found: ['rest: the powder store'],
  },
  {
    says: 'where a thing must be kept, before what it is told of by example',
    text: 'Wet rope shall not be stored on wooden racks or open shelves including those of the loft.',
    found: ['rest: wooden racks or open shelves'],
  },
  {
    says: 'by what means it is done',
    text: 'All letters of the pilot board should be sealed using the brass stamp of the clerk before they are sent.',
    found: ['using: the brass stamp of the clerk'],
  },
  {
    says: 'by way of what it is sent',
    text: 'Claims for a lost anchor must be made through the office of the harbour master.',
    found: ['using: the office of the harbour master'],
  },
  {
    says: 'whose approval a thing needs',
    text: 'Access to the powder store requires written approval from the harbour master.',
    found: ['from: the harbour master'],
  },
  {
    says: 'without whose approval it must not be done',
    text: 'A map of the inner basin must not be sold without prior approval from the pilot board.',
    found: ['from: the pilot board'],
  },
  {
    says: 'a means that is no thing, and an act that says nothing',
    text: 'Claims for a lost anchor must be made using care.',
    found: [],
  },
  {
    says: 'either of two',
    text: 'Old charts of the strait should be either kept in the tower or burnt.',
    found: ['act: be either kept in the tower or burnt'],
  },
  {
    says: 'an approval that nobody is named for',
    text: 'Access to the powder store requires approval.',
    found: [],
  },
  {
    says: 'what is merely needed is no duty',
    text: 'The old crane requires oil from the northern islands.',
    found: [],
  },
]
