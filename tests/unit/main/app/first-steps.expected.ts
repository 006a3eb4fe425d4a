/** What was done in a library, and which of the first steps are ticked then; null where none are shown. */

/** One act: `own` is of a document that the user brought in, `bundled` of the one that came with the app. */
export type Act =
  | 'bring own'
  | 'read own'
  | 'read bundled'
  | 'open own'
  | 'accept own'
  | 'reject own'
  | 'reword own'
  | 'accept bundled'
  | 'answer own'
  | 'answer bundled'
  | 'set hour'
  | 'hour passes'
  | 'remove own'
  | 'hide'
  | 'show'
  | 'four days pass'

export type Ticked = readonly ('bring' | 'read' | 'check' | 'answer' | 'hour')[]

interface Case {
  readonly when: string
  readonly acts: readonly Act[]
  readonly ticked: Ticked | null
  /** Cards of the user's own that were answered. */
  readonly answered?: number
}

const answers = (many: number): readonly Act[] => Array.from({ length: many }, () => 'answer own')

export const cases: readonly Case[] = [
  { when: 'nothing was done', acts: [], ticked: [] },
  { when: 'only what came with the app was read', acts: ['read bundled'], ticked: [] },
  {
    when: 'the steps were tried on what came with the app',
    acts: ['accept bundled', 'answer bundled', 'answer bundled', 'answer bundled'],
    ticked: [],
  },
  { when: 'a document came in', acts: ['bring own'], ticked: ['bring'] },
  { when: 'it was opened, and nothing of it read', acts: ['bring own', 'open own'], ticked: ['bring'] },
  { when: 'some of it was read', acts: ['bring own', 'read own'], ticked: ['bring', 'read'] },
  { when: 'a fact was accepted', acts: ['bring own', 'accept own'], ticked: ['bring', 'check'] },
  { when: 'a fact was rejected', acts: ['bring own', 'reject own'], ticked: ['bring', 'check'] },
  { when: 'a fact was only reworded', acts: ['bring own', 'reword own'], ticked: ['bring'] },
  {
    when: 'two cards were answered',
    acts: ['bring own', ...answers(2)],
    ticked: ['bring'],
    answered: 2,
  },
  {
    when: 'three cards were answered',
    acts: ['bring own', ...answers(3)],
    ticked: ['bring', 'answer'],
    answered: 3,
  },
  { when: 'the hour was set first', acts: ['bring own', 'set hour'], ticked: ['bring', 'hour'] },
  {
    when: 'the hour that was set is over',
    acts: ['bring own', 'set hour', 'hour passes'],
    ticked: ['bring', 'hour'],
  },
  {
    when: 'all was done but the hour',
    acts: ['bring own', 'read own', 'accept own', ...answers(3)],
    ticked: ['bring', 'read', 'check', 'answer'],
    answered: 3,
  },
  {
    when: 'all was done',
    acts: ['bring own', 'read own', 'accept own', ...answers(3), 'set hour'],
    ticked: null,
  },
  {
    when: 'the document was removed',
    acts: ['bring own', 'read own', 'accept own', ...answers(3), 'remove own'],
    ticked: [],
  },
  { when: 'they were hidden at once', acts: ['hide'], ticked: null },
  { when: 'they were hidden on the way', acts: ['bring own', 'read own', 'hide'], ticked: null },
  {
    when: 'they were hidden, and brought back',
    acts: ['bring own', 'hide', 'show'],
    ticked: ['bring'],
  },
  { when: 'days passed with nothing done', acts: ['four days pass'], ticked: [] },
  {
    when: 'days passed since the first answer: one who studies for days knows how',
    acts: ['bring own', ...answers(1), 'four days pass'],
    ticked: null,
  },
]
