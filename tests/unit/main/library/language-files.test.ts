import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { err, ok } from '../../../../src/core/model/result.ts'
import { LanguageFiles } from '../../../../src/main/library/language-files.ts'
import { isLanguageData, unpackLanguage } from '../../../../src/main/recognition/language-file.ts'
import { germanFile } from '../recognition/german.ts'
import { makeFolder } from '../store/helpers.ts'

const german = readFileSync(germanFile)

let own = ''
let given = ''
beforeEach(() => {
  own = makeFolder()
  given = makeFolder()
})

/** Looks at files as the engine does, but reads no page with them. */
const start = () =>
  new LanguageFiles({
    folder: own,
    check: async ({ path }) => {
      const data = await unpackLanguage(readFileSync(path))
      return data !== null && isLanguageData(data) ? ok(data) : err({ why: 'is no language file' })
    },
  })

/** A file that the user might choose. */
function file(name: string, bytes: Uint8Array = german): string {
  const path = join(given, name)
  writeFileSync(path, bytes)
  return path
}

const usedOf = (languages: LanguageFiles) =>
  languages.list().map(({ code, isUsed }) => `${isUsed ? '+' : '-'}${code}`)

test('English is there, and is read in, before anything is added', () => {
  expect(start().list()).toEqual([{ code: 'eng', bytes: null, isUsed: true }])
  expect(start().there()).toEqual({ all: [{ code: 'eng', path: null }], used: ['eng'] })
})

test('a language that is added is used, unpacked, and there at the next start', async () => {
  const languages = start()
  expect(await languages.add(file('deu.traineddata.gz'))).toEqual(ok({ code: 'deu' }))
  expect(usedOf(languages)).toEqual(['+eng', '+deu'])
  const { all, used } = start().there()
  expect(used).toEqual(['eng', 'deu'])
  expect(all.map(({ code }) => code)).toEqual(['deu', 'eng'])
  expect(isLanguageData(readFileSync(all[0]?.path ?? ''))).toBe(true)
  // In the place of the one that is there.
  expect(await languages.add(file('deu.traineddata.gz'))).toEqual(ok({ code: 'deu' }))
  expect(readdirSync(join(own, 'languages'))).toEqual(['deu.traineddata'])
})

test('one is used at least, and four at most', async () => {
  const languages = start()
  languages.use('eng', false)
  expect(usedOf(languages)).toEqual(['+eng'])
  for (const code of ['deu', 'fra', 'ita', 'jpn']) await languages.add(file(`${code}.traineddata.gz`))
  expect(usedOf(languages)).toEqual(['+eng', '+deu', '+fra', '+ita', '-jpn'])
  languages.use('jpn', true)
  expect(usedOf(languages)).toEqual(['+eng', '+deu', '+fra', '+ita', '-jpn'])
  languages.use('eng', false)
  languages.use('jpn', true)
  expect(usedOf(start())).toEqual(['-eng', '+deu', '+fra', '+ita', '+jpn'])
  languages.use('xyz', true)
  expect(usedOf(start())).toEqual(['-eng', '+deu', '+fra', '+ita', '+jpn'])
})

test('one that is removed is used no more; English takes the place of the last', async () => {
  const languages = start()
  await languages.add(file('deu.traineddata.gz'))
  languages.use('eng', false)
  languages.remove('deu')
  expect(usedOf(languages)).toEqual(['+eng'])
  expect(readdirSync(join(own, 'languages'))).toEqual([])
  languages.remove('eng')
  expect(usedOf(languages)).toEqual(['+eng'])
})

test.each([
  ['deu.txt', german, 'deu.txt is not called as language files are, such as deu.traineddata'],
  ['eng.traineddata.gz', german, 'eng.traineddata.gz is English, which Precis brings with it'],
  ['osd.traineddata.gz', german, 'osd.traineddata.gz holds no language'],
  ['deu.traineddata', new Uint8Array(), 'deu.traineddata is empty'],
  ['deu.traineddata', new Uint8Array(500), 'deu.traineddata is no language file'],
])('%s is refused: %s', async (name, bytes, subject) => {
  const languages = start()
  expect(await languages.add(file(name, bytes))).toEqual(err({ code: 'language-unreadable', subject }))
  expect(usedOf(languages)).toEqual(['+eng'])
})

test.each(['', '{', '{"used":1}', '[1,null,"../eng"]'])('what was kept is damaged: %j', (text) => {
  writeFileSync(join(own, 'scan-languages.json'), text)
  expect(usedOf(start())).toEqual(['+eng'])
})
