/** The pictures of a book: those that its pages show, and its cover, which stands before them. */
import type { SourceBlock } from '../../../core/model/document.ts'
import { addressesIn } from '../html/picture.ts'
import { textOf } from '../html/text-of.ts'
import type { Node } from '../html/tree.ts'
import type { Packed } from '../packed.ts'
import { pathFrom } from '../packed-path.ts'
import { type PackedPictures, readPictures, takerOf } from '../packed-pictures.ts'
import { Pictures, type PictureTaker, type Told } from '../pictures.ts'

/** A page of a book, as a tree. */
export interface BookFile {
  readonly path: string
  readonly root: Node
}

export class BookPictures {
  readonly all = new Pictures(undefined)
  readonly #read: PackedPictures
  /** The path of the cover; null where the book has none. */
  readonly #cover: string | null
  readonly #showsCover: ReadonlySet<BookFile>

  private constructor(read: PackedPictures, cover: string | null, showsCover: ReadonlySet<BookFile>) {
    this.#read = read
    this.#cover = cover
    this.#showsCover = showsCover
  }

  /** @param named the path of what the package calls its cover */
  static async read(packed: Packed, files: readonly BookFile[], named: string | null): Promise<BookPictures> {
    const cover = named !== null && packed.has(named) ? named : null
    const shown = files.map((file) => ({ file, paths: pathsIn(file) }))
    const paths = shown.flatMap((each) => each.paths)
    const read = await readPictures(packed, cover === null ? paths : [cover, ...paths])
    const showsCover = shown.filter((each) => cover !== null && each.paths.includes(cover))
    return new BookPictures(read, cover, new Set(showsCover.map(({ file }) => file)))
  }

  /** Takes pictures by the addresses that a page of that path has. */
  takerFor(path: string): PictureTaker {
    const taker = takerOf(this.#read, this.all, (address) => pathAt(path, address))
    const isCover = (address: string) => this.#cover !== null && pathAt(path, address) === this.#cover
    const alt = (told: Told) => told.alt?.trim() || coverWords
    return {
      ...taker,
      find: (address, told) => taker.find(address, isCover(address) ? { ...told, alt: alt(told) } : told),
    }
  }

  /** The cover, where no page shows it. */
  cover(): SourceBlock | null {
    if (this.#cover === null || this.#showsCover.size > 0) return null
    return takerOf(this.#read, this.all, (path) => path).find(this.#cover, { alt: coverWords })
  }

  /** The page of the cover often stands beside the order of reading, where what is read last stands. */
  coverFirst(files: readonly BookFile[]): readonly BookFile[] {
    const page = files.find((file) => this.#showsCover.has(file) && textOf(file.root) === '')
    return page === undefined ? files : [page, ...files.filter((file) => file !== page)]
  }
}

/** What stands in for a cover that nothing describes. */
const coverWords = 'Cover'

/** The path that an address of a page of that path leads to; null where it is not within the book. */
const pathAt = (path: string, address: string): string | null =>
  address.trim() === '' ? null : (pathFrom(path, address)?.path ?? null)

const pathsIn = ({ root, path }: BookFile): readonly string[] =>
  addressesIn(root).flatMap((address) => pathAt(path, address) ?? [])
