import { expect, test } from 'vitest'
import { readText } from './read.ts'
import { tables } from './tables.expected.ts'

test.each(tables)('$name', ({ file, source, rows, set = [] }) => {
  const text =
    file === 'a.md' ? `The ports are these.\n\n${source}\n` : `<p>The ports are these.</p>${source}`
  const [, table] = readText(text, file).blocks
  expect(table?.rows).toEqual(rows)
  expect(table?.text).toBe(rows.map((cells) => cells.join('\t')).join('\n'))
  const spans = table?.spans ?? []
  expect(spans.map(({ kind, start, end }) => `${kind} ${table?.text.slice(start, end)}`)).toEqual(set)
})
