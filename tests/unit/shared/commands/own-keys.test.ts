import { describe, expect, test } from 'vitest'
import {
  giveKey,
  holdersOf,
  isReserved,
  keyParts,
  resetKeys,
  takeKeys,
  withOwnKeys,
} from '../../../../src/shared/commands/own-keys.ts'
import { commands } from '../../../../src/shared/commands/table.ts'
import { holders, holdersOfKeyless, reserved, steps, stepsOfKeyless, texts } from './own-keys.expected.ts'

test.each([...holders, ...holdersOfKeyless])('%s with %s meets %o', (id, chord, expected) => {
  expect(holdersOf(commands, {}, id, chord).map((entry) => entry.id)).toEqual(expected)
})

test.each(reserved)('%s may not have %s: %s', (id, chord, is) => {
  expect(isReserved(commands, id, chord)).toBe(is)
})

test.each([...steps, ...stepsOfKeyless])('$name', ({ before, step, after }) => {
  const [what, id, chord = ''] = step
  const now = what === 'give' ? giveKey(commands, before, id, chord) : resetKeys(commands, before, id)
  expect(now).toEqual(after)
})

test.each(texts)('%s is shown as %o', (chord, parts) => {
  expect(keyParts(chord)).toEqual(parts)
})

test('a command is left without a key; one that has none of ours stores nothing', () => {
  expect(takeKeys(commands, { 'read:note': ['W'] }, 'read:note')).toEqual({ 'read:note': [] })
  expect(takeKeys(commands, { 'theme:dusk': ['W'] }, 'theme:dusk')).toEqual({})
})

test('what is stored of keys that no command may take is left out', () => {
  const own = { 'pane:next': ['Tab', 'F8'], 'page:print': ['Escape'], 'text:larger': ['Enter'] }
  const keysOf = (name: string) => withOwnKeys(commands, own).find(({ id }) => id === name)?.keys
  expect(['pane:next', 'page:print', 'text:larger'].map(keysOf)).toEqual([['F8'], [], []])
})

describe('our own keys', () => {
  test('mean one thing wherever they act', () => {
    const met = commands.flatMap(({ id, keys = [] }) =>
      keys.flatMap((key) => holdersOf(commands, {}, id, key).map((other) => `${key}: ${id}, ${other.id}`)),
    )
    expect(met).toEqual([])
  })

  test('give way in the menu too', () => {
    const larger = withOwnKeys(commands, { 'text:larger': ['F8'] }).find(({ id }) => id === 'text:larger')
    expect(larger?.keys).toEqual(['F8'])
    expect(larger?.menu?.key).toBeUndefined()
  })
})
