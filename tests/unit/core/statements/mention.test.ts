import { expect, test } from 'vitest'
import { isMention } from '../../../../src/core/statements/mention.ts'
import { mentioned, told } from './mention.expected.ts'

const statement = (marked: string) => {
  const start = marked.indexOf('|')
  const end = marked.indexOf('|', start + 1) - 1
  return { text: marked.replaceAll('|', ''), answer: { start, end } }
}

test.each(told)('%s is told: %s', (type, marked) => {
  expect(isMention(type, statement(marked))).toBe(false)
})

test.each(mentioned)('%s is mentioned: %s', (type, marked) => {
  expect(isMention(type, statement(marked))).toBe(true)
})
