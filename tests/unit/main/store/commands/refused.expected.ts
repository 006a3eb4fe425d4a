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
  'agenda.set': [
    ['id', ''],
    ['agenda.name', ' '],
    ['agenda.at', -1],
    ['agenda.at', 1e14],
    ['agenda.goal', 0.4],
    ['agenda.goal', 1],
    ['agenda.minutes', [1, 2, 3]],
    ['agenda.minutes', [1, 2, 3, 4, 5, 6, 241]],
    ['agenda.daysOff', [1, 1]],
    ['agenda.quiet', { from: 0, to: 1440 }],
    ['agenda.documents', []],
    ['agenda.documents', ['../a']],
    ['agenda.more', 1],
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
  ['agenda.set', 'agenda', null],
  ['cards.flag', 'flags.cards.0.buried', -3],
]
