import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pictureBurdenOf } from '../../../../../src/main/formats/pdf/picture-burden.ts'

const pictures = (count: number, dictionary: string) =>
  Buffer.from(
    Array.from(
      { length: count },
      (_, at) => `${at + 5} 0 obj\n<<${dictionary}>>\nstream\nx\nendstream\nendobj\n`,
    ).join(''),
    'latin1',
  )

test.each([
  ['no picture', pictures(3, '/Length 9'), 'none'],
  ['some', pictures(30, '/Type /XObject /Subtype /Image /Width 2000 /Height 3000'), 'some'],
  ['a book of scans', pictures(100, '/Subtype/Image/Width 2480/Height 3508'), 'too much'],
  [
    'the sides after a long dictionary',
    pictures(90, `/Width 9000 ${'/A 1 '.repeat(90)}/Subtype /Image /Height 900`),
    'too much',
  ],
  ['sides that are said elsewhere', pictures(38, '/Subtype /Image /Width 7 0 R /Height 8 0 R'), 'too much'],
  ['very many small ones', pictures(20_001, '/Subtype /Image /Width 1 /Height 1'), 'too much'],
])('%s', (_, bytes, burden) => {
  expect(pictureBurdenOf(bytes)).toBe(burden)
})

test('files of real producers', () => {
  const at = (name: string) => readFileSync(`tests/fixtures/${name}`)
  expect(pictureBurdenOf(at('figures/tides-chromium.pdf'))).toBe('some')
  expect(pictureBurdenOf(at('figures/tides-libreoffice.pdf'))).toBe('some')
  expect(pictureBurdenOf(at('signals-pdflatex.pdf'))).toBe('none')
})
