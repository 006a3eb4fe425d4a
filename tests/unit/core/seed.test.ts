import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compile } from '../../../src/core/compile.ts'
import { sourceOf } from './source.ts'

const text = readFileSync('resources/briefings/us-japan-bilateral-cooperation-2014.txt', 'utf8')
const briefing = compile(sourceOf(text))

test('title, date and citation of the bundled document', () => {
  expect(briefing.title).toBe('Fact Sheet: U.S.-Japan Bilateral Cooperation')
  expect(briefing.date).toBe('2014-04-25')
  expect(briefing.source.citation).toBe(
    'Barack Obama, Fact Sheet: U.S.-Japan Bilateral Cooperation Online by Gerhard Peters and John T. Woolley, The American Presidency Project',
  )
})
test('its sections', () => {
  expect(briefing.sections.map((section) => section.title)).toEqual([
    null,
    'Advancing Mutual Prosperity',
    'Enhancing our Security',
    'Ensuring Stability and Prosperity around the World',
    'Cooperating on Advanced Technologies',
    'Securing a Clean Energy Future',
  ])
  expect(briefing.sections.map((section) => section.blocks.length)).toEqual([1, 4, 4, 6, 5, 4])
})
test('every paragraph word for word', () => {
  const paragraphs = text.split('\n').filter((line) => line.length > 150)
  expect(briefing.blocks.map((block) => block.text)).toEqual(
    paragraphs.filter((line) => !line.startsWith('Barack Obama,')),
  )
})
test('furniture is dropped by name', () => {
  expect(briefing.dropped.map((dropped) => dropped.text)).toEqual([
    'Barack Obama photo',
    'April 25, 2014',
    'Filed Under',
    'Simple Search of Our Archives',
  ])
})
test('facts that a reader would look for', () => {
  const texts = briefing.facts.map((fact) => fact.text)
  for (const wanted of [
    '$290 billion',
    '$442 billion',
    'approximately 650,000 U.S. workers',
    'nearly $420 million',
    'approximately $5 billion',
    '$1.44 billion',
    'by 2017',
    'over 25 years',
    'June 23, 2014',
    'since the mid-1990s',
    'TPP',
    'UNTOC',
    'JAXA',
  ])
    expect(texts).toContain(wanted)
})
