import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { RecentFiles } from '../../../../src/main/library/recent-files.ts'

/** What a system lists, the last one first. */
function makeSystem() {
  let listed: readonly string[] = []
  return {
    add: (path: string) => {
      listed = [path, ...listed.filter((each) => each !== path)]
    },
    clear: () => {
      listed = []
    },
    listed: () => listed,
  }
}

const makeFile = () => join(mkdtempSync(join(tmpdir(), 'precis-recent-')), 'recent-files.json')

test('what came from a file is listed, also twice; what is removed is not, nor kept anywhere', () => {
  const [file, system] = [makeFile(), makeSystem()]
  const recent = new RecentFiles(file, system)
  recent.add('/a/tides.md', 'a')
  recent.add('/a/quays.md', 'b')
  recent.add('/copy/tides.md', 'a')
  recent.add('/a/quays.md', 'b')
  expect(system.listed()).toEqual(['/a/quays.md', '/copy/tides.md', '/a/tides.md'])
  // In a later run.
  new RecentFiles(file, system).keepOnly(['b', 'c'])
  expect(system.listed()).toEqual(['/a/quays.md'])
  expect(readFileSync(file, 'utf8')).not.toContain('tides')
})

test('what was never listed changes nothing', () => {
  const [file, system] = [makeFile(), makeSystem()]
  system.add('/of/the/system.md')
  new RecentFiles(file, system).keepOnly([])
  expect(system.listed()).toEqual(['/of/the/system.md'])
})

test.each(['', '{', '{"path":1}', '[1,null,{"path":"/a"},{"path":"/b","document":7}]'])(
  'a file that holds something else is as none: %s',
  (text) => {
    const [file, system] = [makeFile(), makeSystem()]
    writeFileSync(file, text)
    new RecentFiles(file, system).add('/a/tides.md', 'a')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual([{ path: '/a/tides.md', document: 'a' }])
  },
)

test('no more are kept than a system shows', () => {
  const [file, system] = [makeFile(), makeSystem()]
  const recent = new RecentFiles(file, system)
  for (let at = 0; at < 30; at += 1) recent.add(`/a/${at}.md`, `${at}`)
  const kept: readonly { readonly path: string }[] = JSON.parse(readFileSync(file, 'utf8'))
  expect(kept.map(({ path }) => path)).toEqual(Array.from({ length: 10 }, (_, at) => `/a/${29 - at}.md`))
})
