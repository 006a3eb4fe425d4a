import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../../../../src/core/compile.ts'
import type { SourceBlock } from '../../../../src/core/model/document.ts'
import { outlineOf } from '../../../../src/core/structure/outline.ts'
import { readTextual } from '../../../../src/main/formats/formats.ts'
import { readText } from './read.ts'

/** A run of text: what is written in each format, and what a reader sees. */
interface Piece {
  readonly html: string
  readonly md: string
  readonly shown: string
}

const word = fc.constantFrom(
  ...'treaty river the of Arl 2014 cost signed naïve 東京 Ωmega don’t $5 12% co-operation A'.split(' '),
)
const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '))

const plain: fc.Arbitrary<Piece> = words.map((text) => ({ html: text, md: text, shown: text }))
const wrapped = (tags: readonly (readonly [string, string, string, string])[]): fc.Arbitrary<Piece> =>
  fc.tuple(fc.constantFrom(...tags), words).map(([[open, close, mdOpen, mdClose], text]) => ({
    html: `${open}${text}${close}`,
    md: `${mdOpen}${text}${mdClose}`,
    shown: text,
  }))
const marked = wrapped([
  ['<b>', '</b>', '**', '**'],
  ['<strong><em>', '</em></strong>', '***', '***'],
  ['<i>', '</i>', '*', '*'],
  ['<code>', '</code>', '`', '`'],
  ['<em>', '</em>', '<em>', '</em>'],
  ['<a href="https://example.org/a">', '</a>', '[', '](https://example.org/a)'],
  ['<a href="/b">', '</a>', '[', '][ref]'],
  ['<u><span>', '</span></u>', '<u>', '</u>'],
])
const odd: fc.Arbitrary<Piece> = fc.constantFrom(
  { html: 'x<br>y', md: 'x<br>y', shown: 'x y' },
  { html: 'R&amp;D &lt; &#50;&eacute;', md: 'R&amp;D &lt; &#50;&eacute;', shown: 'R&D < 2é' },
  { html: 'p <!-- no --> q', md: 'p <!-- no --> q', shown: 'p q' },
  { html: 'a * b_c [d', md: 'a \\* b_c \\[d', shown: 'a * b_c [d' },
  { html: '<sup>3</sup>', md: '<sup>3</sup>', shown: '3' },
)
const inline: fc.Arbitrary<Piece> = fc
  .array(fc.oneof({ weight: 3, arbitrary: plain }, marked, odd), { minLength: 1, maxLength: 5 })
  .map((all) => ({
    html: all.map((each) => each.html).join(' '),
    md: all.map((each) => each.md).join(' '),
    shown: all.map((each) => each.shown).join(' '),
  }))

const indent = (text: string, by: string) => text.replace(/\n(?=.)/g, `\n${by}`)

/** Random trees of blocks, each written in both formats. */
const { block } = fc.letrec<{ block: Piece; list: Piece }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'blocks' },
    inline.map((text) => ({ ...text, html: `<p>${text.html}</p>`, md: `${text.md}\n\n` })),
    fc.tuple(inline, fc.integer({ min: 1, max: 6 })).map(([text, level]) => ({
      html: `<h${level}>${text.html}</h${level}>`,
      md: `${'#'.repeat(level)} ${text.md}\n\n`,
      shown: text.shown,
    })),
    words.map((text) => ({ html: `<h2>${text}</h2>`, md: `${text}\n----\n\n`, shown: text })),
    words.map((text) => ({ html: `<pre>${text}</pre>`, md: `\`\`\`\n${text}\n\`\`\`\n\n`, shown: text })),
    fc.tuple(words, inline).map(([lead, text]) => ({
      html: `<p><b>${lead}:</b> ${text.html}</p>`,
      md: `**${lead}:** ${text.md}\n\n`,
      shown: `${lead}: ${text.shown}`,
    })),
    fc.array(words, { minLength: 2, maxLength: 6 }).map((cells) => ({
      html: `<table><tr><td>${cells.join('</td><td>')}</td></tr></table>`,
      md: `|${cells.join('|')}|\n|${'-|'.repeat(cells.length)}\n\n`,
      shown: cells.join(' '),
    })),
    words.map((text) => ({
      html: `<div>${text}<br><br>${text}</div>`,
      md: `<div>${text}<br><br>${text}</div>\n\n`,
      shown: `${text} ${text}`,
    })),
    words.map((text) => ({
      html: `<dl><dt>a</dt><dd>1 ${text}</dd></dl>`,
      md: `a\n\n[^1]: ${text}\n\n`,
      shown: `a 1 ${text}`,
    })),
    tie('list'),
    fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((blocks) => ({
      html: `<blockquote>${blocks.map((each) => each.html).join('')}</blockquote>`,
      md: `${blocks
        .map((each) => each.md)
        .join('')
        .trimEnd()
        .replace(/^/gm, '> ')}\n\n`,
      shown: blocks.map((each) => each.shown).join(' '),
    })),
  ),
  list: fc
    .tuple(fc.boolean(), fc.array(fc.tuple(inline, fc.option(tie('list'))), { minLength: 1, maxLength: 3 }))
    .map(([ordered, items]) => ({
      html: `<${ordered ? 'ol' : 'ul'}>${items
        .map(([text, below]) => `<li>${text.html}${below?.html ?? ''}</li>`)
        .join('')}</${ordered ? 'ol' : 'ul'}>`,
      md: `${items
        .map(([text, below], at) =>
          `${ordered ? `${at + 1}.` : '*'} ${text.md}\n${below ? `   ${indent(below.md, '   ')}` : ''}`.trimEnd(),
        )
        .join('\n')}\n\n`,
      // An item's number is seen, and cited.
      shown: items
        .map(([text, below], at) => `${ordered ? `${at + 1}. ` : ''}${text.shown} ${below?.shown ?? ''}`)
        .join(' '),
    })),
}))

const documents = fc.array(block, { minLength: 1, maxLength: 6 })
/** A block's text with the marks of notes where they stand, as a reader sees it. */
const withMarks = ({ text, spans = [] }: Pick<SourceBlock, 'text' | 'spans'>) =>
  spans
    .filter(({ kind }) => kind === 'noteref')
    .toReversed()
    .reduce((shown, { start, label = '' }) => `${shown.slice(0, start)}${label}${shown.slice(start)}`, text)

const signs = (text: string) => (text.match(/[\p{L}\p{N}]/gu) ?? []).join('')

/** Whether the signs of one text stand in the other in the same order, some perhaps missing. */
function inOrder(part: string, whole: string): boolean {
  let at = 0
  for (const sign of part) {
    at = whole.indexOf(sign, at)
    if (at < 0) return false
    at += sign.length
  }
  return true
}

const htmlOf = (blocks: readonly Piece[]) =>
  `<!doctype html><html><body>${blocks.map((each) => each.html).join('\n')}</body></html>`
const mdOf = (blocks: readonly Piece[]) =>
  `${blocks.map((each) => each.md).join('')}\n[ref]: https://example.org/ref\n`

describe.each([
  ['a.html', htmlOf],
  ['a.md', mdOf],
] as const)('any document, %s', (name, write) => {
  test('every letter and digit that a reader sees is in a block or left out, in order', () => {
    fc.assert(
      fc.property(documents, (blocks) => {
        const source = readText(write(blocks), name)
        const shown = signs(blocks.map((each) => each.shown).join(' '))
        const kept = signs(source.blocks.map(withMarks).join(' '))
        const left = signs(
          source.dropped
            .filter(({ why }) => !['comment', 'address of a link'].includes(why))
            .map((each) => each.text)
            .join(' '),
        )
        expect([...kept, ...left].toSorted().join('')).toBe([...shown].toSorted().join(''))
        expect(inOrder(kept, shown)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
  test('nothing is lost on the way to an outline', () => {
    fc.assert(
      fc.property(documents, (blocks) => {
        const outline = outlineOf(readText(write(blocks), name))
        const found = [
          outline.title,
          outline.citation ?? '',
          ...outline.lines.map((line) => (line.role === 'heading' ? line.text : withMarks(line.block))),
          ...outline.dropped.map((each) => each.text),
        ]
        const left = new Map<string, number>()
        for (const sign of signs(found.join(' '))) left.set(sign, (left.get(sign) ?? 0) + 1)
        for (const sign of signs(blocks.map((each) => each.shown).join(' '))) {
          const count = left.get(sign) ?? 0
          expect(count, sign).toBeGreaterThan(0)
          left.set(sign, count - 1)
        }
      }),
      { numRuns: 200 },
    )
  })
  test('spans lie within their block, and hold text without blanks at its ends', () => {
    fc.assert(
      fc.property(documents, (blocks) => {
        for (const each of readText(write(blocks), name).blocks)
          for (const { start, end, kind } of each.spans ?? []) {
            expect(start).toBeGreaterThanOrEqual(0)
            if (kind === 'noteref') expect(end).toBe(start)
            else expect(end).toBeGreaterThan(start)
            const text = each.text.slice(start, end)
            expect(text).toBe(text.trim())
            expect(end).toBeLessThanOrEqual(each.text.length)
          }
      }),
      { numRuns: 200 },
    )
  })
  test('emphasis, code and links are exact', () => {
    fc.assert(
      fc.property(words, marked, words, (before, middle, after) => {
        const source = readText(
          write([
            {
              html: `<p>${before} ${middle.html} ${after}</p>`,
              md: `${before} ${middle.md} ${after}\n`,
              shown: '',
            },
          ]),
          name,
        )
        const [only] = source.blocks
        expect(only?.text).toBe(`${before} ${middle.shown} ${after}`)
        for (const { start, end } of only?.spans ?? []) {
          expect(start).toBe(before.length + 1)
          expect(only?.text.slice(start, end)).toBe(middle.shown)
        }
      }),
    )
  })
  test('no text makes it throw', () => {
    const scraps = fc.array(
      fc.oneof(
        fc.constantFrom(
          ...'< > <p <b> </b> </p> <ul> <li> <table> <td> </table> <pre> <script> ``` ** * _ [ ]( ]: [^1]: > - 1. # | |-| &amp; &#x0; \\ <!-- --> \n'.split(
            ' ',
          ),
        ),
        fc.constantFrom('\n', '\n\n', ' ', '    ', '\t', '\0'),
        fc.string({ unit: 'binary', maxLength: 6 }),
        word,
      ),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(scraps, (all) => {
        const read = readTextual({ bytes: new TextEncoder().encode(all.join('')), name })
        if (read.ok) expect(compile(read.value).format).toBe(2)
      }),
      { numRuns: 200 },
    )
  })
})
