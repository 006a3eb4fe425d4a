/** Codes of Tesseract's files, what their languages are called, and how a document in them says so (BCP 47). */
export const languages: readonly (readonly [code: string, name: string, tag: string | null])[] = [
  ['eng', 'English', 'en'],
  ['deu', 'German', 'de'],
  ['jpn', 'Japanese', 'ja'],
  ['jpn_vert', 'Japanese (vertical)', 'ja'],
  ['chi_sim', 'Chinese (simplified)', 'zh'],
  ['chi_tra_vert', 'Chinese (traditional, vertical)', 'zh'],
  ['srp_latn', 'Serbian (Latin)', 'sr'],
  ['deu_latf', 'German (Fraktur)', 'de'],
  ['xyz', 'xyz', null],
  ['Hangul_vert', 'Hangul_vert', null],
]

export const listed: readonly (readonly [codes: readonly string[], said: string])[] = [
  [['eng'], 'English'],
  [['deu', 'eng'], 'German and English'],
  [['deu', 'fra', 'eng'], 'German, French and English'],
]

/** Words of a line as they were read, and the line: Chinese and Japanese have no blanks between signs. */
export const spaced: readonly (readonly [words: readonly string[], line: string])[] = [
  [['The', 'treaty', 'of', '1960'], 'The treaty of 1960'],
  [['日本', '国', '政府', 'は'], '日本国政府は'],
  [['2014', '年', '4', '月'], '2014 年 4 月'],
  [['条約', '。', '第', '一', '条'], '条約。第一条'],
]
