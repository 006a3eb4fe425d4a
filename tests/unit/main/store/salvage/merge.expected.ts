// What bringing in what can be read of a damaged file must give, told before there was code for it. In every case a
// store with the documents A and B does `before`, is backed up, does `after`, and is then damaged.

/** What the user does. Documents are A (where none is named), B, or an imported one. */
export type Act =
  | readonly ['import', document: string]
  | readonly ['mark', id: string, document?: string]
  | readonly ['note', id: string, note: string]
  | readonly ['unmark', id: string]
  | readonly ['rate', card: string, document?: string]
  /** Takes the last rating back. */
  | readonly ['take back']
  | readonly ['prompt', card: string, prompt: string]
  | readonly ['accept', fact: string]
  | readonly ['suspend', card: string]
  | readonly ['goal', recall: number]
  | readonly ['name', name: string]
  | readonly ['remove', document: string]
  | readonly ['stand', block: string]
  | readonly ['read', from: number, to: number]

/** What the store holds afterwards; what is left out is not looked at. */
export interface State {
  /** The ids of those that are not removed, in alphabetical order. */
  readonly documents?: readonly string[]
  readonly titles?: Readonly<Record<string, string>>
  /** Notes by the ids of marks. */
  readonly marks?: Readonly<Record<string, string>>
  /** The cards of the ratings that stand, in the order of the log. */
  readonly ratings?: readonly string[]
  readonly prompts?: Readonly<Record<string, string>>
  readonly accepted?: readonly string[]
  readonly suspended?: readonly string[]
  readonly goal?: number | null
  readonly name?: string | null
  readonly block?: string
  /** How much of document A was read. */
  readonly share?: number
}

export interface MergeCase {
  readonly name: string
  readonly before: readonly Act[]
  readonly after: readonly Act[]
  /** Done in the backup after it was put in place: two histories from one. */
  readonly elsewhere?: readonly Act[]
  /** Nothing is there to bring it in beside. */
  readonly withoutBackup?: true
  /** What the damage took or changed of what was read, as SQL. */
  readonly damage?: readonly string[]
  readonly brought: {
    readonly documents?: number
    readonly passages?: number
    readonly ratings?: number
    readonly edits?: number
    readonly places?: number
  }
  readonly left?: { readonly unsound?: number; readonly orphaned?: number; readonly older?: number }
  /** Documents that came in without their text. */
  readonly textless?: number
  readonly state: State
}

const A = 'aaaaaaaaaaaaaaaa'
const B = 'bbbbbbbbbbbbbbbb'
const C = 'cccccccccccccccc'

export const mergeCases: readonly MergeCase[] = [
  {
    name: 'where nothing was done since the backup, nothing is brought in',
    before: [
      ['mark', 'm1'],
      ['rate', 'c1'],
      ['prompt', 'c1', 'Which?'],
      ['stand', 'b1'],
    ],
    after: [],
    brought: {},
    state: { marks: { m1: '' }, ratings: ['c1'], prompts: { c1: 'Which?' }, block: 'b1' },
  },
  {
    name: 'what was done since the backup is brought in',
    before: [
      ['mark', 'm1'],
      ['rate', 'c1'],
    ],
    after: [
      ['mark', 'm2'],
      ['mark', 'm3', B],
      ['rate', 'c1'],
      ['rate', 'c2'],
      ['rate', 'c3', B],
      ['prompt', 'c1', 'Which?'],
      ['accept', 'f1'],
      ['suspend', 'c2'],
      ['goal', 0.8],
      ['name', 'Mine'],
      ['stand', 'b7'],
      ['read', 0, 0.5],
    ],
    brought: { passages: 2, ratings: 3, edits: 5, places: 2 },
    state: {
      marks: { m1: '', m2: '', m3: '' },
      ratings: ['c1', 'c1', 'c2', 'c3'],
      prompts: { c1: 'Which?' },
      accepted: ['f1'],
      suspended: ['c2'],
      goal: 0.8,
      name: 'Mine',
      block: 'b7',
      share: 0.5,
    },
  },
  {
    name: 'of a mark that was changed since, the newer words stand',
    before: [
      ['mark', 'm1'],
      ['note', 'm1', 'old'],
    ],
    after: [['note', 'm1', 'new']],
    brought: { passages: 1 },
    state: { marks: { m1: 'new' } },
  },
  {
    name: 'what differs without an act that says so is taken for damage',
    before: [
      ['mark', 'm1'],
      ['note', 'm1', 'old'],
      ['goal', 0.8],
    ],
    after: [],
    damage: ["UPDATE marks SET note = 'olx'", 'UPDATE agendas SET goal = 0.9'],
    brought: {},
    left: { older: 2 },
    state: { marks: { m1: 'old' }, goal: 0.8 },
  },
  {
    name: 'a change whose act cannot be read leaves the mark as the backup has it',
    before: [
      ['mark', 'm1'],
      ['note', 'm1', 'old'],
    ],
    after: [['note', 'm1', 'new']],
    damage: ['DELETE FROM journal'],
    brought: {},
    left: { older: 1 },
    state: { marks: { m1: 'old' } },
  },
  {
    name: 'what the backup has is not lost, also where it was deleted since',
    before: [
      ['mark', 'm1'],
      ['mark', 'm2'],
    ],
    after: [['unmark', 'm1']],
    brought: {},
    state: { marks: { m1: '', m2: '' } },
  },
  {
    name: 'a mark that was made and deleted since does not come back',
    before: [],
    after: [
      ['mark', 'm1'],
      ['unmark', 'm1'],
      ['mark', 'm2'],
    ],
    brought: { passages: 1 },
    state: { marks: { m2: '' } },
  },
  {
    name: 'where the backup was worked with since, the newer of two changes stands',
    before: [
      ['mark', 'm1'],
      ['mark', 'm2'],
    ],
    after: [['note', 'm1', 'lost']],
    elsewhere: [
      ['note', 'm1', 'newer'],
      ['note', 'm2', 'own'],
    ],
    brought: {},
    left: { older: 2 },
    state: { marks: { m1: 'newer', m2: 'own' } },
  },
  {
    name: 'ratings of two histories are all kept, those of the backup first',
    before: [['rate', 'c1']],
    after: [['rate', 'c2'], ['rate', 'c3'], ['take back'], ['rate', 'c4']],
    elsewhere: [
      ['rate', 'c5'],
      ['rate', 'c6'],
    ],
    brought: { ratings: 2 },
    state: { ratings: ['c1', 'c5', 'c6', 'c2', 'c4'] },
  },
  {
    name: 'a rating of the backup that was taken back since is taken back',
    before: [
      ['rate', 'c1'],
      ['rate', 'c2'],
    ],
    after: [['take back']],
    brought: { ratings: 0 },
    state: { ratings: ['c1'] },
  },
  {
    name: 'a rating that reads otherwise than in the backup is taken for damage',
    before: [
      ['rate', 'c1'],
      ['rate', 'c2'],
    ],
    after: [['rate', 'c3']],
    damage: ['UPDATE reviews SET rating = 1 WHERE id = 1'],
    brought: { ratings: 1 },
    left: { older: 1 },
    state: { ratings: ['c1', 'c2', 'c3'] },
  },
  {
    name: 'so is the last one that both have',
    before: [
      ['rate', 'c1'],
      ['rate', 'c2'],
    ],
    after: [],
    damage: ['UPDATE reviews SET rating = 1 WHERE id = 2'],
    brought: {},
    left: { older: 1 },
    state: { ratings: ['c1', 'c2'] },
  },
  {
    name: 'so is the first one after what cannot be read',
    before: [
      ['rate', 'c1'],
      ['rate', 'c2'],
      ['rate', 'c3'],
    ],
    after: [['rate', 'c4']],
    damage: [
      'DELETE FROM reviews WHERE id < 3',
      "UPDATE reviews SET card = 'c9' WHERE id = 3",
      'DELETE FROM journal',
    ],
    brought: { ratings: 1 },
    left: { older: 1 },
    state: { ratings: ['c1', 'c2', 'c3', 'c4'] },
  },
  {
    name: 'what takes back a rating that cannot be read is not brought in',
    before: [['rate', 'c1']],
    after: [['rate', 'c2'], ['take back'], ['rate', 'c3']],
    damage: ["DELETE FROM reviews WHERE card = 'c2' AND rating IS NOT NULL"],
    brought: { ratings: 1 },
    left: { orphaned: 1 },
    state: { ratings: ['c1', 'c3'] },
  },
  {
    name: 'an imported document comes with all that belongs to it',
    before: [['mark', 'm1']],
    after: [
      ['import', C],
      ['mark', 'm2', C],
      ['rate', 'c1', C],
    ],
    brought: { documents: 1, passages: 1, ratings: 1 },
    state: { documents: [A, B, C], titles: { [C]: 'Imported' }, marks: { m1: '', m2: '' }, ratings: ['c1'] },
  },
  {
    name: 'a document whose row is lost is told by its text',
    before: [],
    after: [
      ['import', C],
      ['mark', 'm2', C],
    ],
    damage: [`DELETE FROM documents WHERE id = '${C}'`],
    brought: { documents: 1, passages: 1 },
    state: { documents: [A, B, C], titles: { [C]: 'Imported' }, marks: { m2: '' } },
  },
  {
    name: 'a document whose text is lost keeps what was done with it, and that is said',
    before: [],
    after: [
      ['import', C],
      ['mark', 'm2', C],
      ['rate', 'c1', C],
    ],
    damage: [`DELETE FROM briefings WHERE document = '${C}'`],
    brought: { documents: 1, passages: 1, ratings: 1 },
    textless: 1,
    state: { documents: [A, B, C], marks: { m2: '' }, ratings: ['c1'] },
  },
  {
    name: 'the text of a document that cannot be unpacked counts as lost',
    before: [],
    after: [['import', C]],
    damage: ["UPDATE briefings SET briefing = x'789c00'"],
    brought: { documents: 1 },
    left: { unsound: 1 },
    textless: 1,
    state: { documents: [A, B, C] },
  },
  {
    name: 'what belongs to a document that is lost is not brought in',
    before: [['mark', 'm1']],
    after: [
      ['import', C],
      ['mark', 'm2', C],
      ['rate', 'c1', C],
      ['mark', 'm3'],
    ],
    damage: [`DELETE FROM documents WHERE id = '${C}'`, `DELETE FROM briefings WHERE document = '${C}'`],
    brought: { passages: 1 },
    left: { orphaned: 2 },
    state: { documents: [A, B], marks: { m1: '', m3: '' }, ratings: [] },
  },
  {
    name: 'a document that was removed since is removed',
    before: [['mark', 'm1', B]],
    after: [['remove', B]],
    brought: { edits: 1 },
    state: { documents: [A], marks: { m1: '' } },
  },
  {
    name: 'what is no mark is not brought in',
    before: [],
    after: [
      ['mark', 'm1'],
      ['mark', 'm2'],
      ['accept', 'f1'],
    ],
    damage: [
      "UPDATE marks SET parts = '[{\"block\":7}]' WHERE id = 'm1'",
      "DELETE FROM journal WHERE json_extract(command, '$.mark.id') = 'm1'",
      "UPDATE fact_edits SET edit = '{}'",
      "DELETE FROM journal WHERE json_extract(command, '$.kind') = 'edits.set'",
    ],
    brought: { passages: 1 },
    left: { unsound: 2 },
    state: { marks: { m2: '' }, accepted: [] },
  },
  {
    name: 'a place that SQLite takes for JSON and nobody else does is not brought in',
    before: [],
    after: [
      ['mark', 'm1'],
      ['mark', 'm2'],
    ],
    damage: [
      "UPDATE marks SET parts = replace(parts, 'exact', 'ex' || char(1) || 'ct') WHERE id = 'm1'",
      "DELETE FROM journal WHERE json_extract(command, '$.mark.id') = 'm1'",
    ],
    brought: { passages: 1 },
    left: { unsound: 1 },
    state: { marks: { m2: '' } },
  },
  {
    name: 'what its table has lost is told by the acts that made it',
    before: [['mark', 'm1']],
    after: [
      ['mark', 'm2'],
      ['note', 'm2', 'kept'],
      ['mark', 'm3'],
      ['unmark', 'm3'],
      ['rate', 'c1'],
      ['rate', 'c2'],
      ['take back'],
      ['prompt', 'c1', 'Which?'],
      ['accept', 'f1'],
      ['suspend', 'c2'],
    ],
    damage: [
      'DELETE FROM marks',
      'DELETE FROM reviews',
      'DELETE FROM card_edits',
      'DELETE FROM fact_edits',
      'DELETE FROM card_states',
    ],
    brought: { passages: 1, ratings: 1, edits: 3 },
    state: {
      marks: { m1: '', m2: 'kept' },
      ratings: ['c1'],
      prompts: { c1: 'Which?' },
      accepted: ['f1'],
      suspended: ['c2'],
    },
  },
  {
    name: 'stretches that were read are joined with those of the backup',
    before: [
      ['read', 0, 0.25],
      ['stand', 'b1'],
    ],
    after: [
      ['read', 0.5, 0.75],
      ['stand', 'b5'],
    ],
    damage: ["UPDATE readings SET stretches = '[[0.5,0.75]]'"],
    brought: { places: 2 },
    state: { share: 0.5, block: 'b5' },
  },
  {
    name: 'without a backup one begins with what can be read',
    before: [
      ['mark', 'm1'],
      ['rate', 'c1'],
      ['goal', 0.8],
    ],
    after: [
      ['import', C],
      ['note', 'm1', 'kept'],
      ['rate', 'c2', C],
      ['stand', 'b1'],
    ],
    withoutBackup: true,
    brought: { documents: 3, passages: 1, ratings: 2, edits: 1, places: 1 },
    // A and B were never imported: they have no text anywhere.
    textless: 2,
    state: { documents: [A, B, C], marks: { m1: 'kept' }, ratings: ['c1', 'c2'], goal: 0.8, block: 'b1' },
  },
]
