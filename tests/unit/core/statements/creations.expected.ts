/** Sentences, and what somebody sets up in them that can be asked for by what is told of it. */
export const creations: readonly {
  readonly says: string
  readonly text: string
  /** It is an item under a line that says who binds himself. */
  readonly isLed?: true
  readonly found: string | null
}[] = [
  {
    says: 'what will be set up, by its purpose',
    text: 'Establish a joint pilotage working group to agree on the dues of both harbours.',
    isLed: true,
    found: 'a joint pilotage working group',
  },
  {
    says: 'a name, by what it will be for',
    text: 'Launch the Lund Harbour Dialogue, which will bring pilots and merchants together each spring.',
    isLed: true,
    found: 'the Lund Harbour Dialogue',
  },
  {
    says: 'a name with its letters',
    text: 'Announce the Northern Pilotage Forum (NPF), which will serve as a place for talks on harbour dues.',
    isLed: true,
    found: 'the Northern Pilotage Forum (NPF)',
  },
  {
    says: 'by who leads it',
    text: 'Create a wreck inquiry board, led by the two harbour masters, to look into losses on the reef.',
    isLed: true,
    found: 'a wreck inquiry board',
  },
  {
    says: 'behind "the creation of"',
    text: 'Explore the creation of a Lund-Vessen Salt Task Force between both harbour offices, to keep prices level.',
    isLed: true,
    found: 'a Lund-Vessen Salt Task Force',
  },
  {
    says: 'what a named body will set up',
    text: 'The Harbour Board of Lund will establish a pension fund for the widows of drowned pilots.',
    found: 'a pension fund',
  },
  {
    says: 'what a named body has set up',
    text: 'The Lund Guild has created a training programme for young pilots from the outer islands.',
    found: 'a training programme',
  },
  {
    says: 'in the past',
    text: 'In 1904 the Lund Guild founded a rescue service for ships stranded on the outer reef.',
    found: 'a rescue service',
  },
  {
    says: 'what a sentence without a binding line tells its reader to set up',
    text: 'Establish a joint pilotage working group to agree on the dues of both harbours.',
    found: null,
  },
  {
    says: 'nothing that tells which one',
    text: 'The Lund Guild will establish a working group next year.',
    found: null,
  },
  {
    says: 'a name that goes on behind an "and"',
    text: 'Create a public Harbour Safety and River Rescue Working Group dedicated to the safety of bathers.',
    isLed: true,
    found: 'a public Harbour Safety and River Rescue Working Group',
  },
  {
    says: 'one of two things',
    text: 'Establish a lamp fund and a rope depot to help the pilots of the outer islands.',
    isLed: true,
    found: null,
  },
  {
    says: 'a thing that is no body, fund or plan',
    text: 'Create a great experience for all passengers of the night ferries to the outer islands.',
    isLed: true,
    found: null,
  },
  {
    says: 'by nobody who is named',
    text: 'They will establish a pension fund for the widows of drowned pilots.',
    found: null,
  },
  {
    says: 'by the reader',
    text: 'You will create a working group for the dues of the outer islands in Lund.',
    found: null,
  },
  {
    says: 'something that is set up as another thing',
    text: 'The Lund Guild will establish their own fund for the widows of drowned pilots.',
    found: null,
  },
  {
    says: 'no more than its noun',
    text: 'The Lund Guild will establish a group of pilots from the outer islands of Vessen.',
    found: null,
  },
]
