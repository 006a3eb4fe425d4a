/** How numbers of lists are written: in figures, in letters, in Roman numerals. */

const romans = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const
const mostRoman = 3999

/** "xiv"; in figures what Roman numerals cannot write. */
export function roman(number: number): string {
  if (number < 1 || number > mostRoman) return String(number)
  let left = number
  let written = ''
  for (const [value, sign] of romans)
    while (left >= value) {
      written += sign
      left -= value
    }
  return written
}

const letter = (index: number) => String.fromCharCode(97 + index)

/** "a" to "z", then "aa", "ab", as pages count; in figures what letters cannot write. */
export function letters(number: number): string {
  if (number < 1) return String(number)
  return number <= 26
    ? letter(number - 1)
    : letters(Math.floor((number - 1) / 26)) + letter((number - 1) % 26)
}

const mostRepeated = 780
/** "a" to "z", then "aa", "bb", as Word counts. */
export const repeatedLetters = (number: number): string =>
  number < 1 || number > mostRepeated
    ? String(number)
    : letter((number - 1) % 26).repeat(Math.ceil(number / 26))
