import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compile } from '../../src/core/compile.ts'
import { readDocument } from '../../src/main/formats/formats.ts'
import { libreOfficeSentences, lightsText, signalsText } from './raised.expected.ts'
import { withMarks } from './with-marks.ts'

async function briefingOf(name: string) {
  const bytes = readFileSync(new URL(`../fixtures/${name}`, import.meta.url))
  const read = await readDocument({ bytes, name })
  if (!read.ok) throw new Error(read.error)
  return compile(read.value)
}

async function shown(name: string): Promise<string[]> {
  const { sections, blocks } = await briefingOf(name)
  return sections.flatMap(({ level, title, blocks: ids }) => [
    ...(title === null ? [] : [`${'#'.repeat(level)} ${title}`]),
    ...blocks
      .filter(({ id }) => ids.includes(id))
      .map(({ kind, level, text, spans }) => `${kind}${level ?? ''}: ${withMarks(text, spans)}`),
  ])
}

describe('marks of notes, exponents and lowered letters in print', () => {
  test.each([
    ['Chromium', 'lights-chromium.pdf', 'The Lights Fund', lightsText],
    ['pdfTeX', 'signals-pdflatex.pdf', 'The Signal Stations of the Coast', signalsText],
  ])('by %s', async (_, name, title, text) => {
    expect(await shown(name)).toEqual(text)
    expect((await briefingOf(name)).title).toBe(title)
  })
  test('by LibreOffice', async () => {
    const text = [...(await shown('compact-libreoffice.pdf')), ...(await shown('accord-libreoffice.pdf'))]
    for (const sentence of libreOfficeSentences) expect(text.join('\n')).toContain(sentence)
  })
  test('facts and cards say no figure that a mark was glued to', async () => {
    const { facts, cards } = await briefingOf('lights-chromium.pdf')
    const said = [
      ...facts.map(({ text }) => text),
      ...cards.flatMap(({ prompt, answer }) => [prompt, answer]),
    ]
    expect(said.join('\n')).not.toMatch(/381|62 million|20193|2507|4510|1211|712|3115|2819|31\u2044/)
    expect(facts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['USD 6 million', 'EUR 250 million']),
    )
  })
})
