import type { Command } from '../../../../../src/main/store/commands/table.ts'

/** One thing that cannot be so in the first example of a kind: where, and what stands there. All of these were refused by the readers before. */
export const refused: Readonly<
  Record<Command['kind'], readonly (readonly [path: string, value: unknown])[]>
> = {
  'mark.add': [
    ['v', 2],
    ['mark', null],
    ['mark.id', 1],
    ['mark.createdAt', -1],
    ['mark.createdAt', 1.5],
    ['mark.note', null],
    ['mark.tags', [1]],
    ['mark.kind', 'stamp'],
    ['mark.parts', []],
    ['mark.parts.0.block', ''],
    ['mark.parts.0.position.start', 8],
    ['mark.parts.0.quote.exact', null],
  ],
  'mark.remove': [['mark.document', null]],
  'mark.edit': [
    ['mark.colour', null],
    ['mark.colour', 5],
  ],
  'marks.add': [
    ['marks', []],
    ['marks.1.id', 'm1'],
    ['marks.1.document', 'bbbbbbbbbbbbbbbb'],
    ['document.title', null],
  ],
  'review.add': [
    ['review.rating', 0],
    ['review.rating', 5],
    ['review.at', -1],
    ['review.utcOffset', 0.5],
    ['review.durationMs', '1'],
    ['review.card', null],
  ],
  'document.remove': [['document.at', -1]],
  'document.restore': [['document.at', null]],
  'document.edit': [
    ['details.name', 1],
    ['details.tags', [null]],
  ],
  'goal.set': [
    ['goal.briefingAt', -1],
    ['goal.goal', 0],
    ['goal.goal', 1.01],
  ],
  'reviews.add': [
    ['reviews', []],
    ['reviews.0.rating', 5],
    ['reviews.1.given', -1],
    ['document.id', null],
  ],
  'pack.import': [
    ['name', null],
    ['steps', []],
    ['steps.0.kind', 'mark.paint'],
    ['steps.0.kind', 'pack.import'],
    ['steps.1.reviews', []],
    ['handed.0.kind', 'mood'],
    ['documents.0.id', 1],
  ],
  'edits.set': [
    ['edits.act', 'forget'],
    ['edits.block', 1],
    ['edits.facts', []],
    ['edits.facts.0.fact', ''],
    ['edits.facts.0.state', 'perhaps'],
    ['edits.facts.0.type', 'mood'],
    ['edits.facts.0.own', {}],
    ['edits.cards', null],
  ],
  'document.anew': [
    ['to', null],
    ['reworded', [1]],
    ['edits.cards.0.own.sentence', null],
    ['edits.cards.0.accept', [1]],
    ['edits.cards.0.deleted', 0],
  ],
  'version.set': [
    ['version', -1],
    ['as', 'gone'],
    ['place', null],
    ['leaves', 'shown'],
    ['edits.facts.0.fact', ''],
    ['reworded', [1]],
  ],
  'cards.flag': [
    ['flags.act', 'burn'],
    ['flags.cards', []],
    ['flags.cards.0.card', ''],
    ['flags.cards.0.suspended', 1],
    ['flags.cards.0.buried', 1.5],
  ],
}

/** What is let be there, as it was: it is of another version, or says nothing. */
export const letBe: readonly (readonly [kind: Command['kind'], path: string, value: unknown])[] = [
  ['mark.add', 'mark.new', 1],
  ['mark.add', 'mark.colour', 9],
  ['review.add', 'review.learningSteps', 'none'],
  ['edits.set', 'edits.facts.0.about', 'the pilots'],
  ['document.anew', 'edits.cards.0.own.partial', 'yes'],
  ['document.anew', 'new', {}],
  ['goal.set', 'goal.goal', 1],
  ['goal.set', 'goal.briefingAt', null],
  ['cards.flag', 'flags.cards.0.buried', -3],
]
