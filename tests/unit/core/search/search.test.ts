import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../../../../src/core/compile.ts'
import { buildIndex, currentIndex, loadIndex } from '../../../../src/core/search/lunr-index.ts'
import { parseQuery } from '../../../../src/core/search/query.ts'
import { readTokens } from '../../../../src/core/search/tokens.ts'
import { growthOf } from '../../steps.ts'
import { sourceOf } from '../source.ts'

const text = `Harbour Report

May 3, 2013

The commission met in Oslo and spoke about nuclear cooperation between the two harbours at some length.

Safer Shipping Lanes

Norway gave $442 billion to the fund, and F-35B aircraft flew over the U.S. fleet for the defence of shipping.

Economic growth was slow. Growth of the economic kind is rare, said the organisation that keeps the figures.`

const briefing = compile(sourceOf(text))
const search = loadIndex(buildIndex(briefing), briefing)
const found = (query: string) =>
  search
    .search(query)
    .hits.map((hit) => briefing.blocks.findIndex((block) => block.id === hit.block))
    .sort()

describe('search', () => {
  test('an index of another version of the analyzer is made again', () => {
    const index = buildIndex(briefing)
    expect(currentIndex(index, briefing)).toBe(index)
    const { analyzer: _, ...old } = index
    expect(currentIndex(old, briefing)).toEqual(index)
  })

  test('a name that is merely mentioned is no fact, and is found by its type and its words', () => {
    const mentions = compile(
      sourceOf(
        'Port Report\n\nMay 3, 2013\n\nThe toll of 12 euros was raised for ships from Palau.\n\nIt was late.',
      ),
    )
    expect(mentions.facts.map(({ type }) => type)).not.toContain('place')
    expect(mentions.names?.map(({ type, text }) => [type, text])).toEqual([['place', 'Palau']])
    const inIt = loadIndex(buildIndex(mentions), mentions)
    const [block] = mentions.blocks
    for (const query of ['type:place', 'palau'])
      expect(inIt.search(query).hits.map((hit) => hit.block)).toEqual([block?.id])
    expect(inIt.search('type:place', 20, mentions.facts).hits).toEqual([])
  })

  test('`type:` looks at the facts as the user has them', () => {
    const money = briefing.facts.filter(({ type }) => type === 'money')
    expect(search.search('type:money').hits).toHaveLength(1)
    expect(search.search('type:money', 20, []).hits).toEqual([])
    expect(search.search('type:money', 20, money).hits).toHaveLength(1)
  })

  test.each([
    ['nuclear', [0]],
    ['cooperat', [0]],
    ['cooperating', [0]],
    ['$442bn', [1]],
    ['F35', [1]],
    ['35b', [1]],
    ['u.s. fleet', [1]],
    ['US', [1]],
    ['defense', [1]],
    ['organization', [2]],
    ['"economic growth"', [2]],
    ['"growth slow"', []],
    ['growth -slow', []],
    ['oslo or norway', [0, 1]],
    ['lanes', [1]],
    ['section:shipping fund', [1]],
    ['type:money', [1]],
    ['the nuclear', [0]],
    ['nucl*', [0]],
    // What is only to be left out says nothing of what is looked for.
    ['-oslo', []],
    ['-oslo type:money', [1]],
    ['in:text oslo', [0]],
    ['in:bookmarks oslo', []],
  ])('%s', (query, blocks) => {
    expect(found(query)).toEqual(blocks)
  })
  test('a misspelt word falls back to the nearest and says so', () => {
    const reply = search.search('nucelar')
    expect(reply.hits).toHaveLength(1)
    expect(reply.mended).toEqual([{ typed: 'nucelar', shown: 'nuclear' }])
  })
  test('what finds nothing is not said to be mended', () => {
    expect(search.search('nucelar "zzzq"')).toMatchObject({ hits: [], mended: [] })
  })
  test('a quoted section may have several words', () => {
    expect(found('section:"safer shipping" norway')).toEqual([1])
    expect(found('section:"safer growth" norway')).toEqual([])
  })
  test('long and repetitive queries take steps that grow with their words', async () => {
    const small = 'the of and to in a is for on with as by at from or it be are this that'
    for (const words of ['the ', `${small} `, 'nuclear ']) {
      const ask = (length: number) => search.search(words.repeat(length / words.length))
      expect(await growthOf(ask, 250, 1000)).toBeLessThan(5)
    }
    expect(found('nuclear '.repeat(100))).toEqual([0])
  })
  test.each(['a', 'a-', '-', '1', '1,'])('one run of "%s" takes steps that grow with it', async (part) => {
    const readRun = (length: number) => readTokens(part.repeat(length / part.length))
    expect(await growthOf(readRun, 12_500, 50_000)).toBeLessThan(5)
    // A regular expression takes no steps: one that goes back and forth would never end here.
    expect(readRun(500_000)).toBeInstanceOf(Array)
  })
  test('marks are the hits in the excerpt', () => {
    const hit = search.search('nuclear').hits[0]
    expect(hit?.marks.map(([start, end]) => hit.excerpt.slice(start, end))).toEqual(['nuclear'])
    // Nothing but a span, since it is sent on.
    expect(hit?.ranges[0]).toEqual({
      start: text.indexOf('nuclear') - text.indexOf('The comm'),
      end: expect.any(Number),
    })
  })
  test('what is typed never throws', () => {
    const piece = fc.constantFrom(
      '"',
      '-',
      'or',
      '*',
      'a*',
      'section:',
      'type:money',
      'type:',
      ':',
      '+',
      '^',
      '~',
      'growth',
      '\\',
      '(',
      '\u0000',
      '\uD800',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 8 }), (parts) => {
        const query = parts.join(' ')
        parseQuery(query)
        return search
          .search(query)
          .hits.every((hit) =>
            hit.marks.every(([start, end]) => start >= 0 && start < end && end <= hit.excerpt.length),
          )
      }),
    )
  })
  test('every prefix of two letters or more of every word finds each block that holds it', () => {
    for (const [index, block] of briefing.blocks.entries())
      for (const word of block.text.match(/[\p{L}\p{N}][\p{L}\p{N}.,'$-]*/gu) ?? [])
        for (let length = 2; length <= word.length; length += 1) {
          const prefix = word.slice(0, length)
          if ((prefix.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2)
            expect(found(prefix), prefix).toContain(index)
        }
  })
})
