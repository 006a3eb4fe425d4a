/** Words that turn an answer into its contrary: "fourth-smallest" is no part of "fourth-largest". */
import { boundAfter, qualifier } from '../../text/numbers/bounds.ts'

/** Qualities and their contraries, the plain form of each first among those that mean the same. */
const qualities = `large big great|small little
  high tall|low
  long|short brief
  old|young new
  rich wealthy|poor
  fast quick|slow
  strong|weak
  heavy|light
  hot warm|cold cool
  hard difficult|easy simple
  deep|shallow
  wide broad|narrow
  busy|quiet
  bright|dark
  dear costly expensive|cheap
  early|late
  near close|far
  safe|dangerous`

/** Other words, each with all its forms. */
const others = `most|least fewest
  more|less fewer
  best|worst
  better|worse
  nearest|farthest furthest
  first|last
  earliest|latest
  before|after
  above over|below beneath under
  inside within|outside
  up|down
  upper|lower
  increase increases increased increasing rise rises rose risen rising growth grow grows grew growing gain gains gained|decrease decreases decreased decreasing fall falls fell fallen falling decline declines declined declining drop drops dropped reduction reductions reduced shrank
  maximum maximal maximize maximized|minimum minimal minimize minimized
  majority major|minority minor
  import imports imported importer importers|export exports exported exporter exporters
  inflow inflows|outflow outflows
  immigration immigrant immigrants|emigration emigrant emigrants
  internal|external
  domestic|foreign
  public|private
  surplus surpluses|deficit deficits
  profit profits|loss losses
  buyer buyers buy bought|seller sellers sell sold
  win won|lose lost
  accept accepts accepted|reject rejects rejected
  open opened opens|close closed closes
  begin begins began begun beginning start starts started|end ends ended ending
  beginning start|end close
  strengthen strengthens strengthened|weaken weakens weakened
  supply|demand
  positive|negative
  northeast northeastern|northwest northwestern
  southeast southeastern|southwest southwestern
  northern north|southern south
  eastern east|western west`

const rowsOf = (list: string) =>
  list.split('\n').map((row) =>
    row
      .trim()
      .split('|')
      .map((side) => side.split(' ')),
  )

/** "big", "bigger", "biggest". */
function degreesOf(word: string): string[] {
  const stem = word
    .replace(/(?<=[^aeiou])([aeiou])([bdgmnpt])$/, '$1$2$2')
    .replace(/(?<=[^aeiou])y$/, 'i')
    .replace(/e$/, '')
  return [word, `${stem}er`, `${stem}est`]
}

interface ContrarySide {
  readonly row: number
  readonly side: number
  /** The word that stands for all that mean the same in the same degree. */
  readonly plain: string
}

const sides = new Map<string, readonly ContrarySide[]>()
const add = (word: string, side: ContrarySide) => sides.set(word, [...(sides.get(word) ?? []), side])
const qualityRows = rowsOf(qualities)
for (const [row, pair] of qualityRows.entries())
  for (const [side, words] of pair.entries())
    for (const word of words)
      for (const [degree, form] of degreesOf(word).entries())
        add(form, { row, side, plain: degreesOf(words[0] ?? word)[degree] ?? form })
for (const [row, pair] of rowsOf(others).entries())
  for (const [side, words] of pair.entries())
    for (const word of words) add(word, { row: qualityRows.length + row, side, plain: word })

/** The first of the words that mean the same in this degree: "biggest" is "largest"; other words as they are. */
export const plainQuality = (word: string): string => sides.get(word)?.[0]?.plain ?? word

const bounds = new RegExp(`(?<!\\p{L})${qualifier}(?=\\s\\D?\\d)|${boundAfter}`, 'gu')

/** Whether what was typed has the contrary of a word of the answer in its place. Both folded. */
export function areContrary(answer: string, typed: string): boolean {
  const [asked, said] = [sidesOf(answer), sidesOf(typed)]
  return [...asked].some(([row, side]) => {
    const other = said.get(row)
    return side.size === 1 && other?.size === 1 && [...other][0] !== [...side][0]
  })
}

/** Which side of which pairs a text takes; what bounds a number is judged by its value. */
function sidesOf(text: string): ReadonlyMap<number, ReadonlySet<number>> {
  const taken = new Map<number, Set<number>>()
  for (const word of text.replace(bounds, ' ').match(/\p{L}+/gu) ?? [])
    for (const { row, side } of sides.get(word) ?? [])
      taken.set(row, (taken.get(row) ?? new Set<number>()).add(side))
  return taken
}
