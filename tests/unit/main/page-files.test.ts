import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { PageFiles } from '../../../src/main/page-files.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function makePage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'precis-page-'))
  folders.push(folder)
  mkdirSync(join(folder, 'page', 'assets'), { recursive: true })
  writeFileSync(join(folder, 'page', 'index.html'), 'first')
  writeFileSync(join(folder, 'page', 'assets', 'late.js'), 'late')
  writeFileSync(join(folder, 'beside.txt'), 'not of the page')
  return join(folder, 'page')
}

test('each file has its path, and nothing beside the folder has one', () => {
  const files = new PageFiles(makePage())
  expect(files.get('/index.html')?.toString()).toBe('first')
  expect(files.get('/assets/late.js')?.toString()).toBe('late')
  for (const path of ['/../beside.txt', '/assets/../../beside.txt', '\\..\\beside.txt', '/', '', '/assets'])
    expect(files.get(path)).toBeUndefined()
})

test('what was read, and all of it once that is wanted, stays as it was', () => {
  const folder = makePage()
  const files = new PageFiles(folder)
  files.get('/index.html')
  writeFileSync(join(folder, 'index.html'), 'other')
  expect(files.get('/index.html')?.toString()).toBe('first')
  files.readAll()
  rmSync(folder, { recursive: true })
  expect(files.get('/assets/late.js')?.toString()).toBe('late')
})

test('of a page that is missing there is none, nor of a file that has gone', () => {
  const folder = makePage()
  const files = new PageFiles(folder)
  rmSync(folder, { recursive: true })
  expect(files.get('/index.html')).toBeUndefined()
  expect(new PageFiles(folder).get('/index.html')).toBeUndefined()
})
