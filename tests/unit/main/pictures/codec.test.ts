import { readFileSync } from 'node:fs'
import { imageSize } from 'image-size'
import { describe, expect, test } from 'vitest'
import { toPng } from '../../../../src/main/pages/png.ts'
import { encodeAnew } from '../../../../src/main/pictures/codec.ts'

const at = (name: string) => readFileSync(`tests/fixtures/figures/${name}`)
const typeOf = (bytes: Uint8Array | undefined) => imageSize(bytes ?? new Uint8Array()).type

describe('each kind is decoded and encoded anew', () => {
  test.each([
    ['chart.png', 480, 270, 'webp'],
    ['press.jpg', 160, 120, 'jpg'],
    ['moving.gif', 64, 48, 'webp'],
    ['small.webp', 96, 72, 'jpg'],
    ['scan.tiff', 48, 36, 'webp'],
    ['old.bmp', 48, 36, 'webp'],
  ])('%s', (name, width, height, type) => {
    const encoded = encodeAnew(at(name))
    expect(encoded).toMatchObject({ width, height })
    expect(typeOf(encoded?.bytes)).toBe(type)
    expect(imageSize(encoded?.bytes ?? new Uint8Array())).toMatchObject({ width, height })
  })
  test('the same bytes become the same bytes', () => {
    expect(encodeAnew(at('chart.png'))).toEqual(encodeAnew(at('chart.png')))
  })
  test('as the camera was held, and without what it wrote', () => {
    const encoded = encodeAnew(at('turned.jpg'))
    expect(encoded).toMatchObject({ width: 120, height: 160 })
    // No edge lets the page through.
    expect(typeOf(encoded?.bytes)).toBe('jpg')
    expect(Buffer.from(encoded?.bytes ?? []).includes('Taken at')).toBe(false)
    expect(Buffer.from(at('turned.jpg')).includes('Taken at')).toBe(true)
  })
  test('what stands behind a picture does not pass', () => {
    const polyglot = Buffer.concat([at('press.jpg'), Buffer.from('<script>alert(1)</script>%PDF-1.7')])
    const encoded = encodeAnew(polyglot)
    expect(encoded).not.toBeNull()
    expect(Buffer.from(encoded?.bytes ?? []).includes('script')).toBe(false)
  })
  test('a longest side of 2,400 pixels is kept', () => {
    const wide = toPng({ width: 4800, height: 100, channels: 3, data: new Uint8Array(4800 * 100 * 3) })
    expect(encodeAnew(wide)).toMatchObject({ width: 2400, height: 50 })
  })
})

describe('what cannot be decoded is null, and the next one is read', () => {
  test.each([
    ['cut short', at('turned.jpg').subarray(0, 700)],
    ['a header and nothing else', at('chart.png').subarray(0, 40)],
    ['no picture', Buffer.from('hello')],
    ['empty', new Uint8Array()],
    ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ])('%s', (_, bytes) => {
    expect(encodeAnew(bytes)).toBeNull()
    expect(encodeAnew(at('chart.png'))).toMatchObject({ width: 480 })
  })
})
