import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chordsOf, isOfInputMethod, type KeyLike, keptChord, writes } from '../../../src/renderer/chords.ts'
import { boundTo } from '../../../src/renderer/commands/bound-keys.ts'
import { isReserved } from '../../../src/shared/commands/own-keys.ts'
import { commands } from '../../../src/shared/commands/table.ts'
import { kept, layouts, ofInputMethod } from './chords.expected.ts'

/** A key event as Chromium gives it; `pressed` is "Ctrl+Shift+KeyZ". */
function press(pressed: string, key: string): KeyLike {
  const parts = pressed.split('+')
  const has = (name: string) => parts.slice(0, -1).includes(name)
  return {
    key,
    code: parts.at(-1) ?? '',
    ctrlKey: has('Ctrl'),
    altKey: has('Alt'),
    shiftKey: has('Shift'),
    metaKey: has('Meta'),
    getModifierState: (name) => name === 'AltGraph' && has('AltGr'),
  }
}

describe.each(Object.entries(layouts))('a keyboard of %s', (_name, presses) => {
  it.each(presses)('%s, which writes %s, does %s', (pressed, writes, does) => {
    const found = boundTo(press(pressed, writes))?.bound.map(({ id }) => id) ?? []
    if (does === null) expect(found).toEqual([])
    else expect(found).toContain(does)
  })
})

describe('chordsOf', () => {
  it.each([
    ['Ctrl+KeyK', 'k', 'Ctrl+K'],
    ['Meta+KeyK', 'k', 'Ctrl+K'],
    ['Ctrl+Shift+KeyZ', 'Z', 'Ctrl+Shift+Z'],
    ['Shift+Slash', '?', '?'],
    ['KeyJ', 'j', 'J'],
    ['Shift+KeyJ', 'J', 'J'], // with caps lock on, or by habit
    ['Space', ' ', 'Space'],
    ['Shift+F3', 'F3', 'Shift+F3'],
    ['Enter', 'Enter', 'Enter'],
    ['Alt+ArrowLeft', 'ArrowLeft', 'Alt+ArrowLeft'],
  ])('names %s', (pressed, key, chord) => {
    expect(chordsOf(press(pressed, key))).toEqual([chord])
  })

  it.each([
    // Shift may be meant by itself; where nothing has that name, it is part of how the sign is typed.
    ['Ctrl+Shift+Equal', '+', ['Ctrl+Shift++', 'Ctrl++']],
    ['Ctrl+Shift+Minus', '_', ['Ctrl+Shift+_', 'Ctrl+Shift+-', 'Ctrl+_']],
    ['Ctrl+Shift+Digit0', ')', ['Ctrl+Shift+)', 'Ctrl+Shift+0', 'Ctrl+)']],
    ['Ctrl+Equal', '=', ['Ctrl+=']],
  ])('names %s, a sign, with Shift first', (pressed, key, chords) => {
    expect(chordsOf(press(pressed, key))).toEqual(chords)
  })

  const place = fc.constantFrom('KeyA', 'KeyQ', 'KeyZ', 'Comma', 'Slash', 'Digit1', 'Space', 'Enter', '')
  const modifiers = fc.subarray(['Ctrl+', 'Alt+', 'Shift+', 'Meta+', 'AltGr+'])
  const names = new Set(commands.flatMap(({ keys = [] }) => keys))
  const latin = fc.constantFrom(...'abcxyzABCXYZ')

  it('goes by the letter, wherever the layout has it', () => {
    fc.assert(
      fc.property(modifiers, place, place, latin, (held, here, there, letter) => {
        const by = (at: string) => boundTo(press(held.join('') + at, letter))?.chord
        // The row of digits is one on every layout.
        fc.pre(!`${here}${there}`.includes('Digit'))
        expect(by(here)).toBe(by(there))
      }),
    )
  })

  it('takes nothing that AltGr writes for another sign', () => {
    fc.assert(
      fc.property(modifiers, place, fc.string({ minLength: 1, maxLength: 2 }), (held, at, key) => {
        const bound = boundTo(press(`AltGr+${held.join('')}${at}`, key))
        if (bound !== undefined) expect(names).toContain(key === ' ' ? 'Space' : key)
      }),
    )
  })
})

describe('keptChord', () => {
  it.each(kept)('of %s, which writes %s, is %s', (pressed, writes, chord) => {
    expect(keptChord(press(pressed, writes))).toBe(chord)
  })

  it('finds the command that it is given to', () => {
    // Ctrl+Q is the platform's: it is told, and no command may take it.
    const free = kept.filter(([, , chord]) => chord !== null && !isReserved(commands, 'text:only', chord))
    expect(free.length).toBeGreaterThan(10)
    for (const [pressed, writes, chord] of free)
      expect(
        boundTo(press(pressed, writes), { 'text:only': [chord ?? ''] })?.bound.map(({ id }) => id),
      ).toContain('text:only')
  })
})

describe('writes', () => {
  it.each([
    ['KeyK', 'k', true],
    ['KeyK', 'л', true],
    ['KeyB', 'لا', true],
    ['AltGr+KeyK', 'ł', true],
    ['Ctrl+Alt+AltGr+KeyK', 'ł', true],
    ['Ctrl+KeyK', 'k', false],
    ['Alt+KeyK', 'л', false],
    ['Enter', 'Enter', false],
  ])('says of %s, %s: %s', (pressed, key, does) => {
    expect(writes(press(pressed, key))).toBe(does)
  })
})

it.each(ofInputMethod)('tells the keys of an input method: %o is %s', (event, is) => {
  expect(isOfInputMethod(event)).toBe(is)
})
