import { describe, expect, it } from 'vitest'
import { channels } from '../../../../src/shared/contract/api.ts'
import { schemas } from './all-schemas.ts'

const anchor = {
  block: 'b',
  position: { start: 0, end: 3 },
  quote: { exact: 'The', prefix: '', suffix: ' end' },
}

describe('schemas', () => {
  it('stand for every channel', () => {
    expect(Object.keys(schemas).sort()).toEqual([...channels].sort())
  })

  it('take a bookmark in form', () => {
    expect(
      schemas['marks:add'].safeParse({
        document: 'd',
        kind: 'bookmark',
        colour: null,
        note: '',
        parts: [anchor],
      }).success,
    ).toBe(true)
  })

  it.each([
    ['another kind', { document: 'd', kind: 'tattoo', colour: null, note: '', parts: [anchor] }],
    [
      'an empty range',
      {
        document: 'd',
        kind: 'bookmark',
        colour: null,
        note: '',
        parts: [{ ...anchor, position: { start: 3, end: 3 } }],
      },
    ],
    [
      'an empty quote',
      {
        document: 'd',
        kind: 'bookmark',
        colour: null,
        note: '',
        parts: [{ ...anchor, quote: { ...anchor.quote, exact: '' } }],
      },
    ],
    [
      'a field too many',
      { document: 'd', kind: 'bookmark', colour: null, note: '', parts: [anchor], id: 'mine' },
    ],
    [
      'a fraction',
      {
        document: 'd',
        kind: 'bookmark',
        colour: null,
        note: '',
        parts: [{ ...anchor, position: { start: 0.5, end: 3 } }],
      },
    ],
  ])('refuse a bookmark with %s', (_name, request) => {
    expect(schemas['marks:add'].safeParse(request).success).toBe(false)
  })

  it.each([0, 5, 2.5, '3', null])('refuse the rating %s', (rating) => {
    const request = { document: 'd', card: 'c', reps: 0, rating, durationMs: 10 }
    expect(schemas['study:rate'].safeParse(request).success).toBe(false)
  })
})
