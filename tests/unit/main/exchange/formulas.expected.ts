/**
 * What spreadsheets take for a formula, and how it is written so that they take it for text. Written before the code.
 * A word joiner (U+2060) shows nothing; in HTML a sign may stand by its number.
 */
const joiner = '\u2060'

/** A cell of a CSV file, as it is meant → as it is written. */
export const cells: readonly (readonly [string, string])[] = [
  ['=1+1', `${joiner}=1+1`],
  ["=cmd|' /C calc'!A0", `${joiner}=cmd|' /C calc'!A0`],
  ['+1+1', `${joiner}+1+1`],
  ['-5 %', '-5 %'],
  ['-5 % of the loads, in 2031.', '-5 % of the loads, in 2031.'],
  ['- a list of one', '- a list of one'],
  ['- see (1)', `${joiner}- see (1)`],
  ['-2 + 3', `${joiner}-2 + 3`],
  ['-A1', `${joiner}-A1`],
  ['@SUM(1)', `${joiner}@SUM(1)`],
  ['==1', `${joiner}==1`],
  // Some readers trim, and then compute.
  [' =1+1', ` ${joiner}=1+1`],
  ['\t=1+1', `\t${joiner}=1+1`],
  // Wide signs count in East Asian versions.
  ['\uFF1D1+1', `${joiner}\uFF1D1+1`],
  ['\uFF0B1', `${joiner}\uFF0B1`],
  ['\uFF0D1', `${joiner}\uFF0D1`],
  ['\uFF20SUM(1)', `${joiner}\uFF20SUM(1)`],
  // Where semicolons or tabs part cells, a cell begins within ours; and a line where quotes do not count.
  ["x;=cmd|' /C calc'!A0;y", `x;${joiner}=cmd|' /C calc'!A0;y`],
  ['x; @SUM(1)', `x; ${joiner}@SUM(1)`],
  ['x\t=1', `x\t${joiner}=1`],
  ['x\n=1', `x\n${joiner}=1`],
  ["x\n-2+3+cmd|' /C calc'!A0", `x\n${joiner}-2+3+cmd|' /C calc'!A0`],
  // There, a list stays a list: only what calls something is a formula that does anything.
  ['x\n- one\n- two', 'x\n- one\n- two'],
  ['a = b', 'a = b'],
  ['e-mail@example.org', 'e-mail@example.org'],
  ['', ''],
]

/** A side of a card → the field of Anki's text format. */
export const fields: readonly (readonly [string, string])[] = [
  ['=1+1', '&#61;1+1'],
  ['==1', '&#61;&#61;1'],
  ['+1', '&#43;1'],
  ['-5 %', '&#45;5 %'],
  ['@SUM(1)', '&#64;SUM(1)'],
  ['\uFF1D1', '&#65309;1'],
  ['x;=1', 'x;&#61;1'],
  // What is escaped ends in a semicolon, too.
  ['&=1', '&amp;&#61;1'],
  ['{=1', '&#123;&#61;1'],
  ['a = b', 'a = b'],
  ['x\n=1', 'x<br>=1'],
]

/** The names of a deck and its tags are no HTML: title, tags → cells. */
export const names: readonly (readonly [string, readonly string[], string, string])[] = [
  ['=1+1', ['=2', '@x'], `${joiner}=1+1`, `${joiner}=2 @x`],
  ['Harbour', ['east'], 'Harbour', 'east'],
]

/**
 * A card's id → the first cell. Anki makes ids of ten signs at most, formula signs among them; those stay, since a note
 * is known by them. A longer one that begins like a formula is none of Anki's: it gets another, the same each time.
 */
export const ids: readonly (readonly [string, 'stays' | 'another'])[] = [
  ['a1b2c3', 'stays'],
  ['=Qx(8|!f]', 'stays'],
  ["=cmd|' /C calc'!A0", 'another'],
  ['@SUM(1+1)*cmd|x!A0', 'another'],
]
