import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocument } from '../../../../src/main/formats/formats.ts'

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url)))

test.each([
  'accord-pandoc-2.epub',
  'accord-pandoc-3.epub',
  'accord-pandoc.odt',
  'accord-libreoffice.rtf',
  'slides-pandoc.pptx',
])('%s with bytes that were changed or cut is read or refused with a sentence', async (name) => {
  const whole = fixture(name)
  const change = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }))
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { minLength: 1, maxLength: 20 }),
      fc.option(fc.nat(whole.length), { freq: 4 }),
      async (changes, end) => {
        const bytes = whole.slice(0, end ?? undefined)
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value
        const read = await readDocument({ bytes, name })
        expect(read.ok ? read.value.blocks.length : read.error.length).toBeGreaterThan(0)
      },
    ),
    { numRuns: 60 },
  )
})
