import { expect, test } from 'vitest'
import { applyEdits } from '../../../../src/core/statements/edit.ts'
import { speakerOf } from '../../../../src/core/statements/referent.ts'
import { sideCuts, tidy } from '../../../../src/core/statements/tidy.ts'

const tidied = (sentence: string) => applyEdits(sentence, tidy(sentence)).text
const forms = (sentence: string) => sideCuts(sentence).map((cuts) => applyEdits(sentence, cuts).text)

test.each([
  ['Moreover, Peru planted 40,000 trees.', 'Peru planted 40,000 trees.'],
  ['2.3 Peru planted 40,000 trees.', 'Peru planted 40,000 trees.'],
  ['Peru, however, planted 40,000 trees.12', 'Peru planted 40,000 trees.'],
  ['In 2012, however, Peru planted trees.', 'In 2012, Peru planted trees.'],
  ['Today, Peru announced this at today’s Reef Forum.', 'Peru announced this at the Reef Forum.'],
  ['The Port of Bergen today opened its gates.', 'The Port of Bergen opened its gates.'],
  ['Thanks to this gift, Peru planted 40,000 trees.', 'Peru planted 40,000 trees.'],
  ['Sailors work 80 hours (5 U.S.C. 6120 (a)).', 'Sailors work 80 hours.'],
  [
    'Cod fell to 12percent-the lowest share since 1950.',
    'Cod fell to 12 percent – the lowest share since 1950.',
  ],
  ['Norway and Peru trade; our countries agree.', 'Norway and Peru trade; the two countries agree.'],
  ['Our countries agree.', 'Our countries agree.'],
  ['In contrast, Peru planted 40,000 trees.', 'In contrast, Peru planted 40,000 trees.'],
  ['A state-of-the-art ship cost 1.5 million.', 'A state-of-the-art ship cost 1.5 million.'],
])('tidy: %s', (sentence, expected) => {
  expect(tidied(sentence)).toBe(expected)
})

test('side clauses are cut only where the grammar is certain', () => {
  expect(forms('Joining Denmark, Norway has provided ships to Fiji for the reefs.')).toContain(
    'Norway has provided ships to Fiji for the reefs.',
  )
  // The clause dates what is said.
  expect(forms('Working since 2012, Norway has provided ships to Fiji for the reefs.')).toHaveLength(1)
  // Two names could begin the main clause.
  expect(forms('Noting that, as agreed, Norway gave ships, Peru sent twelve crews to Fiji.')).toHaveLength(1)
  expect(forms('Peru will lend ships to the port of Bergen, and collect fees from them.')).toContain(
    'Peru will lend ships to the port of Bergen.',
  )
  // A footnote's number behind the full stop is no part of it.
  expect(forms('Peru will lend ships to the port of Bergen, and collect fees from them.7')).toContain(
    'Peru will lend ships to the port of Bergen.7',
  )
  // A row of verbs: its first ones would hang in the air.
  expect(forms('Peru will plan, build, and run twelve ports in the north of Fiji.')).toHaveLength(1)
})

test('who "we" are', () => {
  const said = 'We, the Ministers of the Baltic States, met in Riga.'
  expect(speakerOf('Communiqué', [said])).toBe('the Ministers of the Baltic States')
  expect(speakerOf('Joint Statement by the Leaders of Peru, Chile and Fiji', [])).toBe(
    'the Leaders of Peru, Chile and Fiji',
  )
  expect(speakerOf('G7 Leaders’ Statement', [])).toBe('the G7 Leaders')
  expect(speakerOf('', ['The Ministers of the Baltic States met in Riga.'])).toBe(
    'the Ministers of the Baltic States',
  )
  expect(speakerOf('Fact Sheet: Reef Care', ['We met in Riga.'])).toBeNull()
})
