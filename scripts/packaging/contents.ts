/** What a packaged folder holds: how large it is, and whether it needs all of it. */
import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type DirectoryRecord, getRawHeader } from '@electron/asar'

/** A file, with its path in the package ("/out/main/index.js") and its size in bytes. */
export interface PackedFile {
  readonly path: string
  readonly size: number
}

/** What the app runs on: as Node names them, "linux" and "x64". */
export interface Computer {
  readonly platform: string
  readonly arch: string
}

/** The files of a folder and of those below it; links are not followed. */
export function filesIn(folder: string, under = ''): readonly PackedFile[] {
  return readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
    const path = `${under}/${entry.name}`
    return entry.isDirectory() ? filesIn(folder, path) : [{ path, size: lstatSync(join(folder, path)).size }]
  })
}

/** The files of an archive, those that lie unpacked beside it among them. */
export function filesInArchive(archive: string): readonly PackedFile[] {
  return filesOf(getRawHeader(archive).header, '')
}

function filesOf({ files }: DirectoryRecord, under: string): readonly PackedFile[] {
  return Object.entries(files).flatMap(([name, entry]) => {
    const path = `${under}/${name}`
    if ('files' in entry) return filesOf(entry, path)
    return [{ path, size: 'size' in entry ? entry.size : 0 }]
  })
}

/** Bytes of files together. */
export const sizeOf = (files: readonly PackedFile[]): number => files.reduce((sum, { size }) => sum + size, 0)

const forDevelopers = [
  /\.map$/u,
  /\.(?:d\.)?[cm]?ts$/u,
  /\.(?:c|cc|cpp|h|gyp|gypi)$/u,
  /(?:^|\/)(?:README|CHANGELOG|SECURITY)[^/]*$/u,
  /(?:^|\/)(?:tests?|__tests__|src)\//u,
  /\.(?:test|spec)\.[cm]?js$/u,
]
const platforms: Readonly<Record<string, RegExp>> = {
  linux: /(?:^|[-/])linux[-.]|\.so$/u,
  darwin: /(?:^|[-/])darwin[-.]|\.dylib$/u,
  win32: /(?:^|[-/])win32[-.]|\.dll$/u,
}
const archs: Readonly<Record<string, RegExp>> = {
  x64: /[-.]x64(?=[-./])/u,
  arm64: /[-.]arm64(?=[-./])/u,
  ia32: /[-.]ia32(?=[-./])/u,
}
/** No Electron runs on it. */
const musl = /[-.]musl[-./]/u

/** Whether the app has need of a file of its own archive: not of what was written for developers, nor for another computer. */
export function isNeeded(path: string, { platform, arch }: Computer): boolean {
  const isOthers = (kinds: Readonly<Record<string, RegExp>>, own: string) =>
    Object.entries(kinds).some(([name, pattern]) => name !== own && pattern.test(path))
  return !(
    forDevelopers.some((pattern) => pattern.test(path)) ||
    musl.test(path) ||
    isOthers(platforms, platform) ||
    isOthers(archs, arch)
  )
}

const ofPackage = /^\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u

/**
 * The packages in an archive that its notices do not name. What a package brings for one kind of computer alone is a part of
 * it, and has its name at the beginning of its own.
 *
 * @param notices as one text, each work on a line of its own: "lunr 2.3.9 (MIT)"
 */
export function unnoticed(files: readonly PackedFile[], notices: string): readonly string[] {
  const named = [...notices.matchAll(/^(\S+) \S+ \([^)]+\)$/gmu)].flatMap(([, name]) => name ?? [])
  const packages = new Set(files.flatMap(({ path }) => ofPackage.exec(path)?.[1] ?? []))
  return [...packages].filter((own) => !named.some((name) => own === name || own.startsWith(`${name}-`)))
}
