/**
 * What printed documents with raised and lowered letters say, written from their sources. The mark of a note stands
 * in braces where it was printed, raised letters between carets, lowered ones between tildes; an exponent is text.
 */

/** `lights.html`, printed by Chromium. */
export const lightsText: readonly string[] = [
  '# What the fund pays',
  'paragraph: The fund keeps 38{1} lighthouses and pays USD 6{2} million a year to their crews. In 2019{3} it bought 14 boats,{4} and in 2021 the council{5} of Ardmouth{6} gave EUR 250{7} million more.{8,9} The 3^rd^ tower was lit on the 21^st^ of March, and its lamp burns 10⁴ hours.',
  'paragraph: The lenses were ground to within 10⁻⁶ metres. The islands cover 72 km² and the sound is 4 × 10⁹ m³ of water. Burning oil gave off CO~2~ and SO~2~, which fell by 45{10} percent. The survey used ¹⁴C and found the oldest beam to be 3 ^1^⁄~2~ metres long.',
  'paragraph: A crew has 12{11} members, of whom 7{12} sleep ashore. The HARBOUR ACT of 1904{a} set the number, and the keeper{†} may ask for 2 more.',
  'paragraph: The pilots counted 45{1} wrecks in 2022{2}, of 10³ tonnes each, over 16 km² of sand; the divers’ record{13} agrees.',
  '# What the keepers earn',
  'paragraph: A keeper is paid GBP 31{15} thousand.',
  'paragraph: A pilot is paid GBP 40 thousand.{16}',
  'table: Tower\tLamps\nArdmouth\t12{17}\nSkerry\t30',
  'paragraph: The towers that stand farthest from the shore are served by boats of the fund, which cross twice a week in summer and once in winter{18} whatever the weather is, and the crews are relieved after 28{19} days.',
  'paragraph: 1 Of them 4 are closed.',
  'paragraph: 2 Before tax.',
]

/** `signals.tex`, set by pdfTeX. */
export const signalsText: readonly string[] = [
  '# 1 Stations',
  'paragraph: The coast has 64{2} stations, and the service spends EUR 9{3} million a year on them. In 2018{4} they sent 10⁶ messages,{5} most of them about ice. The 19^th^ station was closed in March 2020, when the Coast Act came into force.{3,4} Each mast is a column of oak or of steel that stands on a block of 4.5 × 10³ kilograms, and the yards give a signal that can be read from 22 km² of sea; lamps that burn without CO~2~ were brought in by the council of Vardholm{6} in the same year.',
  'paragraph: The waves are measured to within 10⁻³ metres. A watch has 5{*} members, who earn 210 crowns{†} a week, and none of them may leave before the relief has come ashore and has signed the book of the watch with the time of its arrival. Of the 64 stations, 40{2} percent have a second mast.',
  'paragraph: 1 A station is any post with a mast of its own.',
  'paragraph: 2 Two more are being built.',
  'paragraph: 3 At the prices of 2020.',
  'paragraph: 4 The year of the great storm.',
  'paragraph: 5 Counted by the harbour office, which leaves out those of less than ten words, since they were free of charge.',
  'paragraph: 6 Then a town of nine thousand people.',
  '# 2 Signals',
  'item1: a cone, raised 3 times,{7} warns of wind',
  'item1: two balls stand for 48{8} hours of fog',
  'paragraph: The oldest signals are flags. Of 26 flags 11 are still in use; the others were given up when the wireless came, and are kept in the museum of the service at Vardholm, where school classes may hoist them on Sundays.',
]

/** Sentences of `compact.fodt` and `accord.md`, printed by LibreOffice, in which the mark of a note stands. */
export const libreOfficeSentences: readonly string[] = [
  'the lowest since measurements began in 1922.{1} Salt water reached',
  'could cure its own shortage alone.{2}',
  'by shares that change with the season.{3} The shares below',
  'until the work is finished.{4} The capacity lost',
  'the stronger remedy in the valley.{5}',
  'before the first bucket is drawn.{6}',
  'on the northern docks by 2027.{1} The Harbour Development Bank',
]

/**
 * Runs of one line as pdf.js gives them, and what the line says. Each run is its text, and how far it is raised and how
 * large it is, in parts of the letters' size (0 and 1 where nothing is said); `|` is a blank of half a letter.
 */
export const raisedLines: readonly (readonly [why: string, runs: readonly RaisedRun[], text: string])[] = [
  ['smaller and raised', ['They paid $4', ['2', 0.4, 0.8], '|', 'billion.'], 'They paid $4{2} billion.'],
  ['raised, of one size', ['They paid $4', ['2', 0.33, 1], '|', 'billion.'], 'They paid $4{2} billion.'],
  ['with the blank in its run', ['They paid $4', ['2 ', 0.33, 1], 'billion.'], 'They paid $4{2} billion.'],
  ['before a comma', ['By 2012', ['4', 0.4, 0.7], ', they left.'], 'By 2012{4}, they left.'],
  [
    'with a blank before a comma',
    ['By 2012', '|', ['4', 0.4, 0.7], ', they left.'],
    'By 2012{4}, they left.',
  ],
  ['between blanks', ['By 2012', '|', ['4', 0.4, 0.7], '|', 'they left.'], 'By 2012{4} they left.'],
  [
    'after a full stop, without a blank',
    ['They left.', ['4', 0.4, 0.7], 'He stayed.'],
    'They left.{4}He stayed.',
  ],
  [
    'of several notes, in runs of their own',
    ['They left', ['1', 0.4, 0.7], [',', 0.4, 0.7], ['2', 0.4, 0.7], '.'],
    'They left{1,2}.',
  ],
  ['of a range', ['They left', ['3\u20135', 0.4, 0.7], '.'], 'They left{3\u20135}.'],
  ['in brackets', ['They left', ['(12)', 0.4, 0.7], '.'], 'They left{12}.'],
  ['a double star', ['They left', ['**', 0.4, 0.7], '.'], 'They left{**}.'],
  ['on a name', ['Porto', ['1', 0.4, 0.7]], 'Porto{1}'],
  [
    'a power of ten in two runs',
    ['as 10', ['\u2212', 0.4, 0.7], ['3', 0.4, 0.7], '|', 'metres'],
    'as 10\u207B\u00B3 metres',
  ],
  ['a raised word', ['21', ['st', 0.4, 0.7], '|', 'century'], '21^st^ century'],
  ['lowered', ['CO', ['2', -0.15, 0.7], '|', 'fell'], 'CO~2~ fell'],
  ['small on the line', ['F', ['IVE', 0, 0.75], '|', 'towns'], 'FIVE towns'],
  ['small on the line, a figure', ['In 20', ['12', 0, 0.75], '|', 'they'], 'In 2012 they'],
  ['a jitter of scanned letters', ['In 20', ['12', 0.08, 0.97], '|', 'they'], 'In 2012 they'],
  ['a whole phrase', ['Fees', '|', ['see the notes of 2012', 0.3, 0.8]], 'Fees see the notes of 2012'],
  ['a fraction', ['for 3', ['1', 0.4, 0.7], '/', ['2', -0.1, 0.7], '|', 'days'], 'for 3 ^1^/~2~ days'],
  ['what belongs to the letters after it', ['of', '|', ['235', 0.4, 0.7], 'U'], 'of \u00B2\u00B3\u2075U'],
  ['a raised capital over small letters', [['T', 0, 3], 'he town'], 'The town'],
  [
    'characters of their own',
    ['45\u00B9 towns, 2022\u00B2, 10\u2076 tonnes, 3 km\u00B2 and Porto\u00B9'],
    '45{1} towns, 2022{2}, 10\u2076 tonnes, 3 km\u00B2 and Porto{1}',
  ],
  ['the number of a note', [['1', 0.4, 0.7], 'As of June.'], '1As of June.'],
  ['the number of a note, apart', [['1', 0.4, 0.7], '|', 'As of June.'], '1 As of June.'],
  ['the number of a note, as a character', ['\u00B9 As of June.'], '1 As of June.'],
  [
    'a logo of letters set high and low',
    ['L', ['A', 0.21, 0.7], 'T', ['E', -0.22, 1], 'X files'],
    'L^A^T~E~X files',
  ],
  [
    'a fraction without a bar',
    ['by 1', ['1', 0.4, 0.7], ['2', -0.35, 0.7], '|', 'parts'],
    'by 1 ^1^\u2044~2~ parts',
  ],
  ['a bound of a sign', ['\u222B', ['0', 0.4, 0.7], '|', 'f'], '\u222B\u2070 f'],
  ['a power that is a variable', ['2', ['n', 0.4, 0.7], '|', 'cases'], '2^n^ cases'],
  ['a charge', ['Ca', ['2+', 0.4, 0.7], '|', 'ions'], 'Ca\u00B2\u207A ions'],
  ['a degree', ['of 45', ['\u25E6', 0.4, 0.7], '|', 'north'], 'of 45^\u25E6^ north'],
  ['a Roman number', ['The towns', ['i', 0.4, 0.7], '|', 'agreed'], 'The towns{i} agreed'],
  ['characters in a list of characters', ['B9', '|', '\u00B9', '|', '\u00B9'], 'B9 \u00B9 \u00B9'],
  ['a star from a font of signs', ['They left', ['\u2217', 0.4, 0.7], '.'], 'They left{\u2217}.'],
]

export type RaisedRun = string | readonly [text: string, raised: number, size: number]
