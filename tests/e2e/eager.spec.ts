import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Eager } from '../../scripts/eager.ts'
import { packageOf } from '../../scripts/notices/bundled.ts'
import { ROOT } from '../../scripts/run.ts'
import {
  mainPackages,
  mainSize,
  notInMain,
  pageFiles,
  pageSize,
  runPackages,
  runSize,
} from './eager.expected.ts'

const readBuilt = (...path: readonly string[]): string => readFileSync(join(ROOT, 'out', ...path), 'utf8')

/** What a part of the program loads before its first line runs. */
const eagerIn = (part: 'main' | 'run' | 'renderer'): Eager => JSON.parse(readBuilt('eager', `${part}.json`))

/** How much that is, without the words of the interface: those of one language are always there. */
const sizeOf = ({ modules }: Eager): number =>
  Object.entries(modules)
    .filter(([path]) => !path.startsWith('src/shared/messages/'))
    .reduce((sum, [, size]) => sum + size, 0)

const packagesIn = ({ modules, outside }: Eager): readonly string[] => {
  const folders = Object.keys(modules).flatMap((path) => packageOf(`/${path}`) ?? [])
  const names = folders.map((folder) => folder.slice('/node_modules/'.length))
  return [...new Set([...names, ...outside])].toSorted()
}

/** The scripts that the page names, with those that it only asks to have ready. */
const scriptsOfPage = (): readonly string[] =>
  readBuilt('renderer', 'index.html').match(/(?:src|href)="[^"]+\.js"/g) ?? []

test.describe('what is loaded before anything is done', () => {
  test('by main: these packages and no other', () => {
    expect(packagesIn(eagerIn('main'))).toEqual(mainPackages.toSorted())
    expect(packagesIn(eagerIn('run'))).toEqual(runPackages.toSorted())
  })

  test('by main: nothing that waits for a request', () => {
    const early = Object.keys(eagerIn('run').modules).filter((path) =>
      notInMain.some((folder) => path.startsWith(`${folder}/`)),
    )
    expect(early).toEqual([])
  })

  test('by main: so much', () => {
    expect(sizeOf(eagerIn('main'))).toBeLessThanOrEqual(mainSize)
    expect(sizeOf(eagerIn('run'))).toBeLessThanOrEqual(runSize)
  })

  test('by the page: few files, and so much', () => {
    expect(scriptsOfPage()).toHaveLength(pageFiles)
    expect(sizeOf(eagerIn('renderer'))).toBeLessThanOrEqual(pageSize)
  })
})
