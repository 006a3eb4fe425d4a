import { describe, expect, it } from 'vitest'
import { compile } from '../../../../src/core/compile.ts'
import { diffPassages } from '../../../../src/core/versions/diff.ts'
import { factChanges, isFigureChange } from '../../../../src/core/versions/facts.ts'
import { passagesOf } from '../../../../src/core/versions/passages.ts'
import { sourceOf } from '../source.ts'
import { factRows, figureRows } from './diff.expected.ts'

const briefingOf = (paragraphs: readonly string[]) =>
  compile(sourceOf(`# The wall\n\n${paragraphs.join('\n\n')}\n`, 'wall.md'))

describe('facts in the next version', () => {
  it.each(factRows)('$what', ({ old, next, expected }) => {
    const [before, now] = [briefingOf(old), briefingOf(next)]
    const rows = diffPassages(passagesOf(before), passagesOf(now))
    const values = new Set(['money', 'date', 'quantity'])
    const changes = factChanges(before, now, rows).filter(({ type }) => values.has(type))
    expect(
      changes.map((change) =>
        change.kind === 'changed'
          ? `changed: ${change.old?.text} > ${change.next?.text}`
          : `${change.kind}: ${(change.next ?? change.old)?.text}`,
      ),
    ).toEqual(expected)
  })

  it('a figure of a table is told with its row and its column', () => {
    const berths = (n: number) => [
      'Berths are counted.',
      `| Port | Berths |\n|---|---|\n| Lund | ${n} |\n| Orm | 4 |`,
    ]
    const [before, now] = [briefingOf(berths(9)), briefingOf(berths(14))]
    const rows = diffPassages(passagesOf(before), passagesOf(now))
    expect(factChanges(before, now, rows)).toMatchObject([
      { kind: 'changed', old: { sentence: 'Lund, Berths: 9' }, next: { sentence: 'Lund, Berths: 14' } },
    ])
  })

  it.each(figureRows)('%s: %s, then %s: a figure is %s', (what, old, next, isFigure) => {
    const type = what.includes('clause')
      ? 'commitment'
      : what === 'a name'
        ? 'person'
        : what === 'a day'
          ? 'date'
          : 'money'
    expect(isFigureChange(type, old, next)).toBe(isFigure)
  })
})
