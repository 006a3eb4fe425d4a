/** Prints how large packages are and what is in them, and refuses one that holds what nobody needs. */
import { readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { filesIn, filesInArchive, isNeeded, type PackedFile, sizeOf, unnoticed } from './contents.ts'

/** Most that may be downloaded, installed, and be our own part of what is installed, in MB (2^20 bytes). */
const mostMegabytes = { download: 125, installed: 340, own: 42 }

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`.padStart(9)

/**
 * @param folder the unpacked app @param made packages, by their paths
 * @throws naming what is too large, or is in it and not needed, or without a notice
 */
export function report(folder: string, made: readonly string[]): void {
  const all = filesIn(folder)
  const archive = all.find(({ path }) => path.endsWith('/app.asar'))?.path
  if (archive === undefined) throw new Error(`There is no archive of the app in ${folder}`)
  const notices = all.find(({ path }) => path.endsWith('/THIRD-PARTY-NOTICES.txt'))?.path
  if (notices === undefined) throw new Error(`There are no notices in ${folder}`)
  const own = filesInArchive(join(folder, archive))
  const installed = sizeOf(all)
  for (const path of made) console.log(`${megabytes(statSync(path).size)}  to download: ${basename(path)}`)
  console.log(`${megabytes(installed)}  installed, in ${all.length} files`)
  console.log(`${megabytes(sizeOf(own))}  of it our own, in ${own.length} files:`)
  for (const [name, files] of grouped(own)) console.log(`${megabytes(sizeOf(files))}    ${name}`)
  const faults = [
    ...made.flatMap((path) => tooLarge(basename(path), statSync(path).size, mostMegabytes.download)),
    ...tooLarge('What is installed', installed, mostMegabytes.installed),
    ...tooLarge('Our own part of it', sizeOf(own), mostMegabytes.own),
    ...unnoticed(own, readFileSync(join(folder, notices), 'utf8')).map((name) => `No notice names ${name}`),
    ...own.filter(({ path }) => !isNeeded(path, process)).map(({ path }) => `Nobody needs ${path}`),
  ]
  if (faults.length > 0) throw new Error(faults.join('\n'))
}

function tooLarge(what: string, bytes: number, most: number): readonly string[] {
  return bytes <= most * 2 ** 20 ? [] : [`${what} is larger than ${most} MB: ${megabytes(bytes).trim()}`]
}

/** Files by the package, or the folder of ours, that they belong to; the largest first. */
function grouped(files: readonly PackedFile[]): readonly (readonly [string, readonly PackedFile[]])[] {
  const nameOf = ({ path }: PackedFile) =>
    /^\/(node_modules\/(?:@[^/]+\/)?[^/]+|[^/]+\/[^/]+|[^/]+)/u.exec(path)?.[1] ?? path
  return [...new Set(files.map(nameOf))]
    .map((name) => [name, files.filter((file) => nameOf(file) === name)] as const)
    .toSorted(([, a], [, b]) => sizeOf(b) - sizeOf(a))
}
