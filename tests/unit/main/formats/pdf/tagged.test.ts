import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../../../src/main/formats/formats.ts'
import { tagLevels } from '../../../../../src/main/formats/pdf/head-levels.ts'
import { MarkedContent, Tagged, tagsOf } from '../../../../../src/main/formats/pdf/structure.ts'
import { artifact } from '../../../../../src/main/formats/pdf/tag.ts'
import { shownBlocks } from '../shown.ts'
import { beliefs, kilns } from './tagged.expected.ts'

const place = { x: 0, y: 0, width: 10, size: 10 }
const line = (level: number, size: number) =>
  ({ ...place, size, page: 1, text: 'Boats', tag: { role: 'heading', level } }) as const

test('headings and items are what the tags of a printed page say', async () => {
  const bytes = await readFile(new URL('../../../../fixtures/kilns-chromium.pdf', import.meta.url))
  const read = await readDocument({ bytes, name: 'kilns.pdf' })
  if (!read.ok) throw new Error(read.error)
  expect(shownBlocks(read.value).slice(0, kilns.length)).toEqual(kilns)
})

describe('tags are believed by what they say of the whole text', () => {
  test.each(beliefs)('%s', (_, parts, believed) => {
    const runs = parts.map(([letters, tag]) => ({ ...place, text: 'x'.repeat(letters), ...(tag && { tag }) }))
    const tagged = new Tagged()
    tagged.add(runs)
    const lines = tagged.believed(runs.map((run) => ({ ...run, page: 1 })))
    expect(lines.map(({ tag }) => tag?.role ?? 'none')).toEqual(believed)
  })
})

describe('levels of tagged headings', () => {
  test('are as tagged', () => {
    const lines = [line(1, 18), line(2, 14), line(3, 14)]
    expect(lines.map(({ tag }) => tagLevels(lines, new Map(), false)(tag))).toEqual([1, 2, 3])
  })
  test('count on from those that bookmarks name', () => {
    const [one, two] = [line(2, 18), line(3, 14)]
    expect(tagLevels([one, two], new Map([[one, { level: 1 }]]), true)(two.tag)).toBe(2)
  })
  test('are not believed where letters grow with depth', () => {
    const lines = [line(1, 12), line(3, 18)]
    expect(tagLevels(lines, new Map(), false)(line(1, 12).tag)).toBeNull()
  })
})

test('damaged tags, and tags within tags without end, cost nothing but themselves', async () => {
  expect(await tagsOf({ getStructTree: () => Promise.reject(new Error('damaged')) })).toEqual(new Map())
  const endless: { role: string; children: object[] } = { role: 'H1', children: [] }
  endless.children.push(endless, { type: 'content', id: 'a' })
  expect((await tagsOf({ getStructTree: () => Promise.resolve(endless) })).get('a')).toEqual({
    role: 'heading',
    level: 1,
  })
})

test('what is marked as drawn for its looks is an artifact; the end of nothing ends nothing', () => {
  const marked = new MarkedContent(new Map())
  marked.follow({ type: 'endMarkedContent' })
  expect(marked.tag).toBeNull()
  marked.follow({ type: 'beginMarkedContent', tag: 'Artifact' })
  marked.follow({ type: 'beginMarkedContentProps', tag: 'Span', id: null })
  expect(marked.tag).toBe(artifact)
})
