import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const renderer = join(import.meta.dirname, '../../../src/renderer')

test('what paints ranges is said of the root alone: else it is reckoned for each element and each name', () => {
  const sheets = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.css'),
  )
  const lines = sheets.flatMap((name) => readFileSync(join(renderer, name), 'utf8').split('\n'))
  const rules = lines.filter((line) => line.includes('::highlight('))
  expect(rules.length).toBeGreaterThan(0)
  expect(rules.filter((line) => !line.trim().startsWith(':root::highlight('))).toEqual([])
})
