import { describe, expect, it } from 'vitest'
import { bindings } from '../../../src/renderer/keyboard.ts'

describe('bindings', () => {
  it.each(['Reading', 'Key facts', 'Studying'] as const)('give no key two meanings while %s', (place) => {
    const heard = bindings.filter(({ group }) => group === 'Anywhere' || group === place)
    const keys = heard.flatMap((binding) => binding.keys)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
