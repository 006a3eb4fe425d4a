/** What somebody who looks a word up means by it: the words of the dictionary that they come to, the likeliest first. */
export const lookedUp: readonly (readonly [
  text: string,
  words: readonly (readonly [word: string, partOfSpeech: string])[],
])[] = [
  // As they stand there.
  ['harbour', [['harbour', 'noun']]],
  ['quickly', [['quickly', 'adverb']]],
  ['colour', [['colour', 'noun']]],
  ['Lisbon', [['Lisbon', 'noun']]],
  // Irregular forms.
  ['mice', [['mouse', 'noun']]],
  ['ran', [['run', 'verb']]],
  ['went', [['go', 'verb']]],
  ['criteria', [['criterion', 'noun']]],
  ['panicked', [['panic', 'verb']]],
  ['worst', [['bad', 'adjective']]],
  // Regular ones.
  ['ferries', [['ferry', 'noun']]],
  ['churches', [['church', 'noun']]],
  ['boxes', [['box', 'noun']]],
  ['organised', [['organise', 'verb']]],
  ['tried', [['try', 'verb']]],
  ['hoping', [['hope', 'verb']]],
  ['larger', [['large', 'adjective']]],
  ['happiest', [['happy', 'adjective']]],
  // Several at once: all of them.
  [
    'leaves',
    [
      ['leave', 'verb'],
      ['leaf', 'noun'],
    ],
  ],
  [
    'axes',
    [
      ['axis', 'noun'],
      ['axe', 'noun'],
    ],
  ],
  [
    'analyses',
    [
      ['analysis', 'noun'],
      ['analyse', 'verb'],
    ],
  ],
  // The likelier one first.
  [
    'found',
    [
      ['find', 'verb'],
      ['found', 'verb'],
    ],
  ],
  [
    'better',
    [
      ['good', 'adjective'],
      ['better', 'adverb'],
    ],
  ],
  // Of several words, and as they stand in a text.
  ['carbon dioxide', [['carbon dioxide', 'noun']]],
  ['Power  stations', [['power station', 'noun']]],
  ['decision-making', [['decision making', 'noun']]],
  ['post-war', [['postwar', 'adjective']]],
  ['harbour’s', [['harbour', 'noun']]],
  ['“harbour,”', [['harbour', 'noun']]],
  ['MICE', [['mouse', 'noun']]],
]

/** What it does not have: no word, names and words without a meaning of their own. */
export const notThere: readonly string[] = ['', '…', 'blorptang', 'the', 'his', '#1', '12,400']
