import { expect, test } from 'vitest'
import { wordsInCode } from './words-in-code.ts'

const source = `
import { a } from './a file.ts'
type T = 'two words'
const keys = { 'one two': 1, other: 'Enter' }
const name = 'nav-list'
throw new Error('Nobody reads this')
say('Nothing found.')
say(\`\${n} of them left\`)
say(n === 1 ? 'Undo' : 'Redo…')
button.closest('[data-row] button:enabled')
`

test('what reads like words for people is found, and what nobody reads is not', () => {
  expect(wordsInCode('x.ts', source)).toEqual([
    'x.ts:7 Nothing found.',
    'x.ts:8 of them left',
    'x.ts:9 Undo',
    'x.ts:9 Redo…',
  ])
})
