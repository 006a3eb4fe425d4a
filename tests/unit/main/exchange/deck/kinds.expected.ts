/** Notes of Anki's own types and of others, and the cards that are to be made of them; written by hand from Anki's manual. */

export interface MadeType {
  readonly name: string
  readonly isCloze?: true
  readonly fields: readonly string[]
  /** The front and the back of each of its cards. */
  readonly templates: readonly (readonly [front: string, back: string])[]
}

const behind = '{{FrontSide}}\n\n<hr id=answer>\n\n'

export const types = {
  basic: {
    name: 'Basic',
    fields: ['Front', 'Back'],
    templates: [['{{Front}}', `${behind}{{Back}}`]],
  },
  reversed: {
    name: 'Basic (and reversed card)',
    fields: ['Front', 'Back'],
    templates: [
      ['{{Front}}', `${behind}{{Back}}`],
      ['{{Back}}', `${behind}{{Front}}`],
    ],
  },
  optional: {
    name: 'Basic (optional reversed card)',
    fields: ['Front', 'Back', 'Add Reverse'],
    templates: [
      ['{{Front}}', `${behind}{{Back}}`],
      ['{{#Add Reverse}}{{Back}}{{/Add Reverse}}', `${behind}{{Front}}`],
    ],
  },
  typed: {
    name: 'Basic (type in the answer)',
    fields: ['Front', 'Back'],
    templates: [['{{Front}}\n\n{{type:Back}}', '{{Front}}\n\n<hr id=answer>\n\n{{type:Back}}']],
  },
  cloze: {
    name: 'Cloze',
    isCloze: true,
    fields: ['Text', 'Back Extra'],
    templates: [['{{cloze:Text}}', '{{cloze:Text}}<br>\n{{Back Extra}}']],
  },
  typedCloze: {
    name: 'Cloze with typing',
    isCloze: true,
    fields: ['Text'],
    templates: [['{{cloze:Text}}\n{{type:cloze:Text}}', '{{cloze:Text}}\n{{type:cloze:Text}}']],
  },
  occlusion: {
    name: 'Image Occlusion',
    isCloze: true,
    fields: ['Occlusion', 'Image', 'Header', 'Back Extra', 'Comments'],
    templates: [['{{cloze:Occlusion}}{{Image}}', '{{cloze:Occlusion}}{{Image}}{{Back Extra}}']],
  },
  word: {
    name: 'Words with their sound',
    fields: ['Word', 'Sense', 'Sentence', 'Sound'],
    templates: [
      [
        '<div class="w">{{Word}}</div>{{#Sentence}}<p>{{Sentence}}</p>{{/Sentence}}{{Sound}}',
        '{{FrontSide}}<hr id="answer"><b>{{Sense}}</b>{{^Sentence}} (no sentence){{/Sentence}}',
      ],
    ],
  },
  scripted: {
    name: 'With a script',
    fields: ['Q', 'A'],
    templates: [
      [
        '<style>.x { color: red }</style><script>document.write("{{A}}")</script>{{Q}}',
        '{{Q}}<br>{{A}}<script>x</script>',
      ],
    ],
  },
  furigana: {
    name: 'Readings',
    fields: ['Expression', 'Meaning'],
    templates: [
      ['{{kanji:Expression}}', '{{furigana:Expression}}<hr id=answer>{{kana:Expression}}: {{Meaning}}'],
    ],
  },
  hinted: {
    name: 'With a hint and what Anki knows itself',
    fields: ['Q', 'Hint', 'A'],
    templates: [
      ['{{Deck}} {{Tags}} {{Q}} {{hint:Hint}}', '{{FrontSide}}<hr id=answer>{{text:A}}{{tts en_US:A}}'],
    ],
  },
  broken: {
    name: 'Broken',
    fields: ['Q', 'A'],
    templates: [['{{#Q}}{{Q}}', '{{A}}']],
  },
  stranger: {
    name: 'Names a field that is gone',
    fields: ['Q', 'A'],
    templates: [['{{Question}}', '{{FrontSide}}<hr id=answer>{{A}}']],
  },
} as const satisfies Record<string, MadeType>

interface Row {
  readonly name: string
  readonly type: MadeType
  readonly fields: readonly string[]
  /** The cards that the collection has of the note, from 0. */
  readonly ords?: readonly number[]
  /** The pictures that its cards show, as the note calls them. */
  readonly pictures?: readonly (readonly [side: string, name: string])[]
  /** Question and answer of each card that is taken, in order. */
  readonly cards: readonly (readonly [prompt: string, answer: string])[]
  /** Whether its cards are only a part of it. */
  readonly partial?: true
  /** The beginnings of the reasons for what was left out. */
  readonly left?: readonly string[]
}

export const notes: readonly Row[] = [
  {
    name: 'basic',
    type: types.basic,
    fields: ['Capital of Tarn?', 'Lorn'],
    cards: [['Capital of Tarn?', 'Lorn']],
  },
  {
    name: 'basic, with markup and entities',
    type: types.basic,
    fields: ['<div>Is <b>a</b> &lt; b?</div>', 'Yes<br>&amp; no'],
    cards: [['Is a < b?', 'Yes\n& no']],
  },
  {
    name: 'basic, with scripts and handlers in every field',
    type: types.basic,
    fields: [
      '<script>alert(1)</script>Q<img src=x onerror=alert(1)>',
      '<iframe src="http://x.test"></iframe>A',
    ],
    cards: [['Q', 'A']],
    pictures: [['question', 'x']],
    // The frame.
    partial: true,
    left: ['A picture or sound of it was left out.'],
  },
  {
    name: 'reversed, both ways',
    type: types.reversed,
    fields: ['Tarn', 'Lorn'],
    ords: [0, 1],
    cards: [
      ['Tarn', 'Lorn'],
      ['Lorn', 'Tarn'],
    ],
  },
  {
    name: 'optional, without',
    type: types.optional,
    fields: ['Tarn', 'Lorn', ''],
    cards: [['Tarn', 'Lorn']],
  },
  {
    name: 'optional, with: the sign that asks for it is no part of what is asked',
    type: types.optional,
    fields: ['Tarn', 'Lorn', 'y'],
    ords: [0, 1],
    cards: [
      ['Tarn', 'Lorn'],
      ['Lorn', 'Tarn'],
    ],
    partial: true,
    left: [
      'Fields that its card does not show were left out.',
      'Fields that its card does not show were left out.',
    ],
  },
  { name: 'typed', type: types.typed, fields: ['2 + 2?', '4'], cards: [['2 + 2?', '4']] },
  {
    name: 'cloze',
    type: types.cloze,
    fields: ['It was signed in {{c1::1954}}.', ''],
    cards: [['It was signed in ____.', '1954']],
  },
  {
    name: 'cloze of two, with a hint',
    type: types.cloze,
    fields: ['{{c1::Orm}} signed in {{c2::1954::year}}.', ''],
    ords: [0, 1],
    cards: [
      ['____ signed in 1954.', 'Orm'],
      ['Orm signed in ____ (year).', '1954'],
    ],
  },
  {
    name: 'cloze within a cloze, and one number twice',
    type: types.cloze,
    fields: ['{{c1::Orm of {{c2::Lund}}}} and {{c1::Aki}}.', ''],
    ords: [0, 1],
    cards: [
      ['____ and ____.', 'Orm of Lund; Aki'],
      ['Orm of ____ and Aki.', 'Lund'],
    ],
  },
  {
    name: 'cloze with more behind it',
    type: types.cloze,
    fields: ['It was signed in {{c1::1954}}.', 'By both sides.'],
    cards: [['It was signed in ____.', '1954']],
    partial: true,
    left: ['What stands behind its cloze was left out.'],
  },
  {
    name: 'cloze whose card is left over from a number that is gone',
    type: types.cloze,
    fields: ['It was signed in {{c1::1954}}.', ''],
    ords: [0, 1],
    cards: [['It was signed in ____.', '1954']],
    left: ['It is a cloze without a gap.'],
  },
  {
    name: 'cloze with typing',
    type: types.typedCloze,
    fields: ['It was signed in {{c1::1954}}.'],
    cards: [['It was signed in ____.', '1954']],
  },
  {
    name: 'image occlusion',
    type: types.occlusion,
    fields: [
      '{{c1::image-occlusion:rect:left=.1:top=.1:width=.2:height=.1}}',
      '<img src="a.png">',
      '',
      '',
      '',
    ],
    cards: [],
    left: ['It asks for a part of a picture.'],
  },
  {
    name: 'another type, by its templates',
    type: types.word,
    fields: ['lund', 'a small wood', 'Der Lund ist alt.', '[sound:lund.mp3]'],
    cards: [['lund\nDer Lund ist alt.', 'a small wood']],
    partial: true,
    left: ['A picture or sound of it was left out.'],
  },
  {
    name: 'another type, with what it shows where a field is empty',
    type: types.word,
    fields: ['lund', 'a small wood', '', ''],
    cards: [['lund', 'a small wood (no sentence)']],
  },
  {
    name: 'styles and scripts of a template show nothing; a back that repeats the front is the rest of it',
    type: types.scripted,
    fields: ['Who?', 'Orm'],
    cards: [['Who?', 'Orm']],
  },
  {
    name: 'readings of signs',
    type: types.furigana,
    fields: ['日本[にほん]', 'Japan'],
    cards: [['日本', 'にほん: Japan']],
  },
  {
    name: 'what Anki fills in itself is no part of a card, and a hint is not shown',
    type: types.hinted,
    fields: ['Who?', 'begins with O', '<i>Orm</i>'],
    cards: [['Who?', 'Orm']],
    partial: true,
    left: ['Fields that its card does not show were left out.'],
  },
  {
    name: 'a question that is only a picture',
    type: types.basic,
    fields: ['<img src="bone.png">', 'Femur'],
    cards: [['', 'Femur']],
    pictures: [['question', 'bone.png']],
  },
  {
    name: 'a picture on each side, with its words',
    type: types.basic,
    fields: [
      'Which bone?<br><img alt="A thigh" src="thigh.png">',
      'Femur <img src="bone.png"><img src="b 2.png">',
    ],
    cards: [['Which bone?', 'Femur']],
    pictures: [
      ['question', 'thigh.png'],
      ['answer', 'bone.png'],
      ['answer', 'b 2.png'],
    ],
  },
  {
    name: 'a picture on the question, where the back repeats it without a line',
    type: types.scripted,
    fields: ['<img src="bone.png">', 'Femur'],
    cards: [['', 'Femur']],
    pictures: [['question', 'bone.png']],
  },
  {
    name: 'pictures in the text of a cloze, in its gap and behind it',
    type: types.cloze,
    fields: ['<img src="map.png">{{c1::Orm <img src="gap.png">}} signed', '<img src="proof.png">'],
    cards: [['____ signed', 'Orm']],
    pictures: [
      ['question', 'map.png'],
      ['answer', 'gap.png'],
      ['answer', 'proof.png'],
    ],
  },
  {
    name: 'an answer that is only a sound',
    type: types.basic,
    fields: ['Say it', '[sound:x.mp3]'],
    cards: [],
    left: ['Its answer is only a picture or sound.'],
  },
  { name: 'no question', type: types.basic, fields: ['', 'x'], cards: [], left: ['It has no question.'] },
  { name: 'no answer', type: types.basic, fields: ['x', ' '], cards: [], left: ['It has no answer.'] },
  {
    name: 'a formula stands as it is written',
    type: types.basic,
    fields: ['Solve \\(x^2 = 4\\)', '2'],
    cards: [['Solve \\(x^2 = 4\\)', '2']],
    partial: true,
    left: ['Its formula stands as it is written.'],
  },
  {
    name: 'a template that is never closed',
    type: types.broken,
    fields: ['Who?', 'Orm'],
    cards: [],
    left: ['The templates of its note type cannot be read.'],
  },
  {
    name: 'a template of a field that is not there',
    type: types.stranger,
    fields: ['Who?', 'Orm'],
    cards: [],
    left: ['The templates of its note type cannot be read.'],
  },
  {
    name: 'a card of which its type has no template',
    type: types.basic,
    fields: ['Who?', 'Orm'],
    ords: [0, 4],
    cards: [['Who?', 'Orm']],
    left: ['Its note type has no such card.'],
  },
  {
    name: 'a side that is too long',
    type: types.basic,
    fields: ['x'.repeat(2001), 'y'],
    cards: [],
    left: ['Its question is longer than 2,000 characters.'],
  },
]
