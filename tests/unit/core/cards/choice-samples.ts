import { readdirSync, readFileSync } from 'node:fs'
import { acronymPrompts } from '../../../../src/core/cards/acronyms.ts'
import type { ChoiceSource } from '../../../../src/core/cards/make-choices.ts'
import { compile } from '../../../../src/core/compile.ts'
import { type Card, gap } from '../../../../src/core/model/card.ts'
import type { Briefing } from '../../../../src/core/model/document.ts'
import { markdownFormat } from '../../../../src/main/formats/markdown.ts'
import { sourceOf } from '../source.ts'

/** A row of a table of expected choices: tests/fixtures/choices. */
export interface Expected {
  /** A part of the prompt. Where no card has it, one is made of the fact whose sentence it is. */
  readonly prompt: string
  readonly answer: string
  /** Null: either. */
  readonly asked: boolean | null
  readonly form?: string
  readonly never?: readonly string[]
  /** Others of the document: at least one of them comes up. */
  readonly may?: readonly string[]
  /** Of dates: none is earlier or later, or on another day of the week (from Sunday). */
  readonly earliest?: string
  readonly latest?: string
  readonly weekday?: number
}

export interface Table {
  readonly document: string
  readonly cards: readonly Expected[]
}

const folder = 'tests/fixtures/choices/'

export const tables: readonly Table[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(folder + name, 'utf8')))

export function briefingOf(path: string): Briefing {
  const text = readFileSync(path, 'utf8')
  if (!path.endsWith('.md')) return compile(sourceOf(text, path))
  const read = markdownFormat.read({ bytes: new TextEncoder().encode(text), name: path })
  if (!read.ok) throw new Error(read.error)
  return compile(read.value)
}

/** The card of an acronym, whether or not the deck has a place for it. */
function acronymCardOf({ blocks, facts }: ChoiceSource, prompt: string): Card | null {
  for (const fact of facts) {
    const { id, block, sentence } = fact
    const text = blocks.find((each) => each.id === block)?.text.slice(sentence.start, sentence.end) ?? ''
    const asked = acronymPrompts(fact, text, '').find((each) => each.prompt === prompt)
    if (asked === undefined) continue
    const context = { section: null, before: null }
    return { id: `${id} own`, kind: 'acronym', ...asked, context, fact: id, block, sentence }
  }
  return null
}

/** The card that a row is about. */
export function cardOf(source: ChoiceSource, { prompt, answer }: Expected): Card {
  const made = source.cards.find((card) => card.prompt.includes(prompt) && card.answer === answer)
  if (made !== undefined) return made
  const own = acronymCardOf(source, prompt)
  if (own !== null) return own
  for (const fact of source.facts) {
    const text = source.blocks.find(({ id }) => id === fact.block)?.text ?? ''
    const { start, end } = fact.sentence
    const at = text.indexOf(answer, fact.start)
    if (at < 0 || at > fact.start + 12) continue
    const asked = text.slice(start, at) + gap + text.slice(at + answer.length, end)
    if (!asked.includes(prompt)) continue
    const context = { section: null, before: null }
    const { id, block, sentence } = fact
    return {
      id: `${id} own`,
      kind: 'cloze',
      prompt: asked,
      answer,
      accept: [],
      context,
      fact: id,
      block,
      sentence,
    }
  }
  throw new Error(`No card asks "${prompt}"`)
}
