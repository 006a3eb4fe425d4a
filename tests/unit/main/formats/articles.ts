/** Asks of pages what is kept of their text, and what goes. */
import { expect, test } from 'vitest'
import { outlineOf } from '../../../../src/core/structure/outline.ts'
import type { Page } from './articles.expected.ts'
import { readText } from './read.ts'

export const keepsOf = (pages: readonly Page[]): void =>
  test.each(pages)('$name', ({ html, title, kept, dropped = [] }) => {
    const outline = outlineOf(readText(`<!doctype html>${html}`, 'a.html'))
    if (title !== undefined) expect(outline.title).toBe(title)
    const texts = outline.lines.filter((line) => line.role === 'heading' || line.block.kind !== 'figure')
    expect(texts.map((line) => (line.role === 'heading' ? line.text : line.block.text))).toEqual(kept)
    for (const [why, start] of dropped)
      expect(
        outline.dropped.filter((each) => each.why === why).map(({ text }) => text.slice(0, start.length)),
      ).toContain(start)
  })
