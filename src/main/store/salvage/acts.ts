import type { Edits } from '../../../core/model/edits.ts'
import { assertNever } from '../../../core/model/result.ts'
import { parseCommand, parseInverse, type Step, type StepBack, stepsOf } from '../commands/table.ts'
import type { Database } from '../database.ts'
import { rowOfPair } from '../no-conflicts.ts'
import { numberOf, textOf } from '../rows.ts'

// What the journal says was done, thing by thing: it tells a change from damage, and a newer change from an older one.

/** The last change of one thing (see `thing`), as a journal has it. */
export interface Act {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly at: number
  readonly isUndone: boolean
  /** The command that holds after the change: its own, or the one that took it back. */
  readonly says: Step | StepBack
}

/** By `thing`. */
export type Acts = ReadonlyMap<string, Act>

/** A row, by its table and key; or a part of a document's row: its removal or its details. */
export const thing = (what: string, ...key: readonly string[]): string => JSON.stringify([what, ...key])

export const partsOf = (name: string): readonly string[] => JSON.parse(name)

/** An entry that is not understood says nothing. */
export function actsOf(db: Database): Acts {
  const acts = new Map<string, Act>()
  for (const row of db.all('SELECT command, inverse, at, state FROM journal ORDER BY seq')) {
    const isUndone = row.state === 'undone'
    const command = parseCommand(JSON.parse(textOf(row, 'command')))
    const inverse = command && parseInverse(command, JSON.parse(textOf(row, 'inverse')))
    if (command === null || inverse === null) continue
    for (const [step, back] of stepsOf(command, inverse)) {
      const act = { at: numberOf(row, 'at'), isUndone, says: isUndone ? back : step }
      for (const each of thingsOf(step, back)) acts.set(each, act)
    }
  }
  return acts
}

/** Whether a thing is as it is in one history by an act that the other does not have, or had before. */
export function isNewer(name: string, here: Acts, there: Acts): boolean {
  const act = here.get(name)
  const other = there.get(name)
  if (act === undefined || other === undefined) return act !== undefined
  return act.at > other.at || (act.at === other.at && act.isUndone !== other.isUndone)
}

const thingsSaid = (document: string, { facts, cards }: Edits): readonly string[] => [
  ...facts.map(({ fact }) => thing('fact_edits', document, fact)),
  ...cards.map(({ card }) => thing('card_edits', document, card)),
]

function thingsOf(command: Step, inverse: StepBack): readonly string[] {
  switch (command.kind) {
    case 'mark.add':
    case 'mark.remove':
    case 'mark.edit':
      return [thing('marks', command.mark.id)]
    case 'marks.add':
      return command.marks.map(({ id }) => thing('marks', id))
    case 'review.add':
      return inverse.kind === 'review.revoke' ? [thing('reviews', String(inverse.review.id))] : []
    // What is lost of them can come again in the same pack.
    case 'reviews.add':
      return []
    case 'document.remove':
    case 'document.restore':
      return [thing('removal', command.document.id)]
    case 'document.edit':
      return [thing('details', command.document.id)]
    // Of the settings, which are taken whole.
    case 'away.set':
      return []
    case 'agenda.set':
      return [thing('agendas', command.id)]
    case 'conflict.set':
      return [thing('no_conflicts', ...Object.values(rowOfPair(command.pair)))]
    case 'edits.set':
      return thingsSaid(command.edits.document, command.edits)
    case 'version.set':
      return [thing('version', command.document.id), ...thingsSaid(command.document.id, command.edits)]
    case 'document.anew':
      return thingsSaid(command.document.id, command.edits)
    case 'cards.flag': {
      const { document, cards } = command.flags
      return cards.map(({ card }) => thing('card_states', document, card))
    }
    case 'cards.detail': {
      const { document, cards } = command.details
      return cards.map(({ card }) => thing('card_details', document, card))
    }
    default:
      return assertNever(command)
  }
}
