/** What the signs of formulas are to the eye: relations that stand between blanks, fences, sums, accents. */

const set = (signs: string): ReadonlySet<string> => new Set(signs)

/** Between blanks on the line: "a = b", "a + b". */
export const infix = set('=≠<>≤≥≪≫≈≅≃≡∼∝∈∉∋⊂⊃⊆⊇→←↔⇒⇐⇔↦≔+−±∓×÷∗⋅·∘⊗⊕∪∩∧∨∖⊥∥∣')
export const opening = set('([{⟨⌈⌊')
export const closing = set(')]}⟩⌉⌋')
export const punctuation = set(',;')
/** Sums, products and integrals: what they range over follows behind a blank. */
export const large = set('∑∏∐∫∬∭∮∯∰⋃⋂⋁⋀⨁⨂⨀')
/** Behind what they are raised to, without a "^": "f′", "90°". */
export const primes: Readonly<Record<string, string>> = {
  '′': '′',
  '″': '″',
  '‴': '‴',
  '∘': '°',
  '°': '°',
  "'": '′',
}
/** Signs over a letter, as the mark that Unicode joins to it. */
export const accents: Readonly<Record<string, string>> = {
  '^': '\u0302',
  '\u02C6': '\u0302',
  '\u0302': '\u0302',
  '~': '\u0303',
  '\u02DC': '\u0303',
  '\u0303': '\u0303',
  '¯': '\u0304',
  '‾': '\u0304',
  '\u0304': '\u0304',
  '\u0305': '\u0304',
  '˙': '\u0307',
  '\u0307': '\u0307',
  '¨': '\u0308',
  '\u0308': '\u0308',
  '→': '\u20D7',
  '⃗': '\u20D7',
}
/** Over or under what they only hold together. */
export const braces = set('⏞⏟⎴⎵⏜⏝')
/** Signs that only tell a machine how what stands beside them is meant. */
export const unseen = /[\u2061-\u2064\u200B\u200C\uFEFF]|\u200D/g
