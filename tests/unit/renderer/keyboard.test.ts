import { describe, expect, it } from 'vitest'
import { bindings, chordOf } from '../../../src/renderer/keyboard.ts'

const key = (
  name: string,
  mods: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {},
) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...mods,
})

describe('chordOf', () => {
  it.each([
    [key('k', { ctrlKey: true }), 'Ctrl+K'],
    [key('k', { metaKey: true }), 'Ctrl+K'],
    [key('Z', { ctrlKey: true, shiftKey: true }), 'Ctrl+Shift+Z'],
    [key('?', { shiftKey: true }), '?'],
    [key('+', { ctrlKey: true, shiftKey: true }), 'Ctrl++'],
    [key('j'), 'J'],
    [key('J', { shiftKey: true }), 'J'], // with caps lock on, or by habit
    [key(' '), 'Space'],
    [key('F3', { shiftKey: true }), 'Shift+F3'],
    [key('Enter'), 'Enter'],
    [key('ArrowLeft', { altKey: true }), 'Alt+ArrowLeft'],
  ])('names what was pressed', (event, chord) => {
    expect(chordOf(event)).toBe(chord)
  })
})

it('takes a sign that AltGr writes for the sign', () => {
  const altGr = { ...key('@', { ctrlKey: true, altKey: true }), getModifierState: () => true }
  expect(chordOf(altGr)).toBe('@')
})

describe('bindings', () => {
  it.each(['Reading', 'Key facts', 'Studying'] as const)('give no key two meanings while %s', (place) => {
    const heard = bindings.filter(({ group }) => group === 'Anywhere' || group === place)
    const keys = heard.flatMap((binding) => binding.keys)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
