import { describe, expect, it } from 'vitest'
import { recallClassOf } from '../../../src/renderer/views/read/recall.ts'

describe('recallClassOf', () => {
  it('sets what was never seen apart from what was forgotten', () => {
    expect(recallClassOf({ seen: 0, recall: 0 })).toBe(0)
    expect(recallClassOf({ seen: 1, recall: 0 })).toBe(1)
    expect([0.49, 0.5, 0.7, 0.9, 1].map((recall) => recallClassOf({ seen: 1, recall }))).toEqual([
      1, 2, 3, 4, 4,
    ])
  })
})
