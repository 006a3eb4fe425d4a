import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { keyedDocuments, withKeys } from '../../../../scripts/guide/keys.ts'
import { readGuide } from '../../../../scripts/guide/read-guide.ts'
import { guide, keyed, refused, source } from './guide.expected.ts'

test('a guide becomes words and what they are', () => {
  expect(readGuide(source)).toEqual(guide)
})

test.each(refused)('%s', (markdown, why) => {
  expect(() => readGuide(`${source}\n${markdown}\n`)).toThrow(why)
})

test.each(keyed)('%s', (before, after) => {
  expect(withKeys(before)).toBe(after)
})

test.each(keyedDocuments)('the keys of %s are those of the commands: npm run design', (file) => {
  const text = readFileSync(file, 'utf8')
  expect(text).toBe(withKeys(text))
})

test('the guide that is shipped can be read', () => {
  const { parts } = readGuide(readFileSync('docs/guide.md', 'utf8'))
  expect(parts.length).toBeGreaterThan(5)
  const ids = parts.flatMap(({ tasks }) => tasks.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
})
