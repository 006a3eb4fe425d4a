import { expect, test } from 'vitest'
import { registerText, type TextSurface, textSurface } from '../../../../src/renderer/state/text-surface.ts'

const text = (): TextSurface => ({
  position: () => null,
  standAt: () => undefined,
  focus: () => undefined,
  firstInView: () => 0,
  paint: () => undefined,
  show: () => undefined,
  unpaint: () => undefined,
})

test('a text is there while it is on screen', () => {
  expect(textSurface()).toBeNull()
  const one = text()
  const forget = registerText(one)
  expect(textSurface()).toBe(one)
  forget()
  expect(textSurface()).toBeNull()
})

test('what leaves after another text has come leaves that one there', () => {
  const forgetOne = registerText(text())
  const other = text()
  const forgetOther = registerText(other)
  forgetOne()
  expect(textSurface()).toBe(other)
  forgetOther()
  expect(textSurface()).toBeNull()
})
