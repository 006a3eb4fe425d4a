import { inspect } from 'node:util'

const lineEnds = /\s*[\n\v\f\r\u0085\u2028\u2029]\s*/g
/** What a terminal would obey, what turns letters around, and what can't be written. */
const unfit = /[\p{Cc}\p{Cf}\p{Cs}]/gu

/** What is logged as one line, whatever its words hold: nothing in them can look like an entry of its own. */
export const logLine = (parts: readonly unknown[]): string =>
  parts
    .filter((part) => part !== null && part !== undefined)
    .map(inWords)
    .join(' ')
    .replace(lineEnds, ' \\n ')
    .replace(unfit, escaped)

function inWords(part: unknown): string {
  if (typeof part === 'string') return part
  if (part instanceof Error) return part.stack ?? part.message
  return inspect(part, { depth: 5, breakLength: Number.POSITIVE_INFINITY })
}

function escaped(sign: string): string {
  const code = (sign.codePointAt(0) ?? 0).toString(16)
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`
}
