/**
 * What files of a folder are taken for where they look like a version of a document: what its user said once and for all.
 * It lies in a file beside the data, since folders are of this machine and the data may go to another.
 */
import { readFileSync } from 'node:fs'
import { isAbsolute, relative, sep } from 'node:path'
import type { FolderAnswer } from '../../shared/contract/folders.ts'
import { logError } from '../base/log.ts'
import { replaceFile } from '../store/files.ts'

type Answer = FolderAnswer['as']

const mostFolders = 50

export class FolderAnswers {
  readonly #file: string
  /** Null until they are first asked for. */
  #answers: Map<string, Answer> | null = null

  /** @param file where they are kept */
  constructor(file: string) {
    this.#file = file
  }

  list(): readonly FolderAnswer[] {
    return [...this.#kept()].map(([path, as]) => ({ path, as }))
  }

  /** What was said of the folder that a file lies in, or else of the nearest one above that; null where nothing was. */
  of(file: string): Answer | null {
    const [nearest] = [...this.#kept()]
      .filter(([folder]) => isBelow(folder, file))
      .toSorted(([a], [b]) => b.length - a.length)
    return nearest?.[1] ?? null
  }

  keep(folder: string, as: Answer): void {
    const answers = this.#kept()
    answers.delete(folder)
    // The one that was said first makes room.
    const [first] = answers.keys()
    if (answers.size >= mostFolders && first !== undefined) answers.delete(first)
    answers.set(folder, as)
    this.#write()
  }

  forget(folder: string): void {
    if (this.#kept().delete(folder)) this.#write()
  }

  #kept(): Map<string, Answer> {
    this.#answers ??= readKept(this.#file)
    return this.#answers
  }

  #write(): void {
    try {
      replaceFile(this.#file, JSON.stringify(Object.fromEntries(this.#kept())))
    } catch (cause) {
      logError('What files of a folder are taken for was not kept', cause)
    }
  }
}

function isBelow(folder: string, file: string): boolean {
  const way = relative(folder, file)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** What is not understood of it is as if it had not been there: its user is asked again. */
function readKept(file: string): Map<string, Answer> {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof kept !== 'object' || kept === null) return new Map()
    return new Map(Object.entries(kept).filter((each): each is [string, Answer] => isAnswer(each[1])))
  } catch {
    return new Map() // None was ever kept, or it is damaged.
  }
}

const isAnswer = (value: unknown): value is Answer => value === 'version' || value === 'document'
