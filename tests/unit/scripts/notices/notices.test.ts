import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packageOf } from '../../../../scripts/notices/bundled.ts'
import { noticesOf, writeNotices } from '../../../../scripts/notices/notices.ts'

const root = mkdtempSync(join(tmpdir(), 'precis-notices-'))

function packageWith(name: string, fields: object, files: Readonly<Record<string, string>> = {}): string {
  const folder = join(root, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', ...fields }))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  return folder
}

describe('the package of a module', () => {
  test.each([
    ['/a/node_modules/lunr/lunr.js', '/a/node_modules/lunr'],
    ['/a/node_modules/@x/y/dist/z.js', '/a/node_modules/@x/y'],
    ['/a/node_modules/b/node_modules/c/d.js', '/a/node_modules/b/node_modules/c'],
    ['\0/a/node_modules/lunr/lunr.js?commonjs-module', '/a/node_modules/lunr'],
    ['C:\\a\\node_modules\\lunr\\lunr.js', 'C:\\a\\node_modules\\lunr'],
    ['/a/src/main/index.ts', null],
  ])('%j', (id, folder) => {
    expect(packageOf(id)).toBe(folder)
  })
})

describe('notices', () => {
  test('have the words of the licence and of the notice, once for a package, by name', () => {
    const b = packageWith('b', { license: 'MIT' }, { LICENSE: 'Words of b\n' })
    const a = packageWith(
      'a',
      { license: 'Apache-2.0' },
      { 'LICENSE.md': 'Words of a', NOTICE: 'Named by a' },
    )
    const notices = noticesOf([b, a, b])
    expect(notices.map(({ name, text }) => [name, text])).toEqual([
      ['a', 'Words of a\n\nNamed by a'],
      ['b', 'Words of b'],
    ])
    expect(writeNotices(notices)).toMatch(
      /a 1\.0\.0 \(Apache-2\.0\)\n\nWords of a[\s\S]*b 1\.0\.0 \(MIT\)\n\nWords of b\n$/,
    )
  })

  test('name the author where a package has no words of its own', () => {
    const folder = packageWith('bare', { license: 'ISC', author: { name: 'Ada' } })
    expect(noticesOf([folder])[0]?.text).toBe('ISC. Copyright Ada.')
  })

  test.each([
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND Zlib)', true],
    ['GPL-3.0-only', false],
    ['MIT AND GPL-2.0-only', false],
    ['CC-BY-NC-4.0', false],
    ['SEE LICENSE IN x', false],
    [undefined, false],
  ])('a package under %j may be shipped: %j', (license, may) => {
    const folder = packageWith(`under-${String(license).replace(/\W/g, '')}`, { license })
    const make = () => noticesOf([folder])
    if (may) expect(make()).toHaveLength(1)
    else expect(make).toThrow(/Not to be shipped: under-/)
  })
})
