/** What became of a document on its way to cards: how many things each step made, and why the others stayed. */

import type { MadeCards } from '../src/core/cards/make.ts'
import { aroundsOf, type Setting, settingsOf } from '../src/core/cards/settings.ts'
import { brokenByValue } from '../src/core/cards/value-rules.ts'
import type { Compilation } from '../src/core/compile.ts'
import type { Block } from '../src/core/model/document.ts'
import type { Fact } from '../src/core/model/fact.ts'
import { isClause } from '../src/core/model/fact.ts'
import { countBy, groupBy } from '../src/core/model/group-by.ts'
import type { Span } from '../src/core/model/span.ts'
import { stand } from '../src/core/statements/stand.ts'

export function funnelOf({ briefing, sentences, made }: Compilation) {
  const { blocks, facts } = briefing
  const cut = blocks
    .filter(({ kind }) => kind !== 'code')
    .flatMap((block) => (sentences.get(block.id) ?? []).map((span) => ({ block, span })))
  const around = aroundsOf(briefing, sentences)
  const stood = cut.map(({ block, span }) => {
    const text = block.text.slice(span.start, span.end)
    return block.kind === 'table' ? null : stand(text, around({ block, start: span.start }))
  })
  const fates = fatesOf(cut, briefing, made)
  return {
    blocks: blocks.length,
    sentences: cut.length,
    standing: stood.filter((each) => each?.stands).length,
    statements: facts.filter(({ type }) => isClause(type)).length,
    facts: facts.length,
    steps: Object.fromEntries(made.steps.map(({ name, given, made, why }) => [name, { given, made, why }])),
    standingRefused: countBy(
      stood.flatMap((each) => (each === null || each.stands ? [] : [each.why])),
      (why) => why,
    ),
    sentencesBy: countBy(fates, (fate) => fate),
    stoppedBy: countBy(stopsOf(briefing, sentences, made), (rule) => rule),
  }
}

interface Cut {
  readonly block: Block
  readonly span: Span
}

const keyOf = ({ block, sentence }: { readonly block: string; readonly sentence: Span }) =>
  `${block}:${sentence.start}`

/** Of each sentence: a card is made of it, it holds no fact, or why its weightiest fact has no card. */
function fatesOf(
  cut: readonly Cut[],
  { cards, facts }: Compilation['briefing'],
  { why }: Compilation['made'],
) {
  const asked = new Set(cards.map(keyOf))
  const held = groupBy(facts, keyOf)
  return cut.map(({ block, span }) => {
    const key = keyOf({ block: block.id, sentence: span })
    if (asked.has(key)) return 'made'
    const weightiest = held.get(key)?.reduce((a: Fact, b) => (b.importance > a.importance ? b : a))
    return weightiest ? (why.get(weightiest.id)?.why ?? 'made') : 'no-fact'
  })
}

/** Of each sentence with facts and no card the rules that stopped it, each once; where none has a name, the reason. */
function stopsOf(
  briefing: Compilation['briefing'],
  sentences: Compilation['sentences'],
  made: MadeCards,
): readonly string[] {
  const asked = new Set(briefing.cards.map(keyOf))
  const open = settingsOf(briefing, sentences).filter(
    ({ block, sentence }) => !asked.has(keyOf({ block: block.id, sentence })),
  )
  return open.flatMap((setting) => [
    ...new Set(setting.facts.flatMap((fact) => stopsOfFact(fact, setting, made))),
  ])
}

function stopsOfFact(fact: Fact, { facts, text }: Setting, { why }: MadeCards): readonly string[] {
  const refusal = why.get(fact.id)
  if (refusal === undefined) return []
  // Several rules may be one doubt.
  const broken = brokenByValue({ fact, siblings: facts, sentence: text }).filter(
    ({ doubt }) => doubt === refusal.rule,
  )
  return broken.length > 0 ? broken.map(({ name }) => name) : [refusal.rule ?? refusal.why]
}
