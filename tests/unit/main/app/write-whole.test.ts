import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeWhole } from '../../../../src/main/app/write-whole.ts'
import { makeFolder } from '../store/helpers.ts'

test('a file is written anew, and nothing is left beside it', async () => {
  const folder = makeFolder()
  const path = join(folder, 'a.txt')
  writeFileSync(path, 'before')
  await writeWhole(path, 'after')
  expect(readFileSync(path, 'utf8')).toBe('after')
  expect(readdirSync(folder)).toEqual(['a.txt'])
})

test('where it cannot be put in its place, what lies there stays and the draft goes', async () => {
  const folder = makeFolder()
  const path = join(folder, 'a.txt')
  mkdirSync(join(path, 'within'), { recursive: true })
  await expect(writeWhole(path, new Uint8Array([1]))).rejects.toThrow()
  expect(readdirSync(folder)).toEqual(['a.txt'])
  expect(readdirSync(path)).toEqual(['within'])
})
