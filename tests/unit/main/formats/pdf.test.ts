import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../../src/main/formats/formats.ts'
import { blocksOf } from '../../../../src/main/formats/pdf/blocks.ts'
import { dropRunning } from '../../../../src/main/formats/pdf/furniture.ts'
import { linesOf, type PdfLine } from '../../../../src/main/formats/pdf/lines.ts'

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url)))
const read = (bytes: Uint8Array, name = 'x.pdf') => readDocument({ bytes, name })
const damaged = { ok: false, error: 'is damaged, or not a PDF' }

describe('what is no sound PDF', () => {
  const bytes = fixture('accord-libreoffice.pdf')
  test('one with a password says so', async () => {
    expect(await read(fixture('locked-libreoffice.pdf'))).toEqual({
      ok: false,
      error: 'is locked with a password; save a copy without it first',
    })
  })
  test('one without text says so', async () => {
    const empty =
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'
    expect(await read(new TextEncoder().encode(empty))).toMatchObject({
      error: expect.stringContaining('has no text, only pictures of pages'),
    })
  })
  test('cut off, or noise after its mark: an answer, never an exception', async () => {
    for (let tenth = 1; tenth < 10; tenth += 1) {
      const part = await read(bytes.slice(0, Math.floor((bytes.length * tenth) / 10)))
      expect(part.ok ? '' : part.error).toMatch(/damaged|no text|^$/)
    }
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (noise) => {
        const mark = new TextEncoder().encode('%PDF-1.7\n')
        expect(await read(Uint8Array.from([...mark, ...noise]))).toEqual(damaged)
      }),
      { numRuns: 20 },
    )
  })
  test('the name does not matter', async () => {
    const renamed = await read(bytes, 'accord.txt')
    expect(renamed.ok && renamed.value.kind).toBe('pdf')
  })
})

const line = (text: string, y: number, more: Partial<PdfLine> = {}): PdfLine => ({
  text,
  x: 70,
  y,
  width: 400,
  size: 10,
  page: 1,
  ...more,
})

describe('lines and blocks', () => {
  test('runs on one baseline are one line; wide gaps part cells', () => {
    const run = (text: string, x: number, y = 700) => ({ text, x, y, width: text.length * 5, size: 10 })
    const lines = linesOf([run('Trade', 70), run('grew', 98), run('12', 300), run('It fell', 70, 688)], 3)
    expect(lines.map(({ text, page }) => [text, page])).toEqual([
      ['Trade grew   12', 3],
      ['It fell', 3],
    ])
  })
  test('a paragraph goes on over a page, and words that a line cut are healed', () => {
    const blocks = blocksOf([
      line('Officials expect that interna-', 112),
      line('tionalization of the har-', 100),
      line('bour will bring more ships.', 740, { page: 2 }),
      line('Tickets pay for the rest.', 700, { page: 2 }),
    ])
    expect(blocks.map(({ text, page }) => [text, page])).toEqual([
      ['Officials expect that internationalization of the harbour will bring more ships.', 1],
      ['Tickets pay for the rest.', 2],
    ])
  })
  test('heads, feet and numbers that run along the pages go; the same words inside a page stay', () => {
    const pages = [1, 2, 3].flatMap((page) => [
      line('Ferries of the North', 780, { page }),
      line(`Text of page ${page} in the middle.`, 400, { page }),
      line(page === 2 ? 'Ferries of the North' : `More of page ${page}.`, 380, { page }),
      line(`${page}`, 20, { page }),
    ])
    const { lines, dropped } = dropRunning(pages, new Map([1, 2, 3].map((page) => [page, 800])))
    expect(lines).toHaveLength(6)
    expect(lines.some(({ text }) => text === 'Ferries of the North')).toBe(true)
    expect(dropped.map(({ why }) => why).toSorted()).toEqual([
      ...Array(3).fill('page number'),
      ...Array(3).fill('running head or foot'),
    ])
  })
  test('rows of figures and sentences at the edges of pages stay, however alike they are', () => {
    const pages = [1, 2, 3].flatMap((page) => [
      line(`19${page}6   ${page}86   1${page}9`, 760 - page, { page }),
      line(`In clause ${page * 7}.0 it is said what the ships may carry.`, 744, { page }),
      line(`Text of page ${page} in the middle.`, 400, { page }),
      line(`20${page}6   ${page}12   9${page}4`, 40, { page }),
      line(`Report 2024 \u2013 page ${page + 4}`, 20, { page }),
    ])
    const { dropped } = dropRunning(pages, new Map([1, 2, 3].map((page) => [page, 800])))
    expect(dropped.map(({ text }) => text)).toEqual(
      [5, 6, 7].map((page) => `Report 2024 \u2013 page ${page}`),
    )
  })
})

test('a text that speaks of PDF files is a text', async () => {
  const note = await read(new TextEncoder().encode('# Notes\n\nA PDF begins with `%PDF-1.7`.\n'), 'notes.md')
  expect(note.ok && note.value.kind).toBe('markdown')
})
