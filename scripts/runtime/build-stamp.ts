import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The files and folders that the build reads, relative to the project. */
const INPUTS = ['src', 'resources', 'electron.vite.config.ts', 'package.json']
const STAMP = join('out', '.built')

/** Whether the project in `root` was never built, or an input is newer than the last build. */
export function isBuildStale(root: string): boolean {
  const built = modified(join(root, STAMP))
  return built === 0 || findInputs(root).some((path) => newest(path) > built)
}

/**
 * Writes the stamp of a finished build.
 * @param startedAt when the build began, in milliseconds: later edits make it stale again
 */
export function markBuilt(root: string, startedAt: number): void {
  const path = join(root, STAMP)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '')
  utimesSync(path, new Date(startedAt), new Date(startedAt))
}

function findInputs(root: string): string[] {
  const scripts = list(join(root, 'scripts')).filter((name) => name.startsWith('build'))
  return [...INPUTS, ...scripts.map((name) => join('scripts', name))].map((each) => join(root, each))
}

/** The latest change in a file or folder, in milliseconds; a folder's own counts deletions. */
function newest(path: string): number {
  return Math.max(modified(path), ...list(path).map((name) => newest(join(path, name))))
}

function modified(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/** The names in a folder; none for a file or nothing. */
function list(path: string): string[] {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(path) : []
}
