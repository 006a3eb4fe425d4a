import { describe, expect, it } from 'vitest'
import { groups } from '../../../../src/shared/commands/entry.ts'
import { commands } from '../../../../src/shared/commands/table.ts'

describe('the table of commands', () => {
  it('has each once, and says where a key acts', () => {
    const ids = commands.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, keys, groups } of commands)
      expect([id, groups !== undefined]).toEqual([id, keys !== undefined])
  })

  it.each(groups.slice(1))('gives no key two meanings while %s', (place) => {
    const heard = commands.filter(({ groups = [] }) => groups.includes('Anywhere') || groups.includes(place))
    const keys = heard.flatMap((entry) => entry.keys ?? [])
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('leads to each from somewhere: a key, the palette or a menu', () => {
    expect(commands.filter(({ keys, menu, palette }) => !(keys ?? menu ?? palette))).toEqual([])
  })
})
