/**
 * What becomes of each column of the store when everything is exported.
 * 'file': written as it is. 'remade': left out, since it can be made again of what is written.
 * 'here': left out, since it says something of this computer or of this one file.
 */
export type Fate = 'file' | 'remade' | 'here'

const all = (fate: Fate, ...columns: readonly string[]): Readonly<Record<string, Fate>> =>
  Object.fromEntries(columns.map((column) => [column, fate]))

export const fates: Readonly<Record<string, Readonly<Record<string, Fate>>>> = {
  documents: all(
    'file',
    ...[
      'id',
      'title',
      'date',
      'kind',
      'words',
      'bundled',
      'added_at',
      'opened_at',
      'cards',
      'removed_at',
      'name',
    ],
    ...['file', 'notes'],
  ),
  agendas: all('file', 'id', 'name', 'at', 'goal', 'minutes', 'days_off', 'quiet', 'documents', 'own'),
  mocks: all('file', 'agenda', 'at', 'minutes', 'asked', 'correct'),
  no_conflicts: all('file', 'document', 'fact', 'other_document', 'other_fact'),
  // The Briefing says which compiler made it; that one failed says something of the program that is here.
  briefings: {
    ...all('file', 'document', 'briefing'),
    ...all('remade', 'search_index', 'compiler'),
    tried: 'here',
  },
  // The way back from a document that was made anew ends here.
  other_briefings: all(
    'here',
    ...['document', 'briefing', 'search_index', 'compiler', 'cards', 'at', 'outcome', 'told'],
  ),
  versions: all('file', 'document', 'version', 'source', 'place', 'standing', 'held', 'changed'),
  version_contents: {
    ...all('file', 'document', 'version', 'role', 'briefing', 'compiler', 'cards'),
    search_index: 'remade',
    ...all('here', 'tried', 'at', 'outcome', 'told'),
  },
  sketches: all('remade', 'document', 'source', 'sketch'),
  tags: all('file', 'document', 'tag'),
  held_objects: all('file', 'document', 'role', 'hash', 'size'),
  marks: all('file', 'id', 'document', 'kind', 'colour', 'note', 'tags', 'parts', 'created_at'),
  fact_edits: all('file', 'document', 'fact', 'edit'),
  card_edits: all('file', 'document', 'card', 'edit'),
  card_changes: all('file', 'document', 'card', 'at'),
  card_states: all('file', 'document', 'card', 'suspended', 'buried', 'marked'),
  card_details: all(
    'file',
    ...['document', 'card', 'tags', 'reset_after', 'due_day', 'due_after', 'starting_state'],
  ),
  reviews: all(
    'file',
    ...['id', 'document', 'card', 'rating', 'at', 'utc_offset', 'duration_ms', 'revokes', 'learning_steps'],
  ),
  // Under a clock that was wrong: without them the schedule would be another one.
  review_times: all('file', 'review', 'document', 'at'),
  pack_ratings: all('file', 'review', 'document'),
  pack_states: all('file', 'document', 'kind', 'ref', 'print'),
  removals: all('file', 'document', 'days', 'named'),
  study_days: all('file', 'document', 'day', 'extra_new'),
  positions: all('file', 'document', 'block', 'block_offset', 'at'),
  readings: { ...all('file', 'document', 'stretches'), share: 'remade' },
  settings: all('file', 'key', 'value'),
  journal: all('file', 'seq', 'command', 'inverse', 'at', 'state', 'undone_order'),
  memories: all(
    'remade',
    ...['document', 'card', 'generation', 'phase', 'due', 'due_at', 'last_at', 'first_day', 'stability'],
    ...[
      'difficulty',
      'elapsed_days',
      'scheduled_days',
      'learning_steps',
      'reps',
      'lapses',
      'state',
      'last_review',
    ],
  ),
  search_changes: all('here', 'seq', 'document', 'kind', 'ref'),
  search_epoch: all('here', 'one', 'epoch'),
}

/** Settings that stay: where the window stood on this screen. */
export const settingsHere: readonly string[] = ['window', 'place', 'beside', 'first-steps']
