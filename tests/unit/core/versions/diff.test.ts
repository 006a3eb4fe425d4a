import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChangedPart, ComparedPassage, PassageChange } from '../../../../src/core/model/change.ts'
import { foldWhole } from '../../../../src/core/text/normalize.ts'
import { diffPassages } from '../../../../src/core/versions/diff.ts'
import { rowChanges } from '../../../../src/core/versions/rows.ts'
import { growthOf } from '../../steps.ts'
import { rows, tableRows } from './diff.expected.ts'
import { rewordedRows } from './reworded.expected.ts'

const passages = (texts: readonly string[]): readonly ComparedPassage[] =>
  texts.map((text, at) => ({
    id: `${at}`,
    kind: text.startsWith('# ') ? 'heading' : 'paragraph',
    text: text.replace(/^# /, ''),
  }))

const signs = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const

const shown = ({ kind, text }: ComparedPassage): string => (kind === 'heading' ? `# ${text}` : text)

function written(row: PassageChange): string {
  if (row.kind === 'added') return `+ ${shown(row.next)}`
  if (row.kind === 'removed') return `- ${shown(row.old)}`
  if (row.kind === 'same') return `${row.moved ? '>' : '='} ${shown(row.next)}`
  return `${row.moved ? '~>' : '~'} ${shown({ ...row.next, text: inWords(row.parts) })}`
}

const inWords = (parts: readonly ChangedPart[]): string =>
  parts.map(({ kind, text }) => `${signs[kind][0]}${text}${signs[kind][1]}`).join('')

describe('passages in the next version', () => {
  it.each(rows)('$what', ({ old, next, expected }) => {
    expect(diffPassages(passages(old), passages(next)).map(written)).toEqual(expected)
  })

  it.each(rewordedRows)('in other words: $what', ({ old, next, pairs }) => {
    const found = diffPassages(passages(old), passages(next)).flatMap((row) =>
      row.kind === 'reworded' ? [[Number(row.old.id), Number(row.next.id)]] : [],
    )
    expect(found.toSorted(([a = 0], [b = 0]) => a - b)).toEqual(pairs)
  })

  it.each(tableRows)('of a table: $what', ({ old, next, expected }) => {
    const cells = (rows: readonly string[]) => rows.map((row) => row.split('|'))
    const signOf = { same: '=', changed: '~', removed: '-', added: '+' }
    const found = rowChanges(cells(old), cells(next)).map(({ kind, cells }) => {
      const isWhole = kind === 'removed' || kind === 'added'
      const cell = (parts: readonly ChangedPart[]) =>
        isWhole ? parts.map(({ text }) => text).join('') : inWords(parts)
      return `${signOf[kind]} ${cells.map(cell).join('|')}`
    })
    expect(found).toEqual(expected)
  })

  const words = fc
    .array(fc.constantFrom('wall', 'boat', '6.2', 'million', 'the', 'pays', 'noise', '14 March', '’', 'é'), {
      minLength: 0,
      maxLength: 9,
    })
    .map((each) => each.join(' '))
  const texts = fc.array(words, { maxLength: 25 })

  it('tells of each passage of both texts once, the new ones in their order', () => {
    fc.assert(
      fc.property(texts, texts, (old, next) => {
        const found = diffPassages(passages(old), passages(next))
        const before = found.flatMap((row) => ('old' in row ? [Number(row.old.id)] : []))
        const now = found.flatMap((row) => ('next' in row ? [Number(row.next.id)] : []))
        expect(now).toEqual(next.map((_, at) => at))
        expect(before.toSorted((a, b) => a - b)).toEqual(old.map((_, at) => at))
      }),
      { numRuns: 500 },
    )
  })

  it('holds both texts in the parts of a reworded passage', () => {
    fc.assert(
      fc.property(texts, texts, (old, next) => {
        for (const row of diffPassages(passages(old), passages(next))) {
          if (row.kind !== 'reworded') continue
          const of = (kind: 'removed' | 'added') =>
            row.parts
              .filter((part) => part.kind === 'same' || part.kind === kind)
              .map(({ text }) => text)
              .join('')
          // What stayed is told as the new text writes it.
          const compared = (text: string) => foldWhole(text, false)
          expect([compared(of('removed')), of('added')]).toEqual([compared(row.old.text), row.next.text])
        }
      }),
      { numRuns: 500 },
    )
  })

  it('finds no change between a text and itself', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = diffPassages(passages(text), passages(text))
        expect(found.every((row) => row.kind === 'same' && !row.moved)).toBe(true)
      }),
    )
  })

  it('takes steps that grow with the text and hardly faster (16 times would be its square), a third of it edited or all of it another', async () => {
    const vocabulary = Array.from({ length: 4000 }, (_, at) => `w${(at * 7919) % 4001}`)
    const text = (seed: number) =>
      Array.from({ length: 900 }, (_, block) =>
        Array.from({ length: 50 }, (_, at) => vocabulary[(block * 131 + at * at * seed) % 4000]).join(' '),
      )
    const base = text(3)
    const edited = base.map((each, at) => (at % 3 === 0 ? each.replace(/w1\d*/g, 'changed') : each))
    for (const next of [edited, text(11)])
      expect(
        await growthOf((n) => diffPassages(passages(base.slice(0, n)), passages(next.slice(0, n))), 225, 900),
      ).toBeLessThan(8)
  })
})
