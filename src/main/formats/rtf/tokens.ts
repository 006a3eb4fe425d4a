/** RTF piece by piece (Rich Text Format Specification 1.9.1, "Conventions"). */
export type Token =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** `\name12`: a number without one is null. */
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  /** `\*` and its kind. */
  | { readonly kind: 'sign'; readonly sign: string }
  /** Bytes as Latin-1: what letters they are depends on the font. */
  | { readonly kind: 'bytes'; readonly bytes: string }

const piece = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([{}])|([^\\{}\r\n]+)/g

/** @param rtf the file as Latin-1 */
export function* tokensOf(rtf: string): Generator<Token> {
  const reader = new RegExp(piece)
  for (let match = reader.exec(rtf); match !== null; match = reader.exec(rtf)) {
    const [, name, value, hex, sign, brace, bytes] = match
    if (name === 'bin') reader.lastIndex += Math.max(0, Number(value ?? 0))
    else if (name !== undefined)
      yield { kind: 'word', name, value: value === undefined ? null : Number(value) }
    else if (hex !== undefined) yield { kind: 'bytes', bytes: String.fromCharCode(Number.parseInt(hex, 16)) }
    else if (sign !== undefined) yield { kind: 'sign', sign }
    else if (brace === '{') yield { kind: 'open' }
    else if (brace === '}') yield { kind: 'close' }
    else yield { kind: 'bytes', bytes: bytes ?? '' }
  }
}
