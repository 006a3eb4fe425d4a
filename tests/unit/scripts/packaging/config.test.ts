import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { isNeeded, unnoticed } from '../../../../scripts/packaging/contents.ts'
import { ROOT } from '../../../../scripts/run.ts'
import { extensionsOf } from '../../../../src/main/formats/accepted.ts'
import { artifacts, needed, ownTypes, targets, typeOf } from './config.expected.ts'

interface Association {
  readonly ext: string | readonly string[]
  readonly mimeType?: string
  readonly rank: string
}

const read = (name: string) => readFileSync(join(ROOT, name), 'utf8')
const config = parse(read('electron-builder.yml'))
const manifest = JSON.parse(read('package.json'))
const extensionsIn = (associations: readonly Association[]) => associations.flatMap(({ ext }) => ext)

test('what is made for each platform', () => {
  for (const [platform, expected] of Object.entries(targets)) {
    expect(config[platform].target).toEqual(expected)
  }
})

test('what is made has names without spaces, each with its computer, none twice', () => {
  const nameOf = (target: string, values: Readonly<Record<string, string>>) => {
    const pattern: string = config[target]?.artifactName ?? config.artifactName
    return pattern.replaceAll(/\$\{(\w+)\}/gu, (_, name) => values[name] ?? '?')
  }
  const common = { name: manifest.name, productName: config.productName, version: '0.1.0' }
  expect([
    nameOf('appImage', { ...common, os: 'linux', arch: 'x86_64', ext: 'AppImage' }),
    nameOf('deb', { ...common, os: 'linux', arch: 'amd64', ext: 'deb' }),
    nameOf('tar.gz', { ...common, os: 'linux', arch: 'x64', ext: 'tar.gz' }),
    nameOf('dmg', { ...common, os: 'mac', arch: 'arm64', ext: 'dmg' }),
    nameOf('zip', { ...common, os: 'mac', arch: 'arm64', ext: 'zip' }),
    nameOf('nsis', { ...common, os: 'win', arch: 'x64', ext: 'exe' }),
    nameOf('portable', { ...common, os: 'win', arch: 'x64', ext: 'exe' }),
  ]).toEqual(artifacts)
})

describe('files that open with Precis', () => {
  test('on Linux every kind that it reads, by the type that the system knows it by', () => {
    const told: readonly string[] = [
      ...config.linux.mimeTypes,
      ...config.linux.fileAssociations.map(({ mimeType }: Association) => mimeType),
    ]
    const read = Object.entries(extensionsOf).flatMap(([kind, extensions]) =>
      extensions.map((extension) => typeOf[kind as keyof typeof typeOf][extension]),
    )
    expect(new Set(told)).toEqual(new Set([...read, 'application/vnd.precis.pack+zip']))
    expect(told).toHaveLength(new Set(told).size)
  })

  test('Linux is told what a type is of none that it knows', () => {
    expect(config.linux.fileAssociations.map(({ mimeType }: Association) => mimeType)).toEqual(ownTypes)
  })

  test('on macOS every kind that it reads, beside other programs', () => {
    const [pack, ...others] = config.mac.fileAssociations
    expect(pack).toMatchObject({ ext: 'precis', rank: 'Owner' })
    expect(extensionsIn(others).toSorted()).toEqual(Object.values(extensionsOf).flat().toSorted())
    expect(others.every(({ rank }: Association) => rank === 'Alternate')).toBe(true)
  })

  test('on Windows its own alone: the installer would take the others from the programs that have them', () => {
    expect(extensionsIn(config.win.fileAssociations)).toEqual(['precis'])
  })
})

test('links to paragraphs open with Precis', () => {
  expect(config.protocols).toEqual([{ name: 'Precis', schemes: ['precis'], role: 'Viewer' }])
})

test('the menu entry of Linux is the one that the window names', () => {
  expect(manifest.desktopName).toBe(`${manifest.name}.desktop`)
  expect(config.linux.syncDesktopName).toBe(true)
})

test('no package starts the app without its sandbox, or asks for updates by itself', () => {
  const text = read('electron-builder.yml')
  expect(text.replaceAll(/#.*/gu, '')).not.toMatch(/no-sandbox|publish/u)
  // The older one writes it into the menu entry.
  expect(config.toolsets.appimage).toMatch(/^1\./u)
})

test.each(needed)('%s is needed: %j', (path, isSo) => {
  expect(isNeeded(path, { platform: 'linux', arch: 'x64' })).toBe(isSo)
})

test('what is in a package has a notice', () => {
  const files = ['a', '@b/c', '@b/c-linux-x64-gnu', 'd'].map((name) => ({
    path: `/node_modules/${name}/index.js`,
    size: 1,
  }))
  const notices =
    'Precis contains:\n\na 1.0.0 (MIT)\n\n@b/c 2.0.0-beta (Apache-2.0 OR MIT)\nof d 3 (that is no notice)\n'
  expect(unnoticed([...files, { path: '/out/main/index.js', size: 1 }], notices)).toEqual(['d'])
})
