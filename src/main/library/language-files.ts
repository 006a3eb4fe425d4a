/**
 * Languages in which pages that are pictures are read, beside English. Their files lie in a folder beside the data and not in
 * it: they are part of the program on this machine, as English is, and nothing of the user's.
 */
import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { err, ok, type Result } from '../../core/model/result.ts'
import { shownName } from '../../core/text/shown-name.ts'
import type { ScanLanguage } from '../../shared/contract/languages.ts'
import type { AppError } from '../../shared/errors.ts'
import { messages } from '../../shared/messages/messages.ts'
import { languageCode, mostLanguages, ownLanguage } from '../../shared/scan-language.ts'
import { logError } from '../base/log.ts'
import type { LanguageRequest, ScanLanguages } from '../engine/protocol.ts'
import { replaceFile } from '../store/files.ts'
import type { FileAnswer } from './chosen-file.ts'
import { whyUnfit } from './import.ts'

interface Parts {
  /** The folder of the user's data. */
  readonly folder: string
  /** Looks whether a file holds a language; gives its bytes as they are to be kept. */
  readonly check: (request: LanguageRequest) => Promise<FileAnswer<Uint8Array>>
}

/** The most bytes of a file that is given. */
const most = 64 * 1024 * 1024
const mostFiles = 50
const extension = '.traineddata'
/** Data of Tesseract's that is no language: which way a page lies, and formulas. */
const noLanguages = ['osd', 'equ']

export class LanguageFiles {
  readonly #parts: Parts
  readonly #folder: string
  readonly #kept: string
  /** Null until it is first asked for. */
  #used: readonly string[] | null = null

  constructor(parts: Parts) {
    this.#parts = parts
    this.#folder = join(parts.folder, 'languages')
    this.#kept = join(parts.folder, 'scan-languages.json')
  }

  list(): readonly ScanLanguage[] {
    const used = this.#usedNow()
    return [ownLanguage, ...this.#codes()].map((code) => ({
      code,
      bytes:
        code === ownLanguage ? null : (statSync(this.#pathOf(code), { throwIfNoEntry: false })?.size ?? 0),
      isUsed: used.includes(code),
    }))
  }

  /** For who reads scans: those that are there, English last, since what is not English is likelier where one was added. */
  there(): ScanLanguages {
    const files = this.#codes().map((code) => ({ code, path: this.#pathOf(code) }))
    return { all: [...files, { code: ownLanguage, path: null }], used: this.#usedNow() }
  }

  /** Takes a file in, in the place of one of the same language. It is used from now on where there is room. */
  async add(path: string): Promise<Result<{ readonly code: string }, AppError>> {
    const name = shownName(basename(path))
    const refused = (why: string) =>
      err<AppError>({ code: 'language-unreadable', subject: messages.reader.of(name, why) })
    const code = codeOf(path)
    if (code === null) return refused('is not called as language files are, such as deu.traineddata')
    if (code === ownLanguage) return refused('is English, which Precis brings with it')
    if (noLanguages.includes(code)) return refused('holds no language')
    const codes = this.#codes()
    if (!codes.includes(code) && codes.length >= mostFiles)
      return refused('is one too many; remove another first')
    const unfit = await whyUnfit(path, most, '64 MB')
    if (unfit !== null) return refused(unfit)
    const checked = await this.#parts.check({ kind: 'language', job: randomUUID(), code, path })
    if (!checked.ok) return refused(checked.error === 'cancelled' ? 'was not read' : checked.error.why)
    await this.#write(code, checked.value)
    this.use(code, true)
    return ok({ code })
  }

  use(code: string, isUsed: boolean): void {
    const others = this.#usedNow().filter((each) => each !== code)
    const isThere = code === ownLanguage || this.#codes().includes(code)
    const used = isUsed && isThere ? [...others, code] : others
    if (used.length > 0 && used.length <= mostLanguages) this.#keep(used)
  }

  remove(code: string): void {
    if (code === ownLanguage) return
    rmSync(this.#pathOf(code), { force: true })
    this.#keep(this.#usedNow())
  }

  /** Whole or not at all: a process that ends meanwhile leaves no half of a file that looks like one. */
  async #write(code: string, data: Uint8Array): Promise<void> {
    mkdirSync(this.#folder, { recursive: true })
    const half = `${this.#pathOf(code)}.new`
    await writeFile(half, data, { flush: true })
    await rename(half, this.#pathOf(code))
  }

  #pathOf(code: string): string {
    return join(this.#folder, code + extension)
  }

  /** Of the files that are there. */
  #codes(): readonly string[] {
    try {
      return readdirSync(this.#folder)
        .flatMap((name) => codeOf(name) ?? [])
        .filter((code) => code !== ownLanguage)
        .sort()
    } catch {
      return [] // No language was ever added.
    }
  }

  /** English where none of the others is there any more. */
  #usedNow(): readonly string[] {
    this.#used ??= readKept(this.#kept)
    const there = [ownLanguage, ...this.#codes()]
    const used = this.#used.filter((code) => there.includes(code))
    return used.length > 0 ? used : [ownLanguage]
  }

  #keep(used: readonly string[]): void {
    this.#used = used
    try {
      replaceFile(this.#kept, JSON.stringify(this.#usedNow()))
    } catch (cause) {
      logError('Which languages scans are read in was not kept', cause)
    }
  }
}

/** The language that a file names; null where it names none. */
function codeOf(path: string): string | null {
  const code = /^(.+?)\.traineddata(?:\.gz)?$/.exec(basename(path))?.[1] ?? ''
  return languageCode.test(code) ? code : null
}

/** What is not understood of it is as if it had not been there. */
function readKept(file: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return Array.isArray(kept)
      ? kept.filter((each): each is string => typeof each === 'string').slice(0, mostLanguages)
      : []
  } catch {
    return [] // None was ever added, or it is damaged.
  }
}
