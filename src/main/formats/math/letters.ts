/** Letters in another face, as the characters that Unicode has for them. */

/** Where each face's capitals and small letters begin (U+1D400 on); some letters stood elsewhere before. */
const faces: Readonly<Record<string, { readonly from: number; readonly digits?: number }>> = {
  bold: { from: 0x1d400, digits: 0x1d7ce },
  'bold-italic': { from: 0x1d468, digits: 0x1d7ce },
  script: { from: 0x1d49c },
  fraktur: { from: 0x1d504 },
  'double-struck': { from: 0x1d538, digits: 0x1d7d8 },
  'sans-serif': { from: 0x1d5a0, digits: 0x1d7e2 },
  monospace: { from: 0x1d670, digits: 0x1d7f6 },
}

/** Letters that had a place in Unicode before their face had one. */
const elsewhere: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  script: { B: 'ℬ', E: 'ℰ', F: 'ℱ', H: 'ℋ', I: 'ℐ', L: 'ℒ', M: 'ℳ', R: 'ℛ', e: 'ℯ', g: 'ℊ', o: 'ℴ' },
  fraktur: { C: 'ℭ', H: 'ℌ', I: 'ℑ', R: 'ℜ', Z: 'ℨ' },
  'double-struck': { C: 'ℂ', H: 'ℍ', N: 'ℕ', P: 'ℙ', Q: 'ℚ', R: 'ℝ', Z: 'ℤ' },
}

/** The text in a face of MathML's `mathvariant`; as it is where there is no such face or letter. */
export function inVariant(text: string, variant: string): string {
  const face = Object.hasOwn(faces, variant) ? faces[variant] : undefined
  if (face === undefined) return text
  return [...text].map((letter) => elsewhere[variant]?.[letter] ?? inFace(letter, face)).join('')
}

function inFace(letter: string, { from, digits }: { from: number; digits?: number }): string {
  const code = letter.charCodeAt(0)
  if (/^[A-Z]$/.test(letter)) return String.fromCodePoint(from + code - 0x41)
  if (/^[a-z]$/.test(letter)) return String.fromCodePoint(from + 26 + code - 0x61)
  return /^\d$/.test(letter) && digits !== undefined ? String.fromCodePoint(digits + code - 0x30) : letter
}
