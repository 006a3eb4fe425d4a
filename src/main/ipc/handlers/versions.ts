import { ok } from '../../../core/model/result.ts'
import type { VersionCalls } from '../../../shared/contract/versions.ts'
import type { Access } from '../../app/access.ts'
import { changedCards, comparison, listEntries, openOlder } from '../../app/versions.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** The versions of a document, and what changed from one to the next. */
export function versionHandlers({ versions, importer }: HandlerParts, { withStored, withResult }: Access) {
  return {
    'versions:list': ({ document }) => withStored(document, (db) => listEntries(db, document)),
    'versions:compare': ({ document, from, to }) =>
      withResult((db) => comparison(db, versions, document, { from, to })),
    'versions:open': ({ document, version }) =>
      withResult((db) => openOlder(db, versions, document, version)),
    'versions:show': ({ document, version }) => versions.show(document, version),
    'versions:remove': ({ document, version }) => versions.remove(document, version),
    'versions:cancel': async () => {
      versions.cancelComparison()
      return ok(null)
    },
    'versions:changed': ({ document }) => withStored(document, (db) => changedCards(db, document)),
    'versions:answer': async ({ answers }) => {
      await importer.answer(answers)
      return ok(null)
    },
  } satisfies Pick<Handlers, keyof VersionCalls>
}
