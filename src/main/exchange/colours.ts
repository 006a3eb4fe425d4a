/** The four colours of marks, by the names that other programs know and from any colour that they write. */

/** 1 amber, 2 mint, 3 sky, 4 rose. */
export type Colour = 1 | 2 | 3 | 4

/** What the Readium annotations' closed set of names calls our colours. */
export const colourNames: Readonly<Record<Colour, string>> = { 1: 'yellow', 2: 'green', 3: 'blue', 4: 'pink' }

/** Hues in degrees. */
const ours: readonly (readonly [Colour, number])[] = [
  [1, 45],
  [2, 150],
  [3, 205],
  [4, 345],
]
const hues: ReadonlyMap<string, number> = new Map([
  ['yellow', 60],
  ['amber', 45],
  ['gold', 51],
  ['orange', 39],
  ['green', 120],
  ['mint', 150],
  ['lime', 120],
  ['teal', 180],
  ['cyan', 180],
  ['aqua', 180],
  ['sky', 205],
  ['blue', 240],
  ['pink', 350],
  ['rose', 345],
  ['magenta', 300],
  ['purple', 300],
  ['violet', 300],
  ['red', 0],
])
const hex = /^#([\da-f]{3}|[\da-f]{6}(?:[\da-f]{2})?)$/
const rgb = /^rgba?\(\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*[, ]\s*(\d{1,3})/

/** Below this share of the strongest part the weakest differs too little: a grey. */
const leastSaturation = 0.08

/** The nearest of ours by hue; null for greys and for what is no colour. */
export function colourOf(written: string): Colour | null {
  const name = written.trim().toLowerCase()
  const hue = hues.get(name) ?? hueOf(partsOf(name))
  if (hue === null) return null
  return ours.reduce((best, each) => (apart(each[1], hue) < apart(best[1], hue) ? each : best))[0]
}

function partsOf(name: string): readonly number[] | null {
  const digits = hex.exec(name)?.[1]
  if (digits !== undefined) {
    const width = digits.length === 3 ? 1 : 2
    return [0, 1, 2].map((part) =>
      Number.parseInt(digits.slice(part * width, (part + 1) * width).repeat(3 - width), 16),
    )
  }
  return rgb.exec(name)?.slice(1, 4).map(Number) ?? null
}

/** Degrees on the colour circle of red, green and blue (0 to 255); null for a grey. */
function hueOf(parts: readonly number[] | null): number | null {
  if (parts === null) return null
  const [red = 0, green = 0, blue = 0] = parts
  const strongest = Math.max(red, green, blue)
  const range = strongest - Math.min(red, green, blue)
  if (range <= strongest * leastSaturation) return null
  const sixths =
    strongest === red
      ? (green - blue) / range
      : strongest === green
        ? 2 + (blue - red) / range
        : 4 + (red - green) / range
  return (sixths * 60 + 360) % 360
}

function apart(a: number, b: number): number {
  const between = Math.abs(a - b)
  return Math.min(between, 360 - between)
}
