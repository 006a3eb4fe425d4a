import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { imageSize } from 'image-size'
import { describe, expect, test } from 'vitest'
import { type Drawing, openPages, pageLimits, pixelsFor } from '../../../../src/main/pages/paged-file.ts'
import { toPng } from '../../../../src/main/pages/png.ts'
import { makePdf } from './make-pdf.ts'

const fixture = (name: string) => readFileSync(`tests/fixtures/${name}`)

async function opened(bytes: Uint8Array) {
  const file = await openPages(bytes)
  if (!file.ok) throw new Error(file.error)
  return file.value
}

async function drawn(bytes: Uint8Array, page = 1, drawing: Drawing = { width: 600, colour: 'rgb' }) {
  const file = await opened(bytes)
  const result = file.draw(page, drawing)
  file.close()
  if (!result.ok) throw new Error(result.error)
  return result.value
}

const text = (at: string, words: string) => `BT /F 20 Tf ${at} Td (${words}) Tj ET`
const sheet = (content: string, more = '') => makePdf([{ box: [600, 800], more, content }])

describe('a page is drawn as it is printed', () => {
  test('so many pixels wide, on white, in its colours', async () => {
    const page = await drawn(sheet('1 0 0 rg 0 400 300 400 re f'))
    expect(page).toMatchObject({ width: 600, height: 800, channels: 3, isSmaller: false })
    const at = (x: number, y: number) => [...page.data.subarray((y * 600 + x) * 3, (y * 600 + x) * 3 + 3)]
    expect(at(10, 10)).toEqual([255, 0, 0])
    expect(at(590, 10)).toEqual([255, 255, 255])
    expect(at(10, 790)).toEqual([255, 255, 255])
  })
  test('so many to the inch, in gray', async () => {
    const page = await drawn(sheet('0 g 0 0 600 400 re f'), 1, { dpi: 144, colour: 'gray' })
    expect(page).toMatchObject({ width: 1200, height: 1600, channels: 1 })
    expect([page.data[5], page.data[1200 * 1600 - 5]]).toEqual([255, 0])
    expect(imageSize(toPng(page))).toMatchObject({ type: 'png', width: 1200, height: 1600 })
  })
  test('turned as the file says', async () => {
    expect(await drawn(sheet('', '/Rotate 90'))).toMatchObject({ width: 600, height: 450 })
  })
  test('letters without a font in the file are seen too', async () => {
    const { data } = await drawn(sheet(text('100 700', 'Here')), 1, { width: 600, colour: 'gray' })
    expect(data.some((each) => each < 64)).toBe(true)
  })
  test('the same page gives the same pixels', async () => {
    const bytes = fixture('signals-pdflatex.pdf')
    const [one, again] = [await drawn(bytes, 2), await drawn(bytes, 2)]
    expect(Buffer.compare(one.data, again.data)).toBe(0)
  })
})

describe('words stand where they are seen', () => {
  test('as shares of the page, from its top left corner', async () => {
    const file = await opened(sheet(`${text('60 700', 'First word')} ${text('300 100', 'last')}`))
    const words = file.words(1)
    file.close()
    expect(words.ok && words.value.map((word) => word.text)).toEqual(['First', 'word', 'last'])
    const [first, , last] = words.ok ? words.value : []
    expect(first?.left).toBeCloseTo(0.1, 1)
    expect(first?.bottom).toBeCloseTo(100 / 800, 1)
    expect(last?.left).toBeCloseTo(0.5, 1)
    expect(last?.bottom).toBeCloseTo(700 / 800, 1)
  })
  test('on a turned page too', async () => {
    const file = await opened(sheet(text('60 700', 'First'), '/Rotate 90'))
    const words = file.words(1)
    file.close()
    const [first] = words.ok ? words.value : []
    // What stood at the left of the head stands at the right of it now, and reads downwards.
    expect(first?.left).toBeGreaterThan(0.85)
    expect(first?.top).toBeCloseTo(0.1, 1)
  })
  test.each(['signals-pdflatex.pdf', 'rules-chromium.pdf', 'compact-libreoffice.pdf'])(
    'of %s: on ink',
    async (name) => {
      const file = await opened(fixture(name))
      for (let number = 1; number <= file.pages; number += 1) {
        const words = file.words(number)
        const page = file.draw(number, { width: 1000, colour: 'gray' })
        if (!words.ok || !page.ok) throw new Error('no page')
        const { width, height, data } = page.value
        for (const word of words.value) {
          const [left, right] = [Math.floor(word.left * width), Math.ceil(word.right * width)]
          let darkest = 255
          for (let y = Math.floor(word.top * height); y < word.bottom * height; y += 1)
            darkest = Math.min(darkest, ...data.subarray(y * width + left, y * width + right))
          expect(darkest, `${number}: ${word.text}`).toBeLessThan(200)
        }
      }
      file.close()
    },
  )
})

describe('what cannot be shown says why, and the next file is shown', () => {
  const sound = fixture('signals-pdflatex.pdf')
  test('locked, damaged, empty', async () => {
    expect(await openPages(fixture('locked-libreoffice.pdf'))).toEqual({ ok: false, error: 'locked' })
    expect(await openPages(sound.subarray(0, 900))).toMatchObject({ ok: false, error: 'damaged' })
    expect(await openPages(new Uint8Array())).toEqual({ ok: false, error: 'damaged' })
    expect(await drawn(sound)).toMatchObject({ width: 600 })
  })
  test('a page that is not there', async () => {
    const file = await opened(sound)
    for (const page of [0, 3, -1, 1.5, Number.NaN, 2 ** 31])
      expect(file.draw(page, { width: 100, colour: 'rgb' })).toEqual({ ok: false, error: 'no-page' })
    file.close()
  })
  test('noise: an answer, never an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.uint8Array({ maxLength: 40 }), async (at, noise) => {
        const bytes = Uint8Array.from(sound)
        bytes.set(noise.subarray(0, bytes.length - at), at)
        const file = await openPages(bytes)
        if (!file.ok) return
        const page = file.value.draw(1, { width: 50, colour: 'gray' })
        expect(page.ok ? page.value.width : page.error).toBeTruthy()
        file.value.close()
      }),
      { numRuns: 40 },
    )
  })
  test('more than one page may take: the next one is drawn', async () => {
    const huge = 60_000
    const picture = `q 600 0 0 800 0 0 cm BI /W ${huge} /H ${huge} /CS /RGB /BPC 8 /F /AHx ID 00> EI Q`
    const file = await opened(sheet(picture))
    const page = file.draw(1, { width: 100, colour: 'rgb' })
    expect(page.ok || page.error === 'broken').toBe(true)
    file.close()
    expect(await drawn(sound)).toMatchObject({ width: 600 })
  })
})

describe('no page takes more pixels than the most', () => {
  test.each([
    ['50 by 50 metres', 141_732, 141_732],
    ['a ribbon', 14_400, 3],
    ['a post', 3, 14_400],
  ])('%s', async (_, width, height) => {
    const bytes = makePdf([{ box: [width, height], content: '1 0 0 rg -9 -9 200000 200000 re f' }])
    const page = await drawn(bytes, 1, { dpi: 600, colour: 'rgb' })
    expect(page.isSmaller).toBe(true)
    expect(page.width * page.height).toBeLessThanOrEqual(pageLimits.pixels)
    const middle = Math.floor((page.width * page.height) / 2) * 3
    expect([...page.data.subarray(middle, middle + 3)]).toEqual([255, 0, 0])
  })
  test('whatever its size', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), fc.double(), (width, height, asked) => {
        const page = pixelsFor({ width, height }, asked)
        for (const side of [page.width, page.height]) {
          expect(side).toBeGreaterThanOrEqual(1)
          expect(side).toBeLessThanOrEqual(pageLimits.side)
        }
        expect(page.width * page.height).toBeLessThanOrEqual(pageLimits.pixels)
      }),
    )
  })
})

test('memory is given back: a hundred pages take what one does', async () => {
  const file = await opened(fixture('signals-pdflatex.pdf'))
  const draw = () => file.draw(1, { width: 1600, colour: 'rgb' })
  for (let each = 0; each < 10; each += 1) draw()
  const before = process.memoryUsage().rss
  for (let each = 0; each < 40; each += 1) draw()
  expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000)
  file.close()
})
