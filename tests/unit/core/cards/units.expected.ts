/** What a typed amount is worth whose unit is another one than the answer's, or which is in two units. */
import type { Verdict } from '../../../../src/core/cards/grade.ts'

interface UnitCase {
  readonly answer: string
  readonly accept?: readonly string[]
  readonly right: readonly string[]
  readonly close?: readonly string[]
  readonly wrong: readonly string[]
}

const cases: readonly UnitCase[] = [
  // Masses.
  {
    answer: '5 kg',
    right: ['5000 g', '5,000 grams', '0.005 t', '5kg', '5 kilograms', '5 kilos', '5,000,000 mg'],
    close: ['11 lb'],
    wrong: ['5 g', '50 kg', '500 g', '5 t', '5 km', '0.5 t', '5 lb'],
  },
  {
    answer: '2.5 tonnes',
    right: ['2,500 kg', '2.5 t', '2.5t', '2500 kilos', '2.5 metric tons', '2.5 metric tonnes'],
    wrong: ['250 kg', '25 t', '2.5 kg', '2,500 t', '2.5 trillion'],
  },
  { answer: '350 g', right: ['0.35 kg', '350 grams', '350g'], wrong: ['3.5 kg', '0.35 g', '350 kg'] },
  {
    answer: '12,000 tonnes',
    right: ['12 kt', '12 kilotonnes', '12 thousand tonnes', '12 million kg', '12k tonnes'],
    wrong: ['12 t', '12 Mt', '12,000 kg', '12 kg'],
  },
  {
    answer: '5 million tonnes',
    right: ['5 Mt', '5 megatonnes', '5m tonnes', '5 billion kg', '5,000 kt'],
    wrong: ['5 tonnes', '5 kt', '5 billion tonnes', '5 million kg'],
  },
  {
    answer: '1.2 gigatonnes',
    right: ['1.2 Gt', '1.2 billion tonnes', '1,200 Mt'],
    wrong: ['1.2 Mt', '1.2 t'],
  },
  // A megatonne has its capital; "mt" is how metric tons are written.
  { answer: '500 mt', right: ['500 tonnes', '500 t', '500 MT', '500 Mt'], wrong: ['500 megatonnes'] },
  { answer: '800 tonnes', right: ['800 mt'], wrong: ['800 Mt', '0.8 mt'] },
  // The same letters are the same answer, in whatever case somebody types.
  { answer: '5 Mt', right: ['5 mt', '5 megatonnes', '5 million tonnes'], wrong: ['5 tonnes', '5,000 mt'] },
  {
    answer: '50 micrograms',
    right: ['50 µg', '50 mcg', '50 ug', '0.05 mg'],
    wrong: ['50 mg', '50 g', '0.5 mg'],
  },
  // Lengths.
  {
    answer: '1.2 km',
    right: ['1200 m', '1,200 metres', '1,200 meters', '1.2 kilometres', '1.2km', '1200m'],
    close: ['0.75 miles'],
    wrong: ['12 km', '1200 km', '1.2 m', '1.2 miles', '1.2 million', '120 m'],
  },
  { answer: '800 m', right: ['0.8 km', '800 metres', '80,000 cm'], wrong: ['8 km', '800 km', '800 miles'] },
  {
    answer: '800 metres',
    right: ['0.8 km', '800 m', '800m'],
    wrong: ['0.8 m', '800 million', '800 mm', '800 km'],
  },
  { answer: '3 nanometres', right: ['0.003 µm', '3 nanometers'], wrong: ['3 mm', '3 m', '3 km'] },
  { answer: '250 microns', right: ['250 µm', '0.25 mm', '250 micrometres'], wrong: ['250 mm', '2.5 mm'] },
  {
    answer: '200 nautical miles',
    right: ['200 nmi', '200 nautical miles'],
    close: ['370 km'],
    wrong: ['200 miles', '200 km'],
  },
  // Miles and kilometres are no whole numbers of one another: right only where the answer says both.
  { answer: '26 miles', right: ['26 mi'], close: ['42 km'], wrong: ['26 km', '42 miles'] },
  {
    answer: '26 miles',
    accept: ['42 km'],
    right: ['26 miles', '42 km', '42,000 m', '42 kilometres'],
    wrong: ['42 miles', '26 km', '420 km'],
  },
  {
    answer: '26 miles (42 km)',
    right: ['26 miles', '42 km', '42,000 m', '26 mi'],
    close: ['26', '42'],
    wrong: ['42 miles', '26 km', '27 miles'],
  },
  // Areas and volumes.
  {
    answer: '3 hectares',
    right: ['3 ha', '30,000 m²', '30,000 square metres', '0.03 km2'],
    wrong: ['3 km²', '300 m²', '3 acres', '3,000 m²'],
  },
  {
    answer: '750 ml',
    right: ['0.75 l', '75 cl', '0.75 litres', '750 millilitres', '7.5 dl', '750 cm3'],
    wrong: ['7.5 l', '750 l', '75 ml'],
  },
  {
    answer: '2 billion cubic metres',
    right: ['2 bn m³', '2 km³', '2 bcm'],
    wrong: ['2 m³', '2 million m³', '2 cm³'],
  },
  // Rates of motion.
  {
    answer: '120 km/h',
    right: ['120 kmh', '120 kph', '120 kilometres per hour', '120 km per hour'],
    close: ['75 mph'],
    wrong: ['120 km', '120 mph', '120 m/s', '12 km/h'],
  },
  {
    answer: '60 mph',
    right: ['60 miles per hour', '60 miles an hour'],
    close: ['97 km/h'],
    wrong: ['60 km/h', '60 miles', '6 mph'],
  },
  {
    answer: '10 m/s',
    right: ['36 km/h', '10 metres per second', '10 metres a second'],
    wrong: ['10 km/h', '10 m', '10 mph'],
  },
  // Energy and power.
  {
    answer: '500 MW',
    right: ['0.5 GW', '500 megawatts', '500,000 kW'],
    wrong: ['500 GW', '5 GW', '500 MWh', '500 kW'],
  },
  {
    answer: '2 TWh',
    right: ['2,000 GWh', '2 terawatt-hours', '2 terawatt hours'],
    wrong: ['2 GWh', '2 TW', '200 GWh'],
  },
  // Two units of one kind.
  {
    answer: '90 minutes',
    right: ['1 hour 30 minutes', '1 h 30 min', '1 hour and 30 minutes', '1h30m', '1.5 h', '90 mins'],
    wrong: ['1 hour 20 minutes', '1 hour', '90 hours', '1 hour 90 minutes', '30 minutes', '1 h'],
  },
  {
    answer: '5 feet 10 inches',
    right: ['70 inches', '5 ft 10 in', '5 ft 10'],
    close: ['178 cm'],
    wrong: ['5 feet', '10 inches', '5 ft 11 in', '510 inches', '5 m 10 cm'],
  },
  {
    answer: '2 years and 6 months',
    right: ['30 months', '2.5 years', '2 years 6 months'],
    wrong: ['2 years', '26 months', '6 months', '8 months'],
  },
  // Of one dimension, but none of another.
  { answer: '20 °C', right: ['20 degrees Celsius', '20 C'], wrong: ['20 °F', '20 K', '2 °C'] },
  { answer: '4 kg', right: ['4 kilogrammes'], wrong: ['4 m', '4 litres', '4 hours', '4,000 m', '$4'] },
]

export interface UnitVerdict {
  readonly answer: string
  readonly accept: readonly string[]
  readonly typed: string
  readonly verdict: Verdict
}

/** Each pair by itself. */
export const unitVerdicts: readonly UnitVerdict[] = cases.flatMap(({ answer, accept = [], ...by }) =>
  (['right', 'close', 'wrong'] as const).flatMap((verdict) =>
    (by[verdict] ?? []).map((typed) => ({ answer, accept, typed, verdict })),
  ),
)
