import type { Link } from '../shared/contract/app.ts'

export interface Openers {
  /** @param atStart whether the app was started with them */
  readonly addFiles: (paths: readonly string[], atStart: boolean) => void
  readonly showLink: (link: Link) => void
}

/** Files and links that the system asks to open: what comes before the page can show how they fare waits for it. */
export class AskedToOpen {
  readonly #openers: Openers
  #isUp = false
  #files: readonly string[] = []
  #link: Link | null = null

  constructor(openers: Openers) {
    this.#openers = openers
  }

  files(paths: readonly string[]): void {
    if (paths.length === 0) return
    if (this.#isUp) this.#openers.addFiles(paths, false)
    else this.#files = [...this.#files, ...paths]
  }

  /** @param link null where a start names none */
  link(link: Link | null): void {
    if (link === null) return
    if (this.#isUp) this.#openers.showLink(link)
    else this.#link = link
  }

  /** The page is there. */
  up(): void {
    this.#isUp = true
    if (this.#files.length > 0) this.#openers.addFiles(this.#files, true)
    if (this.#link !== null) this.#openers.showLink(this.#link)
    this.#files = []
    this.#link = null
  }
}
