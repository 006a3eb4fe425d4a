/** Units that an amount may be measured in, so that 5 km and 5,000 metres are one length. */
import { americanSpelling } from '../../text/spellings.ts'

export interface Unit {
  readonly kind: string
  /** How many of the kind's smallest unit here it holds. */
  readonly factor: number
}

/** By kind: the names of each unit, and its size. Kinds are not converted into one another, nor miles into kilometres. */
const kinds: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  'metric length': [
    ['mm millimeter', 1],
    ['cm centimeter', 10],
    ['meter', 1e3],
    ['km kilometer', 1e6],
  ],
  length: [
    ['inch inches', 1],
    ['ft foot feet', 12],
    ['yd yard', 36],
    ['mi mile', 63_360],
  ],
  'metric area': [
    ['m2', 1],
    ['ha hectare', 1e4],
    ['km2', 1e6],
  ],
  area: [['acre', 1]],
  mass: [
    ['gram', 1],
    ['kg kilogram kilo', 1e3],
  ],
  ton: [['ton', 1]],
  pound: [['lb pound', 1]],
  volume: [['liter', 1]],
  barrel: [['barrel', 1]],
  power: [
    ['kw kilowatt', 1],
    ['mw megawatt', 1e3],
    ['gw gigawatt', 1e6],
    ['tw terawatt', 1e9],
  ],
  energy: [
    ['kwh', 1],
    ['mwh', 1e3],
    ['gwh', 1e6],
    ['twh', 1e9],
  ],
  data: [
    ['mb megabyte', 1],
    ['gb gigabyte', 1e3],
    ['tb terabyte', 1e6],
  ],
  time: [
    ['second', 1],
    ['min minute', 60],
    ['hour', 3600],
    ['day', 86_400],
    ['week', 604_800],
  ],
  // A year is no whole number of weeks.
  'calendar time': [
    ['month', 1],
    ['yr year', 12],
    ['decade', 120],
    ['century centurie', 1200],
  ],
  speed: [['mph', 1]],
  celsius: [['celsius', 1]],
  fahrenheit: [['fahrenheit', 1]],
}

const units = new Map<string, Unit>(
  Object.entries(kinds).flatMap(([kind, list]) =>
    list.flatMap(([names, factor]) => names.split(' ').map((name) => [name, { kind, factor }] as const)),
  ),
)

/** The unit that a folded word names, in either spelling, one or many; null for other words. */
export function unitOf(word: string): Unit | null {
  const american = americanSpelling(word)
  return units.get(american) ?? units.get(american.replace(/s$/, '')) ?? null
}
