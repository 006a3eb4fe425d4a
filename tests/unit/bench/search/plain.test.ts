import { expect, test } from 'vitest'
import {
  plainWords,
  readPlain,
  withAll,
  withNumber,
  withPhrase,
  withPrefix,
} from '../../../bench/search/plain.ts'
import type { Unit } from '../../../bench/search/units.ts'

const unitOf = (text: string, title = ''): Unit => ({ document: 'd', block: text, title, text })
const units = [
  unitOf('The Séance of trade ends; trade agreements begin.', 'Trade rules'),
  unitOf('Ends of trade.'),
  unitOf('In 1,250 days, 12.50 percent of 1250 and $3.5 million; 250.'),
  unitOf('F-35B, 3.50 and 13.5, version 1.250.3'),
]
const plain = readPlain(units)

test('words are folded, and parted by what is neither letter nor digit', () => {
  expect(plainWords('The SÉANCE’s end: U.S. F-35B')).toEqual([
    'the',
    'seance',
    's',
    'end',
    'u',
    's',
    'f',
    '35b',
  ])
})

test('a word is found in text and title, as a whole only', () => {
  expect(withAll(plain, ['seance'])).toEqual(new Set([0]))
  expect(withAll(plain, ['rules'])).toEqual(new Set([0]))
  expect(withAll(plain, ['agreement'])).toEqual(new Set())
  expect(withAll(plain, ['trade', 'of'])).toEqual(new Set([0, 1]))
  expect(withAll(plain, ['trade', 'nothing'])).toEqual(new Set())
})

test('a phrase is its words side by side, in one field', () => {
  expect(withPhrase(plain, ['of', 'trade'])).toEqual(new Set([0, 1]))
  expect(withPhrase(plain, ['trade', 'ends'])).toEqual(new Set([0]))
  expect(withPhrase(plain, ['ends', 'trade'])).toEqual(new Set([0]))
  expect(withPhrase(plain, ['rules', 'the'])).toEqual(new Set())
  expect(withPhrase(plain, ['trade', 'agreement'])).toEqual(new Set())
})

test('a beginning finds every word that begins so', () => {
  expect(withPrefix(plain, 'agr')).toEqual(new Set([0]))
  expect(withPrefix(plain, 'tra')).toEqual(new Set([0, 1]))
  expect(withPrefix(plain, 'rade')).toEqual(new Set())
})

test('a number is found with commas and without, and never inside another', () => {
  expect(withNumber(units, '1,250')).toEqual(new Set([2]))
  expect(withNumber(units, '1250')).toEqual(new Set([2]))
  expect(withNumber(units, '250')).toEqual(new Set([2]))
  expect(withNumber(units, '3.5')).toEqual(new Set([2]))
  expect(withNumber(units, '3.50')).toEqual(new Set([3]))
  expect(withNumber(units, '35')).toEqual(new Set())
  expect(withNumber(units, '12')).toEqual(new Set())
})
