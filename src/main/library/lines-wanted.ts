import { randomUUID } from 'node:crypto'
import type { Briefing } from '../../core/model/document.ts'
import { byHand, leftByHand } from '../../core/text/left-by-hand.ts'
import type { LinesWanted } from '../../shared/contract/anew.ts'
import { logError } from '../base/log.ts'
import type { Data } from '../data/data.ts'
import type { AnewResult } from '../engine/host.ts'
import type { AnewRequest, Compiled } from '../engine/protocol.ts'
import { readBriefing } from '../store/content.ts'

/** What its user brought back of what was left out of a document, and what they left out, as it is asked for. */
export async function linesWanted(
  data: Pick<Data, 'open'>,
  document: string,
): Promise<readonly LinesWanted[]> {
  const opened = await data.open()
  const json = opened.ok ? await readBriefing(opened.value, document) : null
  // Parsed only where there is something to be found: a Briefing may be long.
  if (json === null || !signs.some((sign) => json.includes(sign))) return []
  const { dropped, broughtBack = [] } = JSON.parse(json) as Pick<Briefing, 'dropped' | 'broughtBack'> // stored by main
  const lines = [
    { texts: broughtBack.map(({ text }) => text), wanted: 'in' },
    { texts: leftByHand(dropped), wanted: 'out' },
  ] as const
  return lines.filter(({ texts }) => texts.length > 0)
}

const signs = ['"broughtBack":', `"${byHand}"`]

const unused = { facts: [], cards: [], touched: [] } as const

/**
 * A document on its way in, with lines in its text that its reader leaves out, and without others: what its user wants of a
 * document they want of a new version of it. Where it cannot be read so, it comes as it is.
 *
 * @throws Error where its user gives up the reading
 */
export async function withLines(
  engine: { makeAnew(request: AnewRequest): Promise<AnewResult> },
  came: Compiled,
  lines: readonly LinesWanted[],
): Promise<Compiled> {
  const { id, briefing, original } = came
  const job = randomUUID()
  const answer = await engine.makeAnew({
    ...{
      kind: 'anew',
      job,
      briefing,
      other: null,
      original,
      source: id,
      lines,
      scansIn: null,
      use: unused,
      read: [],
    },
  })
  if (answer.ok) return { ...came, briefing: answer.value.briefing, cards: answer.value.cards }
  if (answer.error === 'cancelled') throw new Error('was cancelled')
  logError(
    `A version came without lines that were brought back, or with some that were left out: ${answer.error.why}`,
    null,
  )
  return came
}
