import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { imageSize } from 'image-size'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildIcons, withMargin } from '../../../scripts/build-icons.ts'
import { ROOT } from '../../../scripts/run.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'precis-icons-'))
  await buildIcons(join(ROOT, 'resources', 'icon.svg'), folder)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const sizesOf = (name: string) => {
  const { width, height, type, images } = imageSize(readFileSync(join(folder, name)))
  return { type, sizes: (images ?? [{ width, height }]).map((each) => `${each.width}x${each.height}`) }
}

test.each([16, 24, 32, 48, 64, 128, 256, 512])('a PNG of %i pixels', (size) => {
  expect(sizesOf(`${size}x${size}.png`)).toEqual({ type: 'png', sizes: [`${size}x${size}`] })
})

test('an ICO with all sizes that Windows shows', () => {
  const { type, sizes } = sizesOf('icon.ico')
  expect(type).toBe('ico')
  expect(sizes).toEqual(['16x16', '24x24', '32x32', '48x48', '64x64', '256x256'])
})

test('an ICNS with all sizes that macOS shows, plain and dense', () => {
  const bytes = readFileSync(join(folder, 'icon.icns'))
  expect(bytes.toString('latin1', 0, 4)).toBe('icns')
  expect(bytes.readUInt32BE(4)).toBe(bytes.length)
  const widths: Record<string, number> = {}
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at + 4)) {
    const picture = bytes.subarray(at + 8, at + bytes.readUInt32BE(at + 4))
    widths[bytes.toString('latin1', at, at + 4)] = imageSize(picture).width
  }
  // As Apple's iconutil names them.
  expect(widths).toEqual({
    icp4: 16,
    icp5: 32,
    ic11: 32,
    ic12: 64,
    ic07: 128,
    ic08: 256,
    ic13: 256,
    ic09: 512,
    ic14: 512,
    ic10: 1024,
  })
})

test('a margin leaves the picture in the middle', () => {
  expect(withMargin('<svg viewBox="0 0 100 100"/>', 0.5)).toBe('<svg viewBox="-50 -50 200 200"/>')
  expect(() => withMargin('<svg viewBox="0 0 100 50"/>', 0.5)).toThrow('square')
})
