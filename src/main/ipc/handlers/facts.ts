import { ok } from '../../../core/model/result.ts'
import type { FactCalls } from '../../../shared/contract/facts.ts'
import type { Access } from '../../app/access.ts'
import { exportFacts } from '../../app/facts/export-facts.ts'
import { addFact, editFact, judgeFact, ledger } from '../../app/facts/facts.ts'
import { makeSpares } from '../../app/facts/spares.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** Key facts: the ledger, and what the user says of it. */
export function factHandlers(
  { briefings, chooseExport, now }: HandlerParts,
  { withCompiled, withResult }: Access,
) {
  return {
    'facts:list': ({ document }) => withCompiled(document, (db, briefing) => ok(ledger(db, briefing))),
    'facts:judge': ({ document, ...request }) =>
      withCompiled(document, (db, briefing) => judgeFact(db, briefing, request, now())),
    'facts:edit': ({ document, ...request }) =>
      withCompiled(document, (db, briefing) => editFact(db, briefing, request, now())),
    'facts:add': ({ document, ...request }) =>
      withCompiled(document, (db, briefing) => addFact(db, briefing, request, now())),
    'facts:export': (request) =>
      withResult((db) => exportFacts(db, request, (id) => briefings.peek(id), chooseExport)),
    'facts:make-cards': ({ document, facts }) =>
      withCompiled(document, (db, briefing) => makeSpares(db, briefing, facts, now())),
  } satisfies Pick<Handlers, keyof FactCalls>
}
