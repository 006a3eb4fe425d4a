import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { besidesOf } from '../../../../src/main/pictures/besides.ts'

test('only regular files in the folder of the document, wherever links lead', () => {
  const home = mkdtempSync(join(tmpdir(), 'precis-besides-'))
  const folder = join(home, 'saved')
  mkdirSync(join(folder, 'page_files'), { recursive: true })
  mkdirSync(join(home, 'saved-too'))
  writeFileSync(join(folder, 'page_files', 'a.png'), 'a')
  writeFileSync(join(home, 'secret.png'), 'secret')
  writeFileSync(join(home, 'saved-too', 'b.png'), 'b')
  symlinkSync(join(home, 'secret.png'), join(folder, 'link.png'))
  symlinkSync(home, join(folder, 'up'))
  symlinkSync(join(folder, 'page_files', 'a.png'), join(folder, 'inside.png'))
  const besides = besidesOf(join(folder, 'page.html'))
  const text = (path: string) => {
    const bytes = besides(path)
    return bytes === null ? null : Buffer.from(bytes).toString()
  }
  expect(text('page_files/a.png')).toBe('a')
  expect(text('inside.png')).toBe('a')
  for (const path of [
    'link.png',
    'up/secret.png',
    '../secret.png',
    '../saved-too/b.png',
    'page_files',
    'gone.png',
    'a\0.png',
  ])
    expect(text(path), path).toBeNull()
})
