import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { burdenOf } from '../../../../../src/main/formats/pdf/burden.ts'

const fixtures = fileURLToPath(new URL('../../../../fixtures', import.meta.url))
const pdfs = readdirSync(fixtures).filter((name) => name.endsWith('.pdf'))

test.each(pdfs)('%s is read', (name) => {
  expect(burdenOf(new Uint8Array(readFileSync(join(fixtures, name))))).toBeNull()
})

test('whatever the bytes are, they are weighed', () => {
  const word = fc.constantFrom(
    '1 0 obj',
    '<</Length 9/Filter/FlateDecode>>',
    '/Type/XRef/W[1 2 1]/Index[0 5]',
    '/Type/ObjStm/N 7',
    '/Subtype/Image',
    '/Contents [1 0 R 2 0 R',
    '/Contents 1 0 R]',
    'stream\n',
    'x\u009C\u00ED',
    '\nendstream endobj\n',
    '\0\u00FF',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      expect(burdenOf(Uint8Array.from(Buffer.from(words.join(' '), 'latin1')))).toBeNull()
    }),
  )
})
