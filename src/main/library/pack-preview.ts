/** What importing a pack would do, for the screen. */
import type { Briefing } from '../../core/model/document.ts'
import { shownName } from '../../core/text/shown-name.ts'
import type {
  PackConflict,
  PackCounts,
  PackedDocument,
  PackPreview,
  PackSaid,
} from '../../shared/contract/packs.ts'
import { wordsOf } from '../../shared/passage-words.ts'
import { readBriefing } from '../store/content.ts'
import type { Database } from '../store/database.ts'
import type { DocumentChange, ThingChange } from '../store/pack/compare.ts'
import type { ThingKind } from '../store/pack/handed.ts'
import { canKeepBoth } from '../store/pack/steps.ts'
import type { Thing } from '../store/pack/things.ts'

/** The most of a text that is shown, in UTF-16 units. */
const most = 400

/** @param bundled the Briefing of a document that came with the app, as JSON; null for others */
export async function previewOf(
  changes: readonly DocumentChange[],
  pack: Database,
  bundled: (document: string) => Promise<string | null>,
): Promise<Pick<PackPreview, 'documents' | 'conflicts'>> {
  const conflicts: PackConflict[] = []
  for (const { id, things } of changes) {
    const asked = things.filter(({ fate }) => fate === 'ask')
    if (asked.length === 0) continue
    const json = (await readBriefing(pack, id)) ?? (await bundled(id))
    const briefing = json === null ? null : (JSON.parse(json) as Briefing) // checked as it was read
    conflicts.push(...asked.flatMap((thing) => conflictOf(id, thing, briefing) ?? []))
  }
  return { documents: changes.map(documentOf), conflicts }
}

function documentOf({
  id,
  title,
  standing,
  things,
  ratings,
  started,
  versions,
  renewal,
}: DocumentChange): PackedDocument {
  return {
    id,
    title: shownName(title),
    standing,
    passages: countsOf(things, ['mark']),
    edits: countsOf(things, ['fact', 'card']),
    details: things.some(({ kind, fate }) => fate === 'theirs' && (kind === 'name' || kind === 'tag')),
    ratings: ratings.length,
    schedules: started.length,
    text: renewal !== null,
    versions: versions.length,
  }
}

function countsOf(things: readonly ThingChange[], kinds: readonly ThingKind[]): PackCounts {
  const all = things.filter(({ kind, fate }) => fate === 'theirs' && kinds.includes(kind))
  const removed = all.filter(({ theirs }) => theirs === null).length
  const added = all.filter(({ mine }) => mine === null).length
  return { added, changed: all.length - added - removed, removed }
}

function conflictOf(document: string, change: ThingChange, briefing: Briefing | null): PackConflict | null {
  const { kind, ref, mine, theirs } = change
  if (kind === 'tag' || kind === 'flag') return null
  const one = mine === null ? [] : saidBy(mine)
  const other = theirs === null ? [] : saidBy(theirs)
  const differ = (said: readonly PackSaid[], against: readonly PackSaid[]) =>
    mine === null || theirs === null
      ? said
      : said.filter(({ field, text }) => against.find((each) => each.field === field)?.text !== text)
  return {
    document,
    kind,
    ref,
    about: aboutOf(mine ?? theirs, ref, briefing).slice(0, most),
    mine: mine && differ(one, other),
    theirs: theirs && differ(other, one),
    canKeepBoth: canKeepBoth(change),
  }
}

function aboutOf(thing: Thing | null, ref: string, briefing: Briefing | null): string {
  if (thing?.kind === 'mark') return thing.value.parts.map(wordsOf).join(' … ')
  if (thing?.kind === 'fact') {
    const fact = briefing?.facts.find(({ id }) => id === ref)
    return fact?.statement ?? thing.value.own?.sentence.quote.exact ?? fact?.text ?? thing.value.text ?? ''
  }
  if (thing?.kind !== 'card') return ''
  const card = briefing?.cards.find(({ id }) => id === ref)
  return card?.prompt ?? thing.value.prompt ?? ''
}

/** What a thing says, field by field. Empty fields are said too, so that it is seen that a side says nothing. */
function saidBy(thing: Thing): readonly PackSaid[] {
  switch (thing.kind) {
    case 'mark': {
      const { parts, colour, note, tags } = thing.value
      return [
        said('quote', parts.map(wordsOf).join(' … ')),
        said('colour', colour === null ? '' : String(colour)),
        said('note', note),
        said('tags', tags.join(', ')),
      ]
    }
    case 'fact': {
      const { state, type, statement, text, value, note } = thing.value
      return [
        said('state', state ?? ''),
        said('type', type ?? ''),
        said('statement', statement ?? ''),
        said('answer', text ?? ''),
        said('value', value ?? ''),
        said('note', note ?? ''),
      ]
    }
    case 'card': {
      const { deleted, prompt, answer, accept } = thing.value
      return [
        said('deleted', deleted ? 'yes' : ''),
        said('prompt', prompt ?? ''),
        said('answer', answer ?? ''),
        said('accept', (accept ?? []).join('; ')),
      ]
    }
    case 'name':
      return [said('name', shownName(thing.value))]
    case 'tag':
    case 'flag':
      return []
  }
}

const said = (field: PackSaid['field'], text: string): PackSaid => ({ field, text: text.slice(0, most) })
