import { expect, test } from 'vitest'
import { compile } from '../../../../../src/core/compile.ts'
import { readDocument } from '../../../../../src/main/formats/formats.ts'
import { mutePdfs } from './mute.expected.ts'
import { writePdf } from './write-pdf.ts'

test.each(mutePdfs)('%s', async (_, written, { title, facts, told }) => {
  const read = await readDocument({ bytes: writePdf(written), name: 'a.pdf' })
  if (!read.ok) throw new Error(read.error)
  const briefing = compile(read.value)
  expect(briefing.title).toBe(title)
  expect(
    briefing.facts.filter(({ type }) => type === 'date' || type === 'money').map(({ text }) => text),
  ).toEqual(facts)
  const [note] = read.value.notes ?? []
  if (told === null) expect(note).toBeUndefined()
  else expect(Number(/which letters (\d+)%/.exec(note ?? '')?.[1])).toBeCloseTo(told, -1)
})
