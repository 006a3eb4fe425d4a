import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../../../src/main/formats/formats.ts'
import { shownBlocks } from '../shown.ts'
import { untold, weirs } from './structure.expected.ts'

async function shown(name: string): Promise<readonly string[]> {
  const bytes = await readFile(new URL(`../../../../fixtures/${name}`, import.meta.url))
  const read = await readDocument({ bytes, name })
  if (!read.ok) throw new Error(read.error)
  const lines = shownBlocks(read.value)
  return read.value.blocks.flatMap(({ rows }, index) =>
    rows === undefined
      ? [(lines[index] ?? '').replace(/^p\d+ /, '')]
      : rows.map((cells) => `row: ${cells.join(' | ')}`),
  )
}

describe('the tags of a printed page tell its tables, figures and order', () => {
  test('by Chromium', async () => {
    expect(await shown('weirs-chromium.pdf')).toEqual(weirs)
  })
  test('by LibreOffice', async () => {
    const told = weirs.map((line) => (line.startsWith('figure: ') ? untold : line))
    expect(await shown('weirs-libreoffice.pdf')).toEqual(told)
  })
})
