/**
 * What texts that are no briefings may give at most, and which of their lines must never become a card. By hand, before
 * any was compiled. The texts stand in tests/fixtures/bad-input.
 */
interface Row {
  readonly file: string
  readonly mostCards: number
  /** In the sentence of a card. */
  readonly never: readonly RegExp[]
}

/** Where no line may become one. */
const any = [/./su]

export const badInput: readonly Row[] = [
  { file: 'poem.txt', mostCards: 0, never: any },
  { file: 'lyrics.txt', mostCards: 0, never: any },
  { file: 'novel.txt', mostCards: 0, never: any },
  { file: 'chat.txt', mostCards: 0, never: any },
  { file: 'table.txt', mostCards: 0, never: any },
  { file: 'cv.txt', mostCards: 0, never: any },
  { file: 'log.txt', mostCards: 0, never: any },
  // Our words and patterns are English.
  { file: 'german.txt', mostCards: 0, never: any },
  {
    file: 'contract.txt',
    mostCards: 6,
    never: [/\b(?:clause|Schedule)\s\d/, /Plan A/, /WITNESS|Signed/, /"Premises" means/],
  },
  {
    file: 'minutes.txt',
    mostCards: 4,
    never: [
      /^(?:Present|Apologies|Held|Next meeting|The meeting closed|Agreed as)/,
      /ACTION|\bTB\b|\bPL\b|\bRO\b|\bSM\b/,
      /\b(?:They|It was|This was)\b/,
    ],
  },
]

/** Made by rule. */
export const madeInput = {
  longSentence: { words: 3000, mostCards: 0 },
  shortSentences: { sentences: 10_000, mostCards: 0 },
  /** The same page over and over: no more cards than the page alone gives, and none twice. */
  repeated: { times: 40 },
} as const
