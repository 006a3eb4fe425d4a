/** Which letters the bytes of an RTF file are: its fonts and its code page say so. */
import iconv from 'iconv-lite'

/** Code pages by the number that a font has for its script; 0 and 1 are the file's own. */
const pages: ReadonlyMap<number, string> = new Map([
  [77, 'macroman'],
  [128, 'cp932'],
  [129, 'cp949'],
  [134, 'cp936'],
  [136, 'cp950'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
  [255, 'cp437'],
])

const western = 'windows-1252'

/** The code page of a number, as `\ansicpg` gives it. */
export function pageOf(number: number): string {
  const name = [`windows-${number}`, `cp${number}`].find((each) => iconv.encodingExists(each))
  return number === 10000 ? 'macroman' : (name ?? western)
}

export const pageOfScript = (script: number): string | undefined => pages.get(script)

export const decodeLetters = (bytes: string, page: string): string =>
  /^[\x00-\x7F]*$/.test(bytes) ? bytes : iconv.decode(Buffer.from(bytes, 'latin1'), page)

/** Letters that have words of their own. */
export const named: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['emdash', '\u2014'],
  ['endash', '\u2013'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
  ['bullet', '\u2022'],
  ['lquote', '\u2018'],
  ['rquote', '\u2019'],
  ['ldblquote', '\u201C'],
  ['rdblquote', '\u201D'],
])
/** Signs after a backslash that are letters; others only guide a program. */
export const signed: ReadonlyMap<string, string> = new Map([
  ['~', '\u00A0'],
  ['_', '\u2011'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
  ['\t', '\t'],
])
