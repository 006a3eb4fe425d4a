import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { storeErrorCodes } from '../../../../src/main/store/errors.ts'
import { keepsAllOut, refusalOf } from '../../../../src/main/store/files.ts'
import { refusals, writableToNone } from './files.expected.ts'
import { makeFolder } from './helpers.ts'

test.each(refusals)('$name', ({ stands, refusal }) => {
  const folder = makeFolder()
  if (stands !== 'folder') rmSync(folder, { recursive: true })
  if (stands === 'file') writeFileSync(folder, 'x')
  expect(refusalOf(folder)).toBe(refusal)
  expect(existsSync(folder)).toBe(stands !== 'nothing')
  if (stands === 'folder') expect(readdirSync(folder)).toEqual([])
})

test('a folder that takes files keeps nobody out, nor does a full disk', () => {
  expect(keepsAllOut(null)).toBe(false)
  for (const code of storeErrorCodes) expect(keepsAllOut(code), code).toBe(writableToNone[code])
})
