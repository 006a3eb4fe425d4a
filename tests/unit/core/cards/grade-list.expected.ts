import type { Verdict } from '../../../../src/core/cards/grade/verdict.ts'

interface Row {
  readonly name: string
  readonly items: readonly string[]
  readonly typed: string
  /** Of each item, in the order of the items. */
  readonly verdicts: readonly Verdict[]
}

const aims = ['economic growth', 'political stability', 'cultural exchange']

/** What was typed for a list, and which of its items it names. */
export const lists: readonly Row[] = [
  {
    name: 'all, in order',
    items: aims,
    typed: 'economic growth, political stability, cultural exchange',
    verdicts: ['right', 'right', 'right'],
  },
  {
    name: 'all, in another order',
    items: aims,
    typed: 'Cultural exchange; political stability; economic growth',
    verdicts: ['right', 'right', 'right'],
  },
  {
    name: 'the last one behind an "and"',
    items: aims,
    typed: 'economic growth and cultural exchange',
    verdicts: ['right', 'wrong', 'right'],
  },
  { name: 'one with a slip', items: aims, typed: 'economc growth', verdicts: ['close', 'wrong', 'wrong'] },
  { name: 'nothing', items: aims, typed: '  ', verdicts: ['wrong', 'wrong', 'wrong'] },
  { name: 'only what parts items', items: aims, typed: ', ; and', verdicts: ['wrong', 'wrong', 'wrong'] },
  { name: 'something else', items: aims, typed: 'space research', verdicts: ['wrong', 'wrong', 'wrong'] },
  {
    name: 'the same twice',
    items: ['Army', 'Navy'],
    typed: 'army, army',
    verdicts: ['right', 'wrong'],
  },
  {
    name: 'an item that holds an "and"',
    items: ['training and equipment', 'shared bases'],
    typed: 'shared bases, training and equipment',
    verdicts: ['right', 'right'],
  },
  {
    name: 'a part of an item that holds an "and"',
    items: ['training and equipment', 'shared bases'],
    typed: 'training, shared bases',
    verdicts: ['close', 'right'],
  },
  {
    name: 'an item that is a list itself',
    items: ['ships, aircraft and crews', 'fuel'],
    typed: 'fuel; ships, aircraft, and crews',
    verdicts: ['right', 'right'],
  },
  {
    name: 'one item within another',
    items: ['trade', 'free trade'],
    typed: 'free trade',
    verdicts: ['wrong', 'right'],
  },
  {
    name: 'amounts by value',
    items: ['$5 million', '1,000 doctors', '20 ships'],
    typed: '1000 doctors, 20 ships, 5 million dollars',
    verdicts: ['right', 'right', 'right'],
  },
  {
    name: 'another amount',
    items: ['$5 million', '20 ships'],
    typed: '$6 million, twenty ships',
    verdicts: ['wrong', 'right'],
  },
  {
    name: 'short for long',
    items: ['United States', 'Japan'],
    typed: 'Japan, US',
    verdicts: ['right', 'right'],
  },
  {
    name: 'numbered',
    items: ['trade', 'defense'],
    typed: '(1) trade, (2) defence',
    verdicts: ['right', 'right'],
  },
  {
    name: 'on lines with dots before them',
    items: ['trade', 'defense'],
    typed: '• defense\n• trade',
    verdicts: ['right', 'right'],
  },
  {
    name: 'without blanks',
    items: ['trade', 'defense'],
    typed: 'defense,trade',
    verdicts: ['right', 'right'],
  },
  {
    name: 'denied',
    items: ['trade', 'defense'],
    typed: 'not trade, defense',
    verdicts: ['wrong', 'right'],
  },
  {
    name: 'more than is asked for',
    items: ['trade', 'defense'],
    typed: 'health, trade, defense, schools',
    verdicts: ['right', 'right'],
  },
]
