/** Versions of a document that is here which come in a pack: they lie beside the one that is shown, and can be shown. */
import type { PackedContent } from '../content.ts'
import type { Database } from '../database.ts'
import { bytesOf, numberOf } from '../rows.ts'
import { type Held, heldNow, listVersions, type NewVersion, type Version } from '../versions.ts'

export interface CameVersion extends NewVersion {
  /** Whether it is newer than all that the pack has and that is here. */
  readonly isNewer: boolean
}

type Known = Pick<Version, 'source' | 'standing' | 'held' | 'changed' | 'version'>

/** The versions whose files are not here as a version, the oldest first. One without its text does not come. */
export function newVersions(ours: Database, theirs: Database, document: string): readonly CameVersion[] {
  const here = new Set(versionsOf(ours, document).map(({ source }) => source))
  const there = versionsOf(theirs, document)
  const last = there.findLastIndex(({ source }) => here.has(source))
  return there.flatMap((version, at) => {
    if (here.has(version.source)) return []
    const held = version.held ?? heldNow(theirs, document)
    const content = contentOf(theirs, document, version)
    if (held === null || content === null) return []
    const { source, changed } = version
    return [{ ...content, source, changed, held: plain(held), isNewer: at > last }]
  })
}

/** A document that only ever came once is its own one version. */
function versionsOf(db: Database, document: string): readonly Known[] {
  const all = listVersions(db, document).filter(({ standing }) => standing !== 'aside')
  return all.length > 0 ? all : [{ source: document, standing: 'shown', held: null, changed: [], version: 1 }]
}

const plain = (held: Held): Held => ({ ...held, bundled: false })

function contentOf(
  db: Database,
  document: string,
  { standing, version }: Known,
): { readonly content: PackedContent; readonly compiler: number } | null {
  const row =
    standing === 'shown'
      ? db.get('SELECT briefing, search_index, compiler FROM briefings WHERE document = $document', {
          document,
        })
      : db.get(
          `SELECT briefing, search_index, compiler FROM version_contents
           WHERE document = $document AND version = $version AND role = 'shown'`,
          { document, version },
        )
  return (
    row && {
      content: { briefing: bytesOf(row, 'briefing'), index: bytesOf(row, 'search_index') },
      compiler: numberOf(row, 'compiler'),
    }
  )
}
