/** Two documents with one of each thing that a library holds, and the files that an export of them is, byte by byte. */

const a = 'aaaaaaaaaaaaaaaa'
const b = 'bbbbbbbbbbbbbbbb'

/** What is put into the store, statement by statement. */
export const sample: readonly string[] = [
  `INSERT INTO documents (id, title, date, kind, words, cards, bundled, added_at, opened_at, file, notes, name,
     removed_at)
   VALUES ('${b}', 'Tide tables', NULL, 'text', 40, 0, 0, 1500, NULL, 'tides.txt', '["Its encoding is a guess."]', NULL,
     2500),
     ('${a}', 'Ferry plan', '2021-05', 'markdown', 120, 2, 0, 1000, 2000, 'ferry.md', '[]', 'The ferry',
     NULL)`,
  `INSERT INTO agendas (id, name, at, goal, minutes, days_off, quiet, documents, own)
   VALUES ('m1', 'Council', 9000, 0.9, '[0,15,15,15,15,15,0]', '[20005]', '{"from":1320,"to":420}', '["${b}","${a}"]',
     '{"newPerDay":8}')`,
  `INSERT INTO mocks (agenda, at, minutes, asked, correct) VALUES ('m1', 8000, 10, 20, 14)`,
  `INSERT INTO no_conflicts (document, fact, other_document, other_fact) VALUES ('${a}', 'f1', '${b}', 'f2')`,
  `INSERT INTO tags (document, tag) VALUES ('${a}', 'harbour'), ('${a}', 'Zoll'), ('${a}', 'Ärger')`,
  `INSERT INTO held_objects (document, role, hash, size)
   VALUES ('${a}', 'original', '${'0a'.repeat(32)}', 812)`,
  `INSERT INTO marks (id, document, kind, colour, note, tags, parts, created_at)
   VALUES ('m1', '${a}', 'highlight', 2, 'Ask “why”', '["pier","tide"]',
     '[{"block":"b1","position":{"start":4,"end":9},"quote":{"exact":"ferry","prefix":"The ","suffix":" runs"}}]', 1700000000000)`,
  `INSERT INTO fact_edits (document, fact, edit)
   VALUES ('${a}', 'f1', '{"fact":"f1","state":"accepted","type":null,"text":null,"statement":null,"value":null,"note":"Sure","own":null}')`,
  `INSERT INTO card_edits (document, card, edit)
   VALUES ('${a}', 'c1', '{"card":"c1","deleted":false,"prompt":"Who runs it?","answer":"The town","accept":null,"own":null}')`,
  `INSERT INTO card_changes (document, card, at) VALUES ('${a}', 'c1', 3000)`,
  `INSERT INTO card_states (document, card, suspended, buried, marked) VALUES ('${a}', 'c2', 1, NULL, 0)`,
  `INSERT INTO card_details (document, card, tags, reset_after, due_day, due_after, starting_state)
   VALUES ('${a}', 'c1', '["exam"]', 1, NULL, NULL, NULL), ('${a}', 'c2', '[]', NULL, 20001, 1,
     '{"at":3500,"utcOffset":60,"stability":12.5,"difficulty":4.25,"reps":3,"lapses":0,"phase":"review","dueDay":20010}')`,
  `INSERT INTO reviews (id, document, card, rating, at, utc_offset, duration_ms, revokes, learning_steps)
   VALUES (1, '${a}', 'c1', 3, 4000, 60, 1500, NULL, '[1,10]'), (2, '${a}', 'c1', NULL, 4500, 60, 0, 1, NULL)`,
  `INSERT INTO pack_ratings (review, document) VALUES (1, '${a}')`,
  `INSERT INTO pack_states (document, kind, ref, print) VALUES ('${a}', 'mark', 'm1', '0123456789abcdef')`,
  `INSERT INTO removals (document, days, named) VALUES ('${b}', '[20000,20001]', NULL)`,
  `INSERT INTO review_times (review, document, at) VALUES (1, '${a}', 3900)`,
  `INSERT INTO study_days (document, day, extra_new) VALUES ('${a}', 20000, 5), (NULL, 20000, 7)`,
  `INSERT INTO positions (document, block, block_offset, at) VALUES ('${a}', 'b1', -0.25, 5000)`,
  `INSERT INTO readings (document, stretches, share) VALUES ('${a}', '[[0,0.5]]', 0.5)`,
  `INSERT INTO versions (document, version, source, place, standing, held, changed)
   VALUES ('${b}', 1, '${b}', 1, 'older', '{"title":"Tides","date":null,"kind":"text","words":9,"cards":0,"bundled":false,"addedAt":1200,"file":null,"notes":[],"position":null,"read":[],"edits":{"facts":[],"cards":[]}}', '[]'),
     ('${b}', 2, '${a}', 2, 'shown', NULL, '[{"card":"c9","was":"6","sentence":"It was 6."}]')`,
  // The text is compressed.
  `INSERT INTO version_contents (document, version, role, briefing, search_index, compiler, tried, cards)
   VALUES ('${b}', 1, 'shown', x'789cab56ca4c51b2524a42034ab5006c3c08a8', x'00', 1, 0, 0)`,
  `INSERT INTO settings (key, value) VALUES ('settings', '{"theme":"night"}'),
     ('window', '{"width":900,"height":600,"maximized":false}')`,
  `INSERT INTO journal (seq, command, inverse, at, state, undone_order)
   VALUES (8, '{"v":1,"kind":"document.restore","document":{"id":"${b}","title":"Tide tables","at":2400}}',
     '{"v":1,"kind":"document.remove","document":{"id":"${b}","title":"Tide tables","at":2400}}', 2400, 'undone', 1)`,
]

/** The files that hold a line for each thing. */
export const lines: Readonly<Record<string, readonly string[]>> = {
  'documents.jsonl': [
    `{"addedAt":1000,"bundled":false,"cards":2,"date":"2021-05","file":"ferry.md","id":"${a}","kind":"markdown","name":"The ferry","notes":[],"openedAt":2000,"removedAt":null,"title":"Ferry plan","words":120}`,
    `{"addedAt":1500,"bundled":false,"cards":0,"date":null,"file":"tides.txt","id":"${b}","kind":"text","name":null,"notes":["Its encoding is a guess."],"openedAt":null,"removedAt":2500,"title":"Tide tables","words":40}`,
  ],
  'agendas.jsonl': [
    `{"at":9000,"daysOff":[20005],"documents":["${b}","${a}"],"goal":0.9,"id":"m1","minutes":[0,15,15,15,15,15,0],"name":"Council","own":{"newPerDay":8},"quiet":{"from":1320,"to":420}}`,
  ],
  'mocks.jsonl': [`{"agenda":"m1","asked":20,"at":8000,"correct":14,"minutes":10}`],
  'no-conflicts.jsonl': [`{"document":"${a}","fact":"f1","otherDocument":"${b}","otherFact":"f2"}`],
  'tags.jsonl': [
    `{"document":"${a}","tag":"Zoll"}`,
    `{"document":"${a}","tag":"harbour"}`,
    `{"document":"${a}","tag":"Ärger"}`,
  ],
  'held-objects.jsonl': [`{"document":"${a}","hash":"${'0a'.repeat(32)}","role":"original","size":812}`],
  'fact-edits.jsonl': [
    `{"document":"${a}","edit":{"fact":"f1","note":"Sure","own":null,"state":"accepted","statement":null,"text":null,"type":null,"value":null},"fact":"f1"}`,
  ],
  'card-edits.jsonl': [
    `{"card":"c1","document":"${a}","edit":{"accept":null,"answer":"The town","card":"c1","deleted":false,"own":null,"prompt":"Who runs it?"}}`,
  ],
  'card-changes.jsonl': [`{"at":3000,"card":"c1","document":"${a}"}`],
  'card-states.jsonl': [`{"buried":null,"card":"c2","document":"${a}","marked":false,"suspended":true}`],
  'card-details.jsonl': [
    `{"card":"c1","document":"${a}","dueAfter":null,"dueDay":null,"resetAfter":1,"startingState":null,"tags":["exam"]}`,
    `{"card":"c2","document":"${a}","dueAfter":1,"dueDay":20001,"resetAfter":null,"startingState":{"at":3500,"difficulty":4.25,"dueDay":20010,"lapses":0,"phase":"review","reps":3,"stability":12.5,"utcOffset":60},"tags":[]}`,
  ],
  'reviews.jsonl': [
    `{"at":4000,"card":"c1","document":"${a}","durationMs":1500,"id":1,"learningSteps":[1,10],"rating":3,"revokes":null,"utcOffset":60}`,
    `{"at":4500,"card":"c1","document":"${a}","durationMs":0,"id":2,"learningSteps":null,"rating":null,"revokes":1,"utcOffset":60}`,
  ],
  'versions.jsonl': [
    `{"changed":[],"document":"${b}","held":{"addedAt":1200,"bundled":false,"cards":0,"date":null,"edits":{"cards":[],"facts":[]},"file":null,"kind":"text","notes":[],"position":null,"read":[],"title":"Tides","words":9},"place":1,"source":"${b}","standing":"older","version":1}`,
    `{"changed":[{"card":"c9","sentence":"It was 6.","was":"6"}],"document":"${b}","held":null,"place":2,"source":"${a}","standing":"shown","version":2}`,
  ],
  'version-contents.jsonl': [
    `{"briefing":{"id":"${b}"},"cards":0,"compiler":1,"document":"${b}","role":"shown","version":1}`,
  ],
  'pack-ratings.jsonl': [`{"document":"${a}","review":1}`],
  'pack-states.jsonl': [`{"document":"${a}","kind":"mark","print":"0123456789abcdef","ref":"m1"}`],
  'removals.jsonl': [`{"days":[20000,20001],"document":"${b}","named":null}`],
  'review-times.jsonl': [`{"at":3900,"document":"${a}","review":1}`],
  'study-days.jsonl': [
    `{"day":20000,"document":null,"extraNew":7}`,
    `{"day":20000,"document":"${a}","extraNew":5}`,
  ],
  'positions.jsonl': [`{"at":5000,"block":"b1","blockOffset":-0.25,"document":"${a}"}`],
  'readings.jsonl': [`{"document":"${a}","stretches":[[0,0.5]]}`],
  'settings.jsonl': [`{"key":"settings","value":{"theme":"night"}}`],
  'journal.jsonl': [
    `{"at":2400,"command":{"document":{"at":2400,"id":"${b}","title":"Tide tables"},"kind":"document.restore","v":1},"inverse":{"document":{"at":2400,"id":"${b}","title":"Tide tables"},"kind":"document.remove","v":1},"seq":8,"state":"undone","undoneOrder":1}`,
  ],
}

/** The one annotation that the marks of the first document are. */
export const annotation = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'urn:precis:m1',
  type: 'Annotation',
  created: '2023-11-14T22:13:20.000Z',
  motivation: 'highlighting',
  body: {
    type: 'TextualBody',
    value: 'Ask “why”',
    format: 'text/plain',
    color: 'green',
    tag: 'pier',
    keyword: 'pier',
    tags: ['pier', 'tide'],
    highlight: 'solid',
  },
  target: {
    source: `urn:precis:document:${a}`,
    selector: [
      { type: 'TextQuoteSelector', exact: 'ferry', prefix: 'The ', suffix: ' runs' },
      { type: 'TextPositionSelector', start: 4, end: 9 },
      { type: 'FragmentSelector', conformsTo: 'urn:precis:block', value: 'b1' },
    ],
  },
}
