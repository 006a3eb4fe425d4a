/** How far long work is, on the app's icon: one bar for all that is under way. */
import type { AnewState } from '../shared/contract/anew.ts'
import { type ImportJob, importStages, pagesRead, stagesBehind } from '../shared/contract/imports.ts'

/** 0 to 1; null where nothing is under way; 'failed' until it is seen. */
export type Progress = number | 'failed' | null

/** Bars are drawn in some hundred steps at most. */
const step = 0.01

export class Taskbar {
  readonly #show: (progress: Progress) => void
  readonly #works = new Map<string, number>()
  #hasFailed = false
  #shown: Progress = null

  constructor(show: (progress: Progress) => void) {
    this.#show = show
  }

  /** @param done of a work, 0 to 1; null once it has ended, however it did; 'failed' where something of it failed */
  tell(work: string, done: Progress): void {
    if (typeof done === 'number') this.#works.set(work, done)
    else if (this.#works.delete(work)) this.#hasFailed ||= done === 'failed'
    this.#look()
  }

  /** What failed was seen. */
  seen(): void {
    this.#hasFailed = false
    this.#look()
  }

  #look(): void {
    const done = [...this.#works.values()]
    const idle = this.#hasFailed ? 'failed' : null
    const next = done.length === 0 ? idle : done.reduce((sum, each) => sum + each, 0) / done.length
    const before = this.#shown
    if (next === before) return
    if (typeof next === 'number' && typeof before === 'number' && Math.abs(next - before) < step) return
    this.#shown = next
    this.#show(next)
  }
}

/** How far imports are. What waits for its user's answer is not under way. */
export function importsDone(jobs: readonly ImportJob[]): Progress {
  const isUnderWay = ({ outcome, stage }: ImportJob) => outcome === null && stage !== 'asking'
  if (!jobs.some(isUnderWay)) return jobs.some(({ outcome }) => outcome?.kind === 'failed') ? 'failed' : null
  const done = jobs.map((job) => (isUnderWay(job) ? partDone(job) : 1))
  return done.reduce((sum, each) => sum + each, 0) / jobs.length
}

/** Pages that are pictures take nearly all the time of their document. */
const partDone = (job: ImportJob): number => pagesRead(job) ?? stagesBehind(job) / importStages.length

/** How far the making anew of documents is. */
export const anewDone = ({ now }: Pick<AnewState, 'now'>): Progress =>
  now === null ? null : (now.number - 1) / now.of
