import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { factTypes } from '../../../../../src/core/model/fact.ts'
import { contentOf, formatVersion, lineFile } from '../../../../../src/main/exchange/everything/format.ts'
import { columnsOf, shapeOf, tableNames } from '../../../../../src/main/store/plain-tables.ts'
import { defaultSettings } from '../../../../../src/shared/settings.ts'

const page = readFileSync(new URL('../../../../../docs/format.md', import.meta.url), 'utf8')

/** What the page says below a heading. */
const below = (heading: string): string => {
  const [, after = ''] = page.split(`### \`${heading}\` `)
  return after.split(/\n#/)[0] ?? ''
}

test('the page of the format is of this format', () => {
  expect(page).toContain(`Format ${formatVersion}.`)
})

test.each(tableNames)('the page names the file of %s, its key and each of its fields', (table) => {
  const text = below(lineFile(table))
  expect(page).toContain(`| \`${lineFile(table)}\` |`)
  const [key = ''] = text.split('\n')
  const fields = shapeOf(table).key.map(
    (column) => columnsOf(table).find((each) => each.column === column)?.field,
  )
  expect(key).toBe(`(key: ${fields.map((field) => `\`${field}\``).join(', ')})`)
  for (const { field } of columnsOf(table)) expect(text).toContain(`\`${field}\``)
})

test('the page names every setting and every type of fact', () => {
  for (const name of Object.keys(defaultSettings)) expect(below('settings.jsonl')).toContain(`\`${name}\``)
  for (const type of factTypes) expect(page).toContain(`\`${type}\``)
})

test('every file that the page lists is one of a library', () => {
  const listed = [...page.matchAll(/^\| `([^`]+)` \| /gm)].map(([, name = '']) => name)
  const files = listed.filter((name) => /\.(?:jsonl|json|annotation)$/.test(name) && name !== 'manifest.json')
  expect(files.length).toBe(tableNames.length + 2)
  expect(contentOf(`objects/${'0a'.repeat(32)}`)).toEqual({ kind: 'object', hash: '0a'.repeat(32) })
  for (const name of files) expect(contentOf(name.replace('ID', '0123456789abcdef'))).not.toBeNull()
})
