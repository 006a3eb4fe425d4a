/** Counts along the items of a list whose levels say how they are numbered. */
import { letters, roman } from '../counters.ts'
import type { ListLevel } from './styles.ts'

const writers: ReadonlyMap<string, (number: number) => string> = new Map([
  ['1', String],
  ['a', letters],
  ['A', (number: number) => letters(number).toUpperCase()],
  ['i', roman],
  ['I', (number: number) => roman(number).toUpperCase()],
])

export class Count {
  readonly #levels: ReadonlyMap<number, ListLevel>
  readonly #numbers = new Map<number, number>()

  constructor(levels: ReadonlyMap<number, ListLevel>) {
    this.#levels = levels
  }

  /**
   * What stands before the next item: "2.1."; empty where it has none.
   *
   * @param level from 1
   * @param start the number that the item says it has itself
   */
  next(level: number, start: number | null = null): string {
    const own = this.#levels.get(level)
    for (const each of [...this.#numbers.keys()]) if (each > level) this.#numbers.delete(each)
    const last = this.#numbers.get(level)
    this.#numbers.set(level, start ?? (last === undefined ? (own?.start ?? 1) : last + 1))
    if (own === undefined || own.format === '') return ''
    const parts: string[] = []
    for (let each = Math.max(1, level - own.shown + 1); each <= level; each += 1)
      parts.push(this.#write(each))
    return `${own.before}${parts.filter((part) => part !== '').join('.')}${own.after}`.trim()
  }

  #write(level: number): string {
    const { format = '', start = 1 } = this.#levels.get(level) ?? {}
    return writers.get(format)?.(this.#numbers.get(level) ?? start) ?? ''
  }
}
