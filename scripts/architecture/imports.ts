// Reads from the text of each source file what it imports.
import { readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { parseSync } from 'oxc-parser'
import { ROOT } from '../run.ts'

export interface Import {
  readonly from: string
  /** A path of the project, or a package's name as written. */
  readonly to: string
  readonly typeOnly: boolean
}

/** Every source file, by its path in the project. */
export function sources(): readonly string[] {
  return ['src', 'scripts'].flatMap((top) =>
    readdirSync(join(ROOT, top), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))),
  )
}

/** @throws where it does not parse */
export function importsOf(file: string, text: string): readonly Import[] {
  const { module, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file} does not parse`)
  const statics = module.staticImports.map((each) => ({
    to: each.moduleRequest.value,
    typeOnly: each.entries.length > 0 && each.entries.every(({ isType }) => isType),
  }))
  const reexports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest === null ? [] : [{ to: moduleRequest.value, typeOnly: isType }],
    ),
  )
  const dynamics = module.dynamicImports.map(({ moduleRequest }) => ({
    to: text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
    typeOnly: false,
  }))
  return [...statics, ...reexports, ...dynamics].map(({ to, typeOnly }) => ({
    from: file,
    to: to.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), to)) : to,
    typeOnly,
  }))
}

export const within = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`)
