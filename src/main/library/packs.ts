/** Packs on their way in: one at a time is read beside the data, shown with what it would do, and brought in. */
import { ok, type Result } from '../../core/model/result.ts'
import type { Request } from '../../shared/contract/api.ts'
import type { PackChoice, PackedBriefing, PackParts, PackPreview } from '../../shared/contract/packs.ts'
import type { AppError } from '../../shared/errors.ts'
import { inTurns } from '../base/turns.ts'
import type { Data } from '../data/data.ts'
import type { Bundled } from '../exchange/everything/write.ts'
import { connect, type Database } from '../store/database.ts'
import { heldHashes } from '../store/held-objects.ts'
import { Objects } from '../store/objects.ts'
import { type BriefingChange, compareBriefings } from '../store/pack/briefings.ts'
import { bringingPack, type Compared, printOfChanges } from '../store/pack/bring.ts'
import { comparing, type Pack } from '../store/pack/compare.ts'
import { thingKey } from '../store/pack/handed.ts'
import { countWrites } from '../store/writes.ts'
import { discardStaged, type LibraryFiles, type StagedLibrary } from './library-files.ts'
import { previewOf } from './pack-preview.ts'

export interface PacksParts {
  readonly data: Pick<Data, 'open'>
  readonly objects: Pick<Objects, 'hold' | 'copyFrom'>
  readonly files: Pick<LibraryFiles, 'choose' | 'read' | 'peek' | 'take' | 'cancel'>
  readonly bundled: Bundled
  readonly now: () => number
  /** Told of a pack that is to be shown. */
  readonly onOffer: (file: ChosenPack) => void
}

export interface ChosenPack {
  readonly job: string
  readonly name: string
}

/** What was last told of the pack that was read. */
interface Told {
  readonly ratings: boolean
  readonly print: string
}

/** How an import ended: by the documents that it changed, or by another preview, since it would do something else by now. */
export type PackEnd =
  | { readonly changed: readonly string[]; readonly briefings: number }
  | { readonly preview: PackPreview }

/** A file of before there were packs, or a whole library. */
const all: PackParts = { originals: true, marks: true, edits: true, ratings: true }

export class Packs {
  readonly #parts: PacksParts
  #current: ChosenPack | null = null
  #told: Told | null = null
  /** Files that were opened together: each is shown when the one before has been seen to. */
  #waiting: readonly string[] = []

  constructor(parts: PacksParts) {
    this.#parts = parts
  }

  /** Takes the place of the pack that was chosen before. */
  choose(path: string): ChosenPack {
    this.#current = this.#parts.files.choose(path)
    this.#told = null
    return this.#current
  }

  /** Shows packs one after the other. */
  offer(paths: readonly string[]): void {
    this.#waiting = [...this.#waiting, ...paths]
    if (this.#current === null) this.#next()
  }

  /**
   * Reads and checks all of the chosen pack. Null if it was cancelled.
   *
   * @param own the documents that came with the app
   */
  async read(job: string, own: readonly string[]): Promise<Result<PackPreview | null, AppError>> {
    const read = await this.#parts.files.read(job, { own })
    if (!read.ok) this.#end(job)
    if (!read.ok || read.value === null) return read.ok ? ok(null) : read
    // The schedule of a deck comes along where its user asks for it.
    return this.preview(job, read.value.deck === undefined)
  }

  /** What the pack that was read would do now. */
  preview(job: string, ratings: boolean): Promise<Result<PackPreview, AppError>> {
    return this.#withPack(job, ratings, async (pack, ours, { deck = null }) => {
      const { changes } = await compared(ours, pack)
      const briefings = compareBriefings(ours, pack)
      this.#told = { ratings, print: printOfChanges(changes, briefings) }
      const briefing = async (id: string) => this.#parts.bundled.briefing(id)
      return ok({
        ...(await previewOf(changes, pack.db, briefing)),
        briefings: briefings.map(briefingOf),
        deck,
      })
    })
  }

  /** Brings the pack in, all or nothing, if it does what was told last. */
  async bringIn({
    job,
    choices,
    briefings = [],
  }: Request<'pack:import'>): Promise<Result<PackEnd, AppError>> {
    const told = this.#told
    const chosen = new Map(choices.map((each) => [`${each.document} ${thingKey(each)}`, each.choice]))
    const choiceOf = (document: string, thing: Parameters<typeof thingKey>[0]): PackChoice =>
      chosen.get(`${document} ${thingKey(thing)}`) ?? 'mine'
    const { objects, now, data } = this.#parts
    const brought = await this.#withPack(job, told?.ratings ?? true, (pack) =>
      objects.hold(async () => {
        // Before the rows that hold them. What is missing in the pack is missing here too.
        await objects.copyFrom(new Objects(pack.db.file), heldHashes(pack.db))
        // Opened again: a backup may have taken the place of the data meanwhile.
        const opened = await data.open()
        if (!opened.ok) return opened
        const seen = told?.print ?? ''
        const taken = { choiceOf, briefings: new Set(briefings) }
        const wish = { name: this.#current?.name ?? '', seen, ...taken, now: now() }
        const ours = opened.value
        return ok(await ours.inTurns(bringingPack(ours, pack, wish, await compared(ours, pack))))
      }),
    )
    if (!brought.ok) return brought
    if (brought.value === 'changed') {
      const preview = await this.preview(job, told?.ratings ?? true)
      return preview.ok ? ok({ preview: preview.value }) : preview
    }
    const taken = this.#parts.files.take(job)
    if (taken.ok) discardStaged(taken.value)
    this.#end(job)
    return ok({ changed: brought.value.map(({ id }) => id), briefings: briefings.length })
  }

  cancel(job: string): void {
    this.#parts.files.cancel(job)
    this.#end(job)
  }

  #end(job: string): void {
    if (this.#current?.job !== job) return
    this.#current = null
    this.#told = null
    this.#next()
  }

  #next(): void {
    const [path, ...others] = this.#waiting
    this.#waiting = others
    if (path !== undefined) this.#parts.onOffer(this.choose(path))
  }

  async #withPack<T>(
    job: string,
    ratings: boolean,
    use: (pack: Pack, ours: Database, staged: StagedLibrary) => Promise<Result<T, AppError>>,
  ): Promise<Result<T, AppError>> {
    const read = this.#parts.files.peek(job)
    if (!read.ok) return read
    const opened = await this.#parts.data.open()
    if (!opened.ok) return opened
    const db = connect(read.value.file, { readOnly: true })
    try {
      const isDeck = read.value.deck !== undefined
      return await use({ db, parts: partsOf(read.value, ratings), isDeck }, opened.value, read.value)
    } finally {
      db.close()
    }
  }
}

/** Compares in turns, so that nothing else waits for it. */
async function compared(ours: Database, pack: Pack): Promise<Compared> {
  const writes = countWrites(ours)
  return { changes: await inTurns(comparing(ours, pack)), writes }
}

const briefingOf = ({ id, isNew, agenda: { name, at, documents } }: BriefingChange): PackedBriefing => ({
  ...{ id, name, at, isNew },
  documents: documents.length,
})

function partsOf({ pack }: StagedLibrary, ratings: boolean): PackParts {
  const parts = pack ?? all
  return { ...parts, ratings: parts.ratings && ratings }
}
