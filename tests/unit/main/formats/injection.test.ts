// The whole corpus through every format that documents come in: as text it comes out as it went in, as markup nothing
// of it is left that could run or load. One document holds all, each text between two sentences of its own.
import { describe, expect, test } from 'vitest'
import { compile } from '../../../../src/core/compile.ts'
import type { SourceBlock, SourceDocument } from '../../../../src/core/model/document.ts'
import { isMathNode } from '../../../../src/core/model/math.ts'
import { toRaised } from '../../../../src/core/text/raised.ts'
import { escapeLine } from '../../../../src/main/exchange/markdown.ts'
import { readDocument, readTextual } from '../../../../src/main/formats/formats.ts'
import { makeWord, wordText } from '../../../faults/hostile-parts.ts'
import { injections } from '../../../faults/injection/corpus.ts'
import { readable } from '../../../faults/injection/readable.ts'

const before = (at: number) => `Text ${at} begins here:`
const after = (at: number) => `and text ${at} ends.`
const around = (write: (text: string) => string) =>
  injections.map((text, at) => `${before(at)} ${write(text)} ${after(at)}`)

/** Signs of markup by their numbers, and what a page cannot hold left out. */
const escaped = (text: string) => readable(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Blocks as they are read; of what has no markup, as they are compiled: there structure is told by the words. */
async function read(name: string, bytes: Uint8Array): Promise<Pick<SourceDocument, 'blocks'>> {
  const document = await readDocument({ bytes, name })
  if (!document.ok) throw new Error(document.error)
  return name === 'a.txt' ? compile(document.value) : document.value
}

/** A block with the marks of its notes where they stood. */
const wordsOf = ({ text, spans = [] }: SourceBlock) =>
  spans
    .filter(({ kind }) => kind === 'noteref')
    .toReversed()
    .reduce(
      (words, { start, label = '' }) => words.slice(0, start) + toRaised(label) + words.slice(start),
      text,
    )

/** What stands between the sentences of each text; null where they are not found. */
function between({ blocks }: Pick<SourceDocument, 'blocks'>): readonly (string | null)[] {
  const whole = readable(blocks.map(wordsOf).join(' '))
  return injections.map((_, at) => {
    const start = whole.indexOf(before(at))
    const end = whole.indexOf(after(at), start)
    return start < 0 || end < 0 ? null : whole.slice(start + before(at).length, end).trim()
  })
}

const bytesOf = (text: string) => new TextEncoder().encode(text)
const asText: Readonly<Record<string, () => Uint8Array>> = {
  'a.txt': () => bytesOf(around((text) => readable(text)).join('\n\n')),
  'a.md': () => bytesOf(around((text) => escapeLine(`x${readable(text)}`).slice(1)).join('\n\n')),
  'a.html': () =>
    bytesOf(
      `<html><body>${around(escaped)
        .map((text) => `<p>${text}</p>`)
        .join('')}</body></html>`,
    ),
  'a.docx': () => makeWord(around(escaped).map(wordText).join('')),
}

describe('a text that is a text', () => {
  test.each(Object.entries(asText))('comes out of %s as it went in', async (name, make) => {
    const found = between(await read(name, make()))
    const changed = injections.flatMap((text, at) =>
      found[at] === readable(text) ? [] : [{ text: text.slice(0, 80), found: found[at]?.slice(0, 80) }],
    )
    expect(changed).toEqual([])
  })
})

const harbour = 'The harbour opened on 5 June 2022.'

describe('a text that is markup', () => {
  test.each(['a.md', 'a.html'])(
    'leaves nothing in %s that leads anywhere but the web and the post',
    (name) => {
      for (const text of injections) {
        const file = `<p>${harbour}</p>\n\n<p>x ${text}</p>\n\n${text}\n`.replaceAll('\0', '')
        const document = readTextual({ bytes: bytesOf(name === 'a.md' ? file : `<html><body>${file}`), name })
        if (!document.ok) throw new Error(`${text}: ${document.error}`)
        expect(document.value.blocks[0]?.text, text).toBe(harbour)
        for (const { spans = [], math } of document.value.blocks) {
          // Of a formula there is a tree of known elements and attributes, which lead nowhere.
          for (const tree of [math, ...spans.map((span) => span.math)])
            if (tree !== undefined) expect(isMathNode(tree), text).toBe(true)
          for (const { kind, href } of spans) {
            expect(['em', 'strong', 'code', 'link', 'sup', 'sub', 'noteref', 'formula'], text).toContain(kind)
            if (href !== undefined) expect(href, text).toMatch(/^(?:https?:\/\/|mailto:)/i)
          }
        }
      }
    },
  )
})
