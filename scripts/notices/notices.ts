/** The notices of what others made and we ship: made of the packages that were bundled, refused where a licence is not one we may ship under. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import satisfies from 'spdx-satisfies'
import type { Notice } from '../../src/shared/contract/app.ts'

/** Licences that may be shipped with a program under MIT, as SPDX names them. */
const allowed = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
]

const fileNames = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/iu

/** @throws Error naming each package whose licence is unknown, or none that may be shipped */
export function noticesOf(folders: readonly string[]): readonly Notice[] {
  const notices = new Map(folders.map(noticeOf).map((notice) => [`${notice.name}@${notice.version}`, notice]))
  const refused = [...notices.values()].filter(({ license }) => !isAllowed(license))
  if (refused.length > 0) {
    throw new Error(
      `Not to be shipped: ${refused.map(({ name, license }) => `${name} (${license || 'no licence'})`).join(', ')}`,
    )
  }
  return [...notices.values()].toSorted((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1,
  )
}

function noticeOf(folder: string): Notice {
  const {
    name = basename(folder),
    version = '',
    license = '',
    author,
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const by = typeof author === 'string' ? author : (author?.name ?? name)
  return { name, version, license: String(license), text: textIn(folder) ?? `${license}. Copyright ${by}.` }
}

function textIn(folder: string): string | null {
  const texts = readdirSync(folder)
    .filter((name) => fileNames.test(name))
    .toSorted()
  const files = texts.map((name) => join(folder, name)).filter((path) => existsSync(path))
  return files.length === 0 ? null : files.map((path) => readFileSync(path, 'utf8').trim()).join('\n\n')
}

function isAllowed(license: string): boolean {
  try {
    return satisfies(license, allowed)
  } catch {
    return false // No SPDX expression: nobody has looked at it.
  }
}

const rule = '-'.repeat(72)

/** The notices as one text. */
export const writeNotices = (notices: readonly Notice[]): string =>
  `${[
    'Precis contains the following works of others, each under its own licence.',
    'Electron and Chromium bring theirs in files of their own beside the program.',
    ...notices.map(
      ({ name, version, license, text }) => `${rule}\n${name} ${version} (${license})\n\n${text}`,
    ),
  ].join('\n\n')}\n`
