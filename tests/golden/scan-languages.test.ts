import { expect, test } from 'vitest'
import { compile } from '../../src/core/compile.ts'
import { readDocument } from '../../src/main/formats/formats.ts'
import { type Language, recogniser } from '../../src/main/recognition/tesseract.ts'
import { pictureOf } from '../unit/main/pages/picture-of.ts'
import { germanFile } from '../unit/main/recognition/german.ts'
import { germanLines } from './scan-languages.expected.ts'

const english: Language = { code: 'eng', path: null }
const german: Language = {
  code: 'deu',
  path: germanFile,
}

async function read(languages: readonly Language[]) {
  const source = await readDocument({
    bytes: await pictureOf(germanLines),
    name: 'faehre.png',
    recognise: recogniser(
      () => {},
      () => {},
      languages,
    ),
    languages: languages.map(({ code }) => code),
  })
  if (!source.ok) throw new Error(source.error)
  return { notes: source.value.notes, briefing: compile(source.value) }
}

const textOf = ({ blocks }: ReturnType<typeof compile>) => blocks.map(({ text }) => text).join(' ')

test('a page in another language is read in it, and says so', { timeout: 120_000 }, async () => {
  const { briefing, notes } = await read([german])
  expect(textOf(briefing)).toBe(germanLines.join(' '))
  expect(briefing.source).toMatchObject({ language: 'de', recognisedIn: ['deu'] })
  expect(notes).toEqual([expect.stringMatching(/by Tesseract \(German\): no word is doubtful\.$/)])
})

test('in two languages together each is found', { timeout: 120_000 }, async () => {
  const { briefing, notes } = await read([german, english])
  expect(textOf(briefing)).toBe(germanLines.join(' '))
  expect(briefing.source).toMatchObject({ language: 'de', recognisedIn: ['deu', 'eng'] })
  expect(notes).toEqual([expect.stringContaining('(German and English)')])
})
