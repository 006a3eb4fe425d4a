/**
 * What a careful reader finds in a sentence, written before the code. The document's date is 25 April 2014.
 * `has` must be found (type, exact text, and the named parts of the value; null: no value may be claimed);
 * `not` must not be found (type, or type and exact text).
 */
export type Found = readonly [type: string, text: string, value?: Readonly<Record<string, unknown>> | null]
export interface FactRow {
  readonly text: string
  readonly has: readonly Found[]
  readonly not?: readonly (readonly [type: string, text?: string])[]
}

export const money = (amount: number, currency: string, more: object = {}) => ({
  kind: 'money',
  amount,
  currency,
  ...more,
})
export const quantity = (amount: number, unit: string, more: object = {}) => ({
  kind: 'quantity',
  amount,
  unit,
  ...more,
})
export const rank = (place: number, by: string) => ({ kind: 'rank', place, by })
export const date = (iso: string, more: object = {}) => ({ kind: 'date', iso, ...more })
export const row = (
  text: string,
  has: readonly Found[],
  ...not: readonly (readonly [string, string?])[]
): FactRow => ({
  text,
  has,
  not,
})

export const factRows: readonly FactRow[] = [
  // Money
  row(
    'Trade reached $290 billion that year.',
    [['money', '$290 billion', money(290e9, 'USD')]],
    ['quantity'],
  ),
  row('Norway paid €12.5m for the quay.', [['money', '€12.5m', money(12.5e6, 'EUR')]]),
  row('The grant is worth USD 40 million.', [['money', 'USD 40 million', money(40e6, 'USD')]]),
  row('They lent 300 million yen to farmers.', [['money', '300 million yen', money(300e6, 'JPY')]]),
  row('Repairs cost £3–5 billion.', [['money', '£3–5 billion', money(3e9, 'GBP', { upper: 5e9 })]]),
  row('Repairs cost between $3 billion and $5 billion.', [
    ['money', 'between $3 billion and $5 billion', money(3e9, 'USD', { upper: 5e9 })],
  ]),
  row('The fund spent nearly $420 million on roofs.', [
    ['money', 'nearly $420 million', money(420e6, 'USD', { qualifier: 'nearly' })],
  ]),
  row('Each town gets up to $75,000 for its bridge.', [
    ['money', 'up to $75,000', money(75_000, 'USD', { qualifier: 'up to' })],
  ]),
  row('Ships worth two billion dollars were ordered.', [['money', 'two billion dollars', money(2e9, 'USD')]]),
  row('They raised more than $1.2 trillion.', [
    ['money', 'more than $1.2 trillion', money(1.2e12, 'USD', { qualifier: 'more than' })],
  ]),
  row('It costs C$80 million a year.', [['money', 'C$80 million', money(80e6, 'CAD')]]),
  // Quantity
  row('The yard employed approximately 650,000 welders.', [
    [
      'quantity',
      'approximately 650,000 welders',
      quantity(650_000, 'welders', { qualifier: 'approximately' }),
    ],
  ]),
  row('Exports rose by 12.5 percent.', [['quantity', '12.5 percent', quantity(12.5, 'percent')]]),
  row('About 40% of homes have heat pumps.', [
    ['quantity', 'About 40%', quantity(40, 'percent', { qualifier: 'about' })],
  ]),
  row('Between 10 and 15 percent of fish survive.', [
    ['quantity', 'Between 10 and 15 percent', quantity(10, 'percent', { upper: 15 })],
  ]),
  row('Rates fell 3-4 percent.', [['quantity', '3-4 percent', quantity(3, 'percent', { upper: 4 })]]),
  row('Peru is the fourth-largest producer of copper.', [
    ['rank', 'fourth-largest producer', rank(4, 'largest')],
  ]),
  row('It is the second largest port in the region.', [['rank', 'second largest port', rank(2, 'largest')]]),
  row('Peru will remove hundreds of kilograms of waste.', [['quantity', 'hundreds of kilograms', null]]),
  row('The flood displaced tens of thousands of people.', [
    ['quantity', 'tens of thousands of people', null],
  ]),
  row('The treaty bans twenty-five chemicals.', [
    ['quantity', 'twenty-five chemicals', quantity(25, 'chemicals')],
  ]),
  row('The plant makes 1.5 million tons of steel.', [
    ['quantity', '1.5 million tons', quantity(1.5e6, 'tons')],
  ]),
  row('Between 200 and 300 ships pass each day.', [
    ['quantity', 'Between 200 and 300 ships', quantity(200, 'ships', { upper: 300 })],
  ]),
  row('The line carries 20 to 30 trains.', [
    ['quantity', '20 to 30 trains', quantity(20, 'trains', { upper: 30 })],
  ]),
  row('Three-quarters of the villages have clean water.', [
    ['quantity', 'Three-quarters', quantity(75, 'percent')],
  ]),
  row('See Section 5, No. 7 and page 12 of the list.', [], ['quantity']),
  row('The 21st century began there.', [], ['quantity']),
  row('Write to 441 G Street NW.', [], ['quantity']),
  row('The two sides met again.', [], ['quantity']),
  row('The G-20 asked for it.', [['organization', 'G-20']], ['quantity']),
  // Date
  row('It opened on June 23, 2012.', [['date', 'June 23, 2012', date('2012-06-23')]]),
  row('It opened on 23 June 2012.', [['date', '23 June 2012', date('2012-06-23')]]),
  row('They met on June 3–5, 2012.', [
    ['date', 'June 3–5, 2012', date('2012-06-03', { until: '2012-06-05' })],
  ]),
  row('They met in September 2013.', [['date', 'September 2013', date('2013-09')]]),
  row('Two ships will arrive by 2017.', [['date', 'by 2017', date('2017', { qualifier: 'by' })]]),
  row('Aid has flowed since the mid-1990s.', [
    ['date', 'since the mid-1990s', date('1990', { until: '1999' })],
  ]),
  row('Steel boomed in the 1950s.', [['date', '1950s', date('1950', { until: '1959' })]]),
  row('Output rose in 2010–2014.', [['date', '2010–2014', date('2010', { until: '2014' })]]),
  row('Output rose from 2010 to 2014.', [['date', 'from 2010 to 2014', date('2010', { until: '2014' })]]),
  row('Spending for fiscal year 2012 fell.', [['date', 'fiscal year 2012', date('2012')]]),
  row('The forum met February 18-19 in Oslo.', [
    ['date', 'February 18-19', date('2014-02-18', { until: '2014-02-19' })],
  ]),
  row('They will meet on March 3 in Oslo.', [['date', 'March 3', null]]),
  row('They met last year.', [['date', 'last year', date('2013')]]),
  row('They met last month in Oslo.', [['date', 'last month', date('2014-03')]]),
  row('They met this March.', [['date', 'this March', date('2014-03')]]),
  row('They will meet next May.', [['date', 'next May', null]]),
  row('They may 5 times refuse.', [], ['date']),
  row('In 2000 workers left.', [], ['quantity', '2000 workers']),
  row('The flight costs $2014.', [['money', '$2014']], ['date']),
  // Organization
  row('The Ministry of Economy, Trade and Industry approved it.', [
    ['organization', 'Ministry of Economy, Trade and Industry'],
  ]),
  row(
    'Cooperation between NASA and Japan grew.',
    [
      ['organization', 'NASA'],
      ['place', 'Japan'],
    ],
    ['organization', 'NASA and Japan'],
  ),
  row("The Department of Energy and Peru's Ministry of Mines signed it.", [
    ['organization', 'Department of Energy'],
    ['organization', 'Ministry of Mines'],
    ['place', 'Peru'],
  ]),
  row('The World Trade Organization ruled on it.', [['organization', 'World Trade Organization']]),
  row('She studied at the University of Oslo.', [['organization', 'University of Oslo']]),
  row('The Northern Harbour Council moved to Bergen.', [
    ['organization', 'Northern Harbour Council'],
    ['place', 'Bergen'],
  ]),
  row('The Organization for Economic Co-operation and Development reported it.', [
    ['organization', 'Organization for Economic Co-operation and Development'],
  ]),
  row('Norway and the World Bank paid for it.', [
    ['organization', 'World Bank'],
    ['place', 'Norway'],
  ]),
  row('The agency and the department agreed.', [], ['organization']),
  row('The Commission met again.', [], ['organization']),
  // Agreement
  row('Chile ratified the Montreal Protocol.', [['agreement', 'Montreal Protocol']]),
  row('The Hague Convention on the Civil Aspects of International Child Abduction took effect.', [
    ['agreement', 'Hague Convention on the Civil Aspects of International Child Abduction'],
  ]),
  row('They signed the Agreement on Preventing and Combating Serious Crime.', [
    ['agreement', 'Agreement on Preventing and Combating Serious Crime'],
  ]),
  row('Peru joined the Treaty on the Non-Proliferation of Nuclear Weapons.', [
    ['agreement', 'Treaty on the Non-Proliferation of Nuclear Weapons'],
  ]),
  row('Both banks signed a Memorandum of Understanding.', [], ['organization']),
  row('They reached an agreement on fish.', [], ['agreement']),
  // Event
  row('The Nuclear Security Summit drew crowds.', [['event', 'Nuclear Security Summit']]),
  row('The White House Summit on Working Families will open.', [
    ['event', 'White House Summit on Working Families'],
  ]),
  row('They spoke at the Nordic Fisheries Dialogue in Tromsø.', [
    ['event', 'Nordic Fisheries Dialogue'],
    ['place', 'Tromsø'],
  ]),
  row('The Summit was short.', [], ['event']),
  // Acronym
  row('The African Continental Free Trade Area (AfCFTA) grew.', [
    ['acronym', 'AfCFTA', { kind: 'expansion', expansion: 'African Continental Free Trade Area' }],
  ]),
  row('The NHC (Northern Harbour Council) met.', [
    ['acronym', 'NHC', { kind: 'expansion', expansion: 'Northern Harbour Council' }],
  ]),
  row('The Northern Harbour Council, or NHC, met.', [
    ['acronym', 'NHC', { kind: 'expansion', expansion: 'Northern Harbour Council' }],
  ]),
  row('The NHC met early. The Northern Harbour Council meets twice a year.', [
    ['acronym', 'NHC', { kind: 'expansion', expansion: 'Northern Harbour Council' }],
  ]),
  row('They left early (NATO) for home.', [], ['acronym', 'early']),
  // Person
  row('President Ilves opened the port.', [['person', 'President Ilves']]),
  row('Prime Minister Jens Berg spoke first.', [['person', 'Prime Minister Jens Berg']]),
  row('Secretary of State Ana Ruiz signed it.', [['person', 'Secretary of State Ana Ruiz']]),
  row('Ana Ruiz, director of the Reef Institute, signed it.', [
    ['person', 'Ana Ruiz'],
    ['organization', 'Reef Institute'],
  ]),
  row('Dr. Lena Brandt led the study.', [['person', 'Dr. Lena Brandt']]),
  row('The President and Prime Minister met.', [], ['person']),
  row('The President of the Council resigned.', [], ['person']),
  // Place
  row('Aid went to South Africa and Kenya.', [
    ['place', 'South Africa'],
    ['place', 'Kenya'],
  ]),
  row('They met in Washington, D.C., in May 2013.', [
    ['place', 'Washington, D.C.'],
    ['date', 'May 2013'],
  ]),
  row('The base at Camp Lindqvist was closed.', [['place', 'Camp Lindqvist']]),
  row('Ships cross the Baltic Sea.', [['place', 'Baltic Sea']]),
  row('Turkey was served, and they ate it in May.', [], ['place', 'May']),
  row('They invested in Agriculture and Trade.', [], ['organization']),
]
