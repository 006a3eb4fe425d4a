import { describe, expect, it } from 'vitest'
import { plainFact } from '../../../../src/core/model/edits.ts'
import type { Mark } from '../../../../src/core/model/mark.ts'
import { describeStep, documentOf } from '../../../../src/main/app/describe-step.ts'

const mark: Mark = {
  id: 'm',
  document: 'd',
  kind: 'bookmark',
  createdAt: 1,
  colour: null,
  note: '',
  tags: [],
  parts: [{ block: 'b', position: { start: 0, end: 3 }, quote: { exact: 'The', prefix: '', suffix: '' } }],
}
const effect = { kind: 'mark.removed', mark } as const

describe('describeStep', () => {
  it('is null where there was nothing to do', () => {
    expect(describeStep(null, null)).toBeNull()
  })

  it('names the change and where it can be seen', () => {
    const command = { v: 1, kind: 'mark.add', mark } as const
    const inverse = { v: 1, kind: 'mark.remove', mark } as const
    expect(describeStep({ applied: true, seq: 1, command, inverse, effect }, null)).toEqual({
      kind: 'bookmark-added',
      document: 'd',
      block: 'b',
      sectionTitle: null,
      card: null,
      documentTitle: null,
      passages: null,
      cards: null,
      agendaName: null,
    })
  })

  it('counts the passages of an import', () => {
    const document = { id: 'd', title: 'Harbour' }
    const command = { v: 1, kind: 'marks.add', document, marks: [mark, { ...mark, id: 'n' }] } as const
    const inverse = { v: 1, kind: 'marks.remove', document, ids: ['m', 'n'] } as const
    const effect = { kind: 'marks.added', ids: ['m', 'n'] } as const
    const step = { applied: true, seq: 1, command, inverse, effect } as const
    expect(documentOf(step)).toBe('d')
    expect(describeStep(step, null)).toMatchObject({
      kind: 'passages-imported',
      document: 'd',
      block: null,
      documentTitle: 'Harbour',
      passages: 2,
    })
  })

  it('names a change of facts, and the document that it is about', () => {
    const edits = { document: 'd', act: 'reject', block: 'b', facts: [plainFact('f')], cards: [] } as const
    const command = { v: 1, kind: 'edits.set', edits } as const
    const effect = { kind: 'edits.set', document: 'd' } as const
    const step = { applied: true, seq: 1, command, inverse: command, effect } as const
    expect(describeStep(step, null)).toMatchObject({ kind: 'fact-rejected', document: 'd', block: 'b' })
    expect(documentOf(step)).toBe('d')
  })

  it('says so where the data no longer allows it', () => {
    expect(
      describeStep({ applied: false, seq: 1, command: null, reason: 'not-understood' }, null)?.kind,
    ).toBe('unavailable')
  })

  it('names a flag, and the first card that it is about', () => {
    const state = { card: 'c', suspended: true, buried: null, marked: false }
    const flags = { document: 'd', act: 'suspend', cards: [state] } as const
    const command = { v: 1, kind: 'cards.flag', flags } as const
    const effect = { kind: 'cards.flagged', document: 'd' } as const
    const step = { applied: true, seq: 1, command, inverse: command, effect } as const
    expect(describeStep(step, null)).toMatchObject({ kind: 'card-suspended', document: 'd', card: 'c' })
    expect(documentOf(step)).toBe('d')
  })
})
