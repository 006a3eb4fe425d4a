import { readFileSync } from 'node:fs'
import { imageSize } from 'image-size'
import { describe, expect, test } from 'vitest'
import { pageViewer } from '../../../../src/main/engine/answer-page.ts'
import { engineReply } from '../../../../src/main/engine/protocol.ts'

const file = (name: string) =>
  Uint8Array.from(readFileSync(new URL(`../../../fixtures/scans/${name}`, import.meta.url)))

function viewing(bytes: Uint8Array) {
  const look = pageViewer()
  return async (page: number, width: number | null) =>
    engineReply.parse(await look({ kind: 'page', job: 'j', hash: 'h', bytes, page, width }))
}

describe('pictures are looked at as pages', () => {
  test('each page of a TIFF, as a PNG in its own size', async () => {
    const view = viewing(file('signals.tif'))
    const first = await view(1, null)
    expect(first).toMatchObject({ kind: 'page', page: { pages: 2, words: [] } })
    if (first.kind !== 'page') return
    const pictures = [await view(1, 400), await view(2, 400)].map((reply) =>
      reply.kind === 'picture' ? reply.picture : new Uint8Array(),
    )
    for (const picture of pictures) {
      const { type, width = 0, height = 1 } = imageSize(picture)
      expect(type).toBe('png')
      expect(width / height).toBeCloseTo(first.page.width / first.page.height, 1)
    }
    expect(pictures[0]).not.toEqual(pictures[1])
    expect(await view(3, 400)).toMatchObject({ kind: 'refused', why: 'has no such page' })
  })
  test('a JPEG is one page', async () => {
    const view = viewing(file('rules-worn.jpg'))
    expect(await view(1, null)).toMatchObject({ kind: 'page', page: { pages: 1 } })
    expect(await view(1, 400)).toMatchObject({ kind: 'picture' })
    expect(await view(2, null)).toMatchObject({ kind: 'refused' })
  })
  test('one that is damaged says so, and the next is shown', async () => {
    const cut = viewing(file('rules-worn.jpg').slice(0, 700))
    expect(await cut(1, 400)).toMatchObject({ kind: 'refused' })
    expect(await viewing(file('accord.png'))(1, 400)).toMatchObject({ kind: 'picture' })
  })
})
