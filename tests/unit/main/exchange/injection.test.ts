// The whole corpus out by every export, read back by a reader of that format: the words are the same, and nothing in
// them has become a part of the file.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { afterAll, describe, expect, test } from 'vitest'
import { idGiver } from '../../../../src/core/base/ids.ts'
import { exportAnkiText } from '../../../../src/main/exchange/anki-text.ts'
import { exportAnnotations } from '../../../../src/main/exchange/annotations.ts'
import { exportApkg } from '../../../../src/main/exchange/apkg.ts'
import type { ExchangeCard } from '../../../../src/main/exchange/exchange-card.ts'
import { exportHtml } from '../../../../src/main/exchange/html.ts'
import { exportJson } from '../../../../src/main/exchange/json.ts'
import { exportMarkdown } from '../../../../src/main/exchange/markdown.ts'
import type { Passage } from '../../../../src/main/exchange/passage.ts'
import { readAnkiText } from '../../../../src/main/exchange/read-anki-text.ts'
import { importAnnotations } from '../../../../src/main/exchange/read-annotations.ts'
import { exportReadwise } from '../../../../src/main/exchange/readwise.ts'
import { connect } from '../../../../src/main/store/database.ts'
import { isComputed } from '../../../faults/injection/computed.ts'
import { injections } from '../../../faults/injection/corpus.ts'
import { readable } from '../../../faults/injection/readable.ts'
import { readText } from '../formats/read.ts'
import { unzip } from './unzip.ts'

/** As long as a side of a card and a tag may be. */
const short = injections.filter(({ length }) => length <= 2000)
const shown = (text: string) => readable(text).replace(/[\u00AD\u200B\u2060]/g, '')
const passage = (text: string): Passage => ({
  kind: 'highlight',
  colour: 1,
  parts: [text],
  note: text,
  tags: [text],
  section: text,
  link: null,
  page: 1,
  createdAt: 0,
})
const documents = injections.map((text) => ({ title: text, date: text, passages: [passage(text)] }))

describe('passages', () => {
  test('as CSV', () => {
    const rows = parse(exportReadwise(documents)) as string[][]
    expect(rows).toHaveLength(injections.length + 1)
    for (const [at, text] of injections.entries()) {
      const row = rows[at + 1] ?? []
      expect(
        [row[0], row[1], row[4], row[7]].map((cell) => shown(cell ?? '')),
        text,
      ).toEqual(Array(4).fill(shown(text)))
      expect(row.filter(isComputed), text).toEqual([])
    }
  })

  test('as Markdown', () => {
    for (const [at, document] of documents.entries()) {
      const file = exportMarkdown([document])
      const text = injections[at] ?? ''
      const { blocks, dropped } = readText(file, 'a.md')
      const quoted = blocks.filter(({ kind }) => kind === 'quote').map((block) => block.text)
      expect(readable(quoted.join(' ')), text).toBe(readable(text))
      expect(dropped, text).toEqual([])
      // An address that stands there as such is a link, as everywhere in Markdown; words are none to another place.
      expect(
        blocks.flatMap((block) =>
          (block.spans ?? []).filter(
            ({ kind, start, end, href }) => kind === 'link' && block.text.slice(start, end) !== href,
          ),
        ),
        text,
      ).toEqual([])
      // Nothing that fills templates, and nothing that a page would take for markup, is left.
      expect(file, text).not.toMatch(/\{\{|\{%|<%|(?<!\\)<[a-z!/?]/i)
    }
  })

  test('as a page to be printed', () => {
    const tree = parseFragment(exportHtml(documents))
    const elements = walk(tree)
    expect(new Set(elements.map(({ tagName }) => tagName))).toEqual(
      new Set(['style', 'section', 'h1', 'p', 'article', 'blockquote']),
    )
    expect(new Set(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)))).toEqual(
      new Set(['class', 'data-colour']),
    )
    const quotes = elements.filter(({ tagName }) => tagName === 'blockquote').map(textOf)
    expect(quotes.map(readable)).toEqual(injections.map(readable))
  })

  test('as JSON', () => {
    const written = JSON.parse(Buffer.from(exportJson(documents), 'utf8').toString('utf8')) as {
      documents: { title: string; passages: Passage[] }[]
    }
    expect(written.documents.map(({ title, passages }) => [title, passages[0]?.note])).toEqual(
      injections.map((text) => [text, text]),
    )
  })

  test('as W3C annotations, which come back as they were', () => {
    const marks = injections.map((text, at) => ({
      id: `m${at}`,
      kind: 'highlight' as const,
      colour: 1 as const,
      note: text,
      tags: [text.slice(0, 60)],
      parts: [
        {
          block: 'b',
          position: { start: 0, end: text.length },
          quote: { exact: `x${text}`, prefix: '', suffix: '' },
        },
      ] as const,
      createdAt: 0,
    }))
    const read = importAnnotations(exportAnnotations({ id: 'a', title: injections.join('') }, marks))
    if (!read.ok) throw new Error(read.error)
    expect(read.value.skipped).toEqual([])
    expect(read.value.items.map(({ note, tags, parts }) => [note, tags, parts[0]?.quote.exact])).toEqual(
      marks.map(({ note, tags, parts }) => [note, tags, parts[0].quote.exact]),
    )
  })
})

const give = idGiver()
const card = (text: string): ExchangeCard => ({
  id: give('card', text),
  prompt: `x ${text}`,
  answer: `y ${text}`,
  accept: [`z ${text}`],
  judging: 'value',
  items: [],
  leading: [],
  source: text,
  section: text,
  link: null,
  changedAt: 0,
  partial: false,
  note: null,
  tags: [],
})
const decks = short.map((text) => ({ title: text, tags: [text, 'tag'], cards: [card(text)] }))

describe('cards', () => {
  test('as Anki’s text, which come back as they were', () => {
    const file = exportAnkiText(decks)
    const read = readAnkiText(Buffer.from(file, 'utf8'))
    if (!read.ok) throw new Error(read.error)
    const said = read.value.skipped.filter(({ why }) => why !== 'Its formula stands as it is written.')
    expect(said).toEqual([])
    expect(
      read.value.cards.map(({ prompt, answer, accept }) => [prompt, answer, ...accept].map(shown)),
    ).toEqual(short.map((text) => ['x', 'y', 'z'].map((sign) => shown(`${sign} ${text}`))))
    const rows = parse(file.replace(/^(?:#.*\n)*/, ''), { delimiter: '\t' }) as string[][]
    expect(rows.map(({ length }) => length)).toEqual(short.map(() => 7))
  })

  test('as a deck, whose fields hold no markup but ours', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'precis-injection-'))
    afterAll(() => rmSync(folder, { recursive: true, force: true }))
    const file = join(folder, 'collection.anki2')
    writeFileSync(file, (await unzip(await exportApkg(decks, 0))).get('collection.anki2') ?? '')
    const db = connect(file, { readOnly: true })
    expect(db.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' })
    const fields = db
      .all('SELECT flds FROM notes ORDER BY id')
      .map(({ flds }) => String(flds).split('\u001F'))
    db.close()
    expect(fields).toHaveLength(short.length)
    for (const [at, each] of fields.entries()) {
      const text = short[at] ?? ''
      expect(each, text).toHaveLength(3)
      const elements = each.flatMap((html) => walk(parseFragment(html)))
      for (const { tagName, attrs } of elements) {
        expect(['br', 'div', 'i'], text).toContain(tagName)
        for (const { name, value } of attrs)
          expect([name, value.slice(0, 7)], text).toEqual(['class', 'precis-'])
      }
      // Anki's own signs: a cloze, a field of a template, a sound, LaTeX.
      expect(each.join(), text).not.toMatch(/\{\{(?!c1::y)|\[sound:|\[latex|\[\$|\[anki:/i)
      const [front = ''] = each
      const breaks = front.replaceAll('<br>', ' ').replace(/\{\{c1::.*?\}\}/g, '____')
      expect(shown(textOf(parseFragment(breaks))), text).toBe(shown(`x ${text}`))
    }
  })
})

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : [])

const walk = (node: Node): readonly Element[] =>
  childrenOf(node).flatMap((child) => ('tagName' in child ? [child, ...walk(child)] : []))

const textOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(textOf).join(''))
