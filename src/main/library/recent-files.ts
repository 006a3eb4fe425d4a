/**
 * The files that documents came from last, which the system lists for the app. The system takes none off by itself, so
 * which file is of which document lies in a file beside the data: what is removed is listed no longer.
 */
import { readFileSync } from 'node:fs'
import { logError } from '../base/log.ts'
import { replaceFile } from '../store/files.ts'

/** The system's list. */
export interface SystemList {
  readonly add: (path: string) => void
  readonly clear: () => void
}

interface RecentFile {
  readonly path: string
  readonly document: string
}

/** As many as systems show. */
const most = 10

export class RecentFiles {
  readonly #file: string
  readonly #system: SystemList

  /** @param file where is kept which file is of which document */
  constructor(file: string, system: SystemList) {
    this.#file = file
    this.#system = system
  }

  /** A document came from a file. */
  add(path: string, document: string): void {
    const others = readKept(this.#file).filter((each) => each.path !== path)
    this.#keep([{ path, document }, ...others].slice(0, most))
    this.#system.add(path)
  }

  /** Lists the files of these documents alone. */
  keepOnly(documents: readonly string[]): void {
    const kept = readKept(this.#file)
    const left = kept.filter(({ document }) => documents.includes(document))
    if (left.length === kept.length) return
    this.#keep(left)
    this.#system.clear()
    for (const { path } of left.toReversed()) this.#system.add(path)
  }

  #keep(files: readonly RecentFile[]): void {
    try {
      replaceFile(this.#file, JSON.stringify(files))
    } catch (cause) {
      logError('Which files were opened last was not kept', cause)
    }
  }
}

/** What is not understood of it is as if it had not been there. */
function readKept(file: string): readonly RecentFile[] {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return Array.isArray(kept) ? kept.filter(isRecentFile) : []
  } catch {
    return []
  }
}

const isRecentFile = (value: unknown): value is RecentFile =>
  typeof value === 'object' &&
  value !== null &&
  'path' in value &&
  typeof value.path === 'string' &&
  'document' in value &&
  typeof value.document === 'string'
