/** Units that an amount may be measured in, so that 5 km and 5,000 metres are one length. */
import { americanSpelling } from '../../text/spellings.ts'

export interface MeasureUnit {
  /** Units of one kind are whole numbers of one another. */
  readonly kind: string
  /** How many of the kind's smallest unit here it holds. */
  readonly factor: number
  /** What can be converted into one another at all, if only about: miles and kilometres. */
  readonly dimension: string
  /** How many of the dimension's unit it holds. */
  readonly size: number
}

interface UnitKind {
  readonly dimension: string
  /** What the smallest unit is worth in the dimension's unit. */
  readonly size: number
  /** Names of each unit, and how many of the smallest it holds. */
  readonly units: readonly (readonly [string, number])[]
}

const kinds: Readonly<Record<string, UnitKind>> = {
  'metric length': {
    dimension: 'length',
    size: 1e-6,
    // Without a sign: "nm" is a nautical mile as often.
    units: [
      ['nanometer', 1],
      ['μm um micron micrometer', 1e3],
      ['mm millimeter', 1e6],
      ['cm centimeter', 1e7],
      ['meter', 1e9],
      ['km kilometer', 1e12],
    ],
  },
  length: {
    dimension: 'length',
    size: 25.4,
    units: [
      ['inch inches', 1],
      ['ft foot feet', 12],
      ['yd yard', 36],
      ['mi mile', 63_360],
    ],
  },
  'nautical length': { dimension: 'length', size: 1_852_000, units: [['nmi', 1]] },
  'metric area': {
    dimension: 'area',
    size: 1,
    units: [
      ['m2', 1],
      ['ha hectare', 1e4],
      ['km2', 1e6],
    ],
  },
  area: {
    dimension: 'area',
    size: 0.092_903_04,
    units: [
      ['ft2', 1],
      ['acre', 43_560],
      ['mi2', 27_878_400],
    ],
  },
  mass: {
    dimension: 'mass',
    size: 1e-3,
    units: [
      ['μg ug mcg microgram', 1],
      ['mg milligram milligramme', 1e3],
      ['g gram', 1e6],
      ['kg kilogram kilogramme kilo', 1e9],
      ['t ton mt', 1e12],
      ['kt kiloton kilotonne', 1e15],
      ['megaton megatonne', 1e18],
      ['gt gigaton gigatonne', 1e21],
    ],
  },
  pound: {
    dimension: 'mass',
    size: 28_349.523,
    units: [
      ['oz ounce', 1],
      ['lb pound', 16],
    ],
  },
  volume: {
    dimension: 'volume',
    size: 1,
    units: [
      ['ml milliliter cm3 cc', 1],
      ['cl centiliter', 10],
      ['dl deciliter', 100],
      ['l liter', 1e3],
      ['m3', 1e6],
      // Billions of cubic metres, of gas.
      ['km3 bcm', 1e15],
    ],
  },
  gallon: { dimension: 'gallon', size: 1, units: [['gal gallon', 1]] },
  barrel: { dimension: 'barrel', size: 1, units: [['barrel', 1]] },
  power: {
    dimension: 'power',
    size: 1,
    units: [
      ['watt', 1],
      ['kw kilowatt', 1e3],
      ['mw megawatt', 1e6],
      ['gw gigawatt', 1e9],
      ['tw terawatt', 1e12],
    ],
  },
  energy: {
    dimension: 'energy',
    size: 1,
    units: [
      ['kwh', 1],
      ['mwh', 1e3],
      ['gwh', 1e6],
      ['twh', 1e9],
    ],
  },
  frequency: {
    dimension: 'frequency',
    size: 1,
    units: [
      ['hz hertz', 1],
      ['khz kilohertz', 1e3],
      ['mhz megahertz', 1e6],
      ['ghz gigahertz', 1e9],
    ],
  },
  data: {
    dimension: 'data',
    size: 1,
    units: [
      ['kb kilobyte', 1],
      ['mb megabyte', 1e3],
      ['gb gigabyte', 1e6],
      ['tb terabyte', 1e9],
    ],
  },
  time: {
    dimension: 'time',
    size: 1,
    units: [
      ['sec second', 1],
      ['min minute', 60],
      ['h hr hour', 3600],
      ['day', 86_400],
      ['week', 604_800],
      ['fortnight', 1_209_600],
    ],
  },
  // A year is no whole number of weeks.
  'calendar time': {
    dimension: 'time',
    size: 2_629_800,
    units: [
      ['month', 1],
      ['yr year', 12],
      ['decade', 120],
      ['century centurie', 1200],
      ['millennium millennia', 12_000],
    ],
  },
  'metric speed': {
    dimension: 'speed',
    size: 1,
    units: [
      ['kmh kph', 5],
      ['mps', 18],
    ],
  },
  speed: { dimension: 'speed', size: 8.046_72, units: [['mph', 1]] },
  'nautical speed': { dimension: 'speed', size: 9.26, units: [['kn knot', 1]] },
  celsius: { dimension: 'celsius', size: 1, units: [['celsius', 1]] },
  fahrenheit: { dimension: 'fahrenheit', size: 1, units: [['fahrenheit', 1]] },
}

const units = new Map<string, MeasureUnit>(
  Object.entries(kinds).flatMap(([kind, { dimension, size, units }]) =>
    units.flatMap(([names, factor]) =>
      names.split(' ').map((name) => [name, { kind, factor, dimension, size: size * factor }] as const),
    ),
  ),
)

/** The unit that a folded word names, in either spelling, one or many; null for other words. */
export function unitOf(word: string): MeasureUnit | null {
  const american = americanSpelling(word)
  return units.get(american) ?? units.get(american.replace(/s$/, '')) ?? null
}

/** A figure's "m" is a metre where the text beside it measures a length; elsewhere it is a million. */
export const readMetres = (folded: string, beside: string): string =>
  (beside.match(/\p{L}+/gu) ?? []).some((word) => unitOf(word)?.dimension === 'length')
    ? folded.replace(/(?<=\d) ?m(?![\p{L}\p{N}])/gu, ' meter')
    : folded

const timeNames = Object.values(kinds)
  .filter(({ dimension }) => dimension === 'time')
  .flatMap(({ units }) => units.flatMap(([names]) => names.split(' ')))
/** The source of a pattern for one unit of time, one or many; holds no capturing group. */
export const timeUnit = `(?:${timeNames.join('|')})s?`
