import { expect, test } from 'vitest'
import type { ReadPage, Turn } from '../../../../src/main/recognition/page.ts'
import { turnedBy, upright } from '../../../../src/main/recognition/upright.ts'

const page = (text: string, confidence: number): ReadPage => ({
  turn: 0,
  lines: [
    {
      words: [{ text, confidence, letters: [], left: 0, right: 9 }],
      xHeight: 5,
      height: 9,
      baseline: { left: 9, right: 9 },
      left: 0,
      right: 9,
    },
  ],
})

/** Reads pages of which each stands where it is turned to one orientation; none for a photograph. */
function reading() {
  const asked: number[] = []
  let stands: number | null = 1
  const read = upright(async ({ orientation }) => {
    asked.push(orientation)
    return orientation === stands ? page('harbour accord', 95) : page('xq velo tgpl yow', 25)
  })
  return async (orientation: number | null, as = 1) => {
    asked.length = 0
    stands = orientation
    const got = await read({ bytes: new Uint8Array(), orientation: as })
    return { asked: [...asked], turn: got?.turn }
  }
}

test('a page that stands is read once', async () => {
  expect(await reading()(1)).toEqual({ asked: [1], turn: 0 })
})
test('one that lies is turned until it can be read, and the next is turned so at once', async () => {
  const read = reading()
  expect(await read(8)).toEqual({ asked: [1, 3, 6, 8], turn: 3 })
  expect(await read(8)).toEqual({ asked: [8], turn: 3 })
  expect(await read(1)).toEqual({ asked: [8, 1], turn: 0 })
})
test('what the camera says of itself is turned on from', async () => {
  expect(await reading()(8, 6)).toEqual({ asked: [6, 8], turn: 2 })
})
test('photographs are left as they came, and after ten of them no more is turned', async () => {
  const read = reading()
  for (let each = 0; each < 10; each += 1) expect(await read(null)).toEqual({ asked: [1, 3, 6, 8], turn: 0 })
  expect(await read(null)).toEqual({ asked: [1], turn: 0 })
})
test('four quarters lead back, mirrored or not', () => {
  for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const around = ([0, 1, 2, 3] as Turn[]).map((turn) => turnedBy(orientation, turn))
    expect(new Set(around).size).toBe(4)
    expect(turnedBy(turnedBy(orientation, 1), 3)).toBe(orientation)
  }
})
