/** Names between bars: those that a statement tells of, and those that it merely mentions. */
import type { FactType } from '../../../../src/core/model/fact.ts'

export const told: readonly (readonly [FactType, string])[] = [
  // Who did it.
  ['organization', 'The |Harbour Board| lent the two cities $40 million.'],
  ['organization', 'In 2019, the |Harbour Board| closed two berths.'],
  ['person', '|Anna Berg| opened the bridge on May 3, 2019.'],
  ['person', '|Anna Berg| and Minister Lund signed the accord.'],
  ['person', 'Anna Berg and |Minister Lund| signed the accord.'],
  ['place', '|Norway| will lend Palau $5 million.'],
  ['organization', '[The |Harbour Board|] employs 4,200 pilots.'],
  ['event', 'The |Reef Forum| adopted a plan for nine harbours.'],
  // What was brought about.
  ['agreement', 'Norway and Palau signed the |Malmö Accord| in 2019.'],
  ['agreement', 'The |Malmö Accord| was signed in 2019.'],
  ['organization', 'Lund founded the |Pilot Union| in 1950.'],
  ['event', 'Palau hosted the |Reef Forum| in May 2013.'],
  ['event', 'The |Reef Forum| was held in Malmö.'],
  ['event', 'Lund attended the inaugural |Reef Forum| in May 2013.'],
  // Where it happened.
  ['event', 'At the |Reef Forum|, Palau announced a plan for nine harbours.'],
  ['event', 'At the fifth |Reef Forum|, Palau announced a plan for nine harbours.'],
  ['place', 'The two ministers met in |Malmö| on May 3, 2019.'],
  ['place', 'The accord was signed in |Malmö|.'],
  ['place', 'The forum was held in |Palau|.'],
]

export const mentioned: readonly (readonly [FactType, string])[] = [
  ['place', 'The ferries of |Norway| carried 2.3 million passengers.'],
  ['place', 'The toll was raised for ships from |Palau|.'],
  ['place', '|Norway| and Palau are neighbours.'],
  ['place', '|Norway| has a long coast.'],
  ['place', 'Ships may pass between |Malmö| and Lund at night.'],
  ['organization', 'They work together, also through the |Pilot Union| and others.'],
  ['organization', 'A member of the |Pilot Union| steered the ferry.'],
  ['organization', 'The plan supports the work of the |Harbour Board|.'],
  ['organization', 'The |Harbour Board|’s pilots steer all ferries.'],
  ['agreement', 'Under the |Malmö Accord|, tolls fell by 12 percent.'],
  ['agreement', 'The two sides will talk about the |Malmö Accord|.'],
  ['person', 'The bridge is named after |Anna Berg|.'],
  ['person', 'A friend of |Anna Berg| opened the bridge.'],
  ['event', 'After the |Reef Forum|, tolls fell by 12 percent.'],
]
