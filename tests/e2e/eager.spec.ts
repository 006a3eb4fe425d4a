import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Eager } from '../../scripts/eager.ts'
import { packageOf } from '../../scripts/notices/bundled.ts'
import { ROOT } from '../../scripts/run.ts'
import { mainPackages, mainSize, notInMain, pageFiles, pageSize } from './eager.expected.ts'

const readBuilt = (...path: readonly string[]): string => readFileSync(join(ROOT, 'out', ...path), 'utf8')

/** What main loads before its first line runs. */
function eagerInMain(): Eager {
  const { index }: Record<string, Eager> = JSON.parse(readBuilt('eager', 'main.json'))
  if (index === undefined) throw new Error('The build of main has no entry “index”.')
  return index
}

/** The scripts that the page names, with those that it only asks to have ready. */
const scriptsOfPage = (): readonly string[] =>
  [...readBuilt('renderer', 'index.html').matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].flatMap(
    ([, path]) => path ?? [],
  )

test.describe('what is loaded before anything is done', () => {
  test('by main: these packages and no other', () => {
    const { modules, outside } = eagerInMain()
    const folders = Object.keys(modules).flatMap((path) => packageOf(`/${path}`) ?? [])
    const names = folders.map((folder) => folder.slice('/node_modules/'.length))
    expect([...new Set([...names, ...outside])].toSorted()).toEqual(mainPackages)
  })

  test('by main: nothing that waits for a request', () => {
    const early = Object.keys(eagerInMain().modules).filter((path) =>
      notInMain.some((folder) => path.startsWith(`${folder}/`)),
    )
    expect(early).toEqual([])
  })

  test('by main: so much', () => {
    const size = Object.values(eagerInMain().files).reduce((sum, each) => sum + each, 0)
    expect(size).toBeLessThanOrEqual(mainSize)
  })

  test('by the page: few files, and so much', () => {
    const scripts = scriptsOfPage()
    const size = scripts.reduce((sum, path) => sum + readBuilt('renderer', path).length, 0)
    expect(scripts).toHaveLength(pageFiles)
    expect(size).toBeLessThanOrEqual(pageSize)
  })
})
