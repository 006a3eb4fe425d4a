import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { forgetClosing, isClosing, noteClosing } from '../../../src/main/closing.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-closing-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a process says that it is closing, and no longer', () => {
  expect(isClosing(folder)).toBe(false)
  noteClosing(folder)
  expect(isClosing(folder)).toBe(true)
  forgetClosing(folder)
  expect(isClosing(folder)).toBe(false)
  forgetClosing(folder)
})

test('what one that was killed has left, or another program, says nothing', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '0'])
  for (const content of [`${pid}`, '', '0', '-1', '1.5', 'soon']) {
    writeFileSync(join(folder, 'closing'), content)
    expect(isClosing(folder)).toBe(false)
  }
})

test('where nothing can be written, nothing is said', () => {
  mkdirSync(join(folder, 'closing'))
  noteClosing(folder)
  expect(isClosing(folder)).toBe(false)
})
