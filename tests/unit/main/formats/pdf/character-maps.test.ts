import { readFileSync } from 'node:fs'
import { getResolvedPDFJS } from 'unpdf'
import { expect, test } from 'vitest'
import { CharacterMaps } from '../../../../../src/main/formats/pdf/character-maps.ts'

const maps = new CharacterMaps()

test('the maps are of the pdf.js that reads them', async () => {
  const { version } = await getResolvedPDFJS()
  expect(JSON.parse(readFileSync('node_modules/pdfjs-dist/package.json', 'utf8')).version).toBe(version)
})
test('a map is read', async () => {
  const map = await maps.fetch({ kind: 'cMapUrl', filename: '90ms-RKSJ-H.bcmap' })
  expect(map.length).toBeGreaterThan(100)
})
test.each([
  ['cMapUrl', '../package.json'],
  ['cMapUrl', '/etc/passwd'],
  ['cMapUrl', 'none-such.bcmap'],
  ['standardFontDataUrl', 'FoxitSans.pfb'],
  ['wasmUrl', 'openjpeg.wasm'],
])('nothing else is: %s %s', async (kind, filename) => {
  await expect(maps.fetch({ kind, filename })).rejects.toThrow()
})
