import { expect, test } from 'vitest'
import { sectionsRead, stretchesOf } from '../../../src/renderer/views/read/stretches.ts'
import { countRuns } from '../../../src/renderer/views/read/time-left.ts'

const sections = [
  { id: 's0', level: 1, title: null, blocks: ['a'] },
  { id: 's1', level: 1, title: 'Two docks', blocks: ['b', 'c'] },
  { id: 's2', level: 1, title: 'Ferries', blocks: [] },
]
const runs = [
  { id: 'title', text: 'Accord' },
  { id: 'a', text: 'One two three' },
  { id: 's1', text: 'Two docks' },
  { id: 'b', text: '' },
  { id: 'c', text: 'Four' },
  { id: 's2', text: 'Ferries' },
]
const stretches = stretchesOf(countRuns(runs))

test('each run is as much of the text as its words', () => {
  expect([...stretches]).toEqual([
    ['title', [0, 0.125]],
    ['a', [0.125, 0.5]],
    ['s1', [0.5, 0.75]],
    ['c', [0.75, 0.875]],
    ['s2', [0.875, 1]],
  ])
  expect([...stretchesOf(countRuns([]))]).toEqual([])
})

test('a section is read through where its heading and all its paragraphs were', () => {
  expect([...sectionsRead(sections, stretches, [])]).toEqual([])
  expect([...sectionsRead(sections, stretches, [[0, 0.75]])]).toEqual(['s0'])
  expect([...sectionsRead(sections, stretches, [[0.5, 0.875]])]).toEqual(['s1'])
  expect([...sectionsRead(sections, stretches, [[0, 1]])]).toEqual(['s0', 's1', 's2'])
})
