/** Writes down of which packages a bundle was made: what is shipped is named, whoever depends on it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

/** Where each part of the build leaves its list, from the project's root. */
export const listsFolder = join('out', 'notices')

const ofPackage = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/u

/** The folder of the package that a module or an asset belongs to; null for one of our own. */
export function packageOf(id: string): string | null {
  return ofPackage.exec(id.replace(/^\0+/u, ''))?.[0] ?? null
}

/** @param root of the project @param part of the build: its list bears this name */
export function namePackages(root: string, part: string): Plugin {
  let base = root
  return {
    name: 'name-packages',
    configResolved(config) {
      base = config.root
    },
    generateBundle(_, bundle) {
      const assets = Object.values(bundle).flatMap((output) =>
        output.type === 'asset' ? output.originalFileNames.map((name) => resolve(base, name)) : [],
      )
      const folders = [...this.getModuleIds(), ...assets].flatMap((id) => packageOf(id) ?? [])
      mkdirSync(join(root, listsFolder), { recursive: true })
      writeFileSync(join(root, listsFolder, `${part}.json`), JSON.stringify([...new Set(folders)].toSorted()))
    },
  }
}
