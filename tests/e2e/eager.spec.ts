import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { type Eager, eagerFolder } from '../../scripts/eager.ts'
import { packageOf } from '../../scripts/notices/bundled.ts'
import { ROOT } from '../../scripts/run.ts'
import { mainPackages, mainSize, notInMain, pageFiles, pageSize } from './eager.expected.ts'

/** What an entry of the built program loads before its first line runs. */
function eagerOf(part: string, entry: string): Eager {
  const lists: Record<string, Eager> = JSON.parse(
    readFileSync(join(ROOT, eagerFolder, `${part}.json`), 'utf8'),
  )
  const list = lists[entry]
  if (list === undefined) throw new Error(`The build of ${part} has no entry “${entry}”.`)
  return list
}

const sizeOf = ({ files }: Eager): number => Object.values(files).reduce((sum, size) => sum + size, 0)

test.describe('what is loaded before anything is done', () => {
  const main = eagerOf('main', 'index')
  const page = eagerOf('renderer', 'index')

  test('by main: these packages and no other', () => {
    const folders = Object.keys(main.modules).flatMap((path) => packageOf(path) ?? [])
    const names = folders.map((folder) => folder.slice(folder.lastIndexOf('node_modules/') + 13))
    expect([...new Set(names)].toSorted()).toEqual(mainPackages)
  })

  test('by main: nothing that waits for a request', () => {
    const early = Object.keys(main.modules).filter((path) =>
      notInMain.some((folder) => path.startsWith(`${folder}/`)),
    )
    expect(early).toEqual([])
  })

  test('by main: so much', () => {
    expect(sizeOf(main)).toBeLessThanOrEqual(mainSize)
  })

  test('by the page: few files, and so much', () => {
    expect(Object.keys(page.files).length).toBeLessThanOrEqual(pageFiles)
    expect(sizeOf(page)).toBeLessThanOrEqual(pageSize)
  })
})
