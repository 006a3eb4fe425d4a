import type { Reply, Request } from '../../shared/contract/api.ts'
import type { CardsPreview } from '../../shared/contract/cards.ts'
import type { PassagesPreview } from '../../shared/contract/marks.ts'
import { sentences } from '../../shared/messages/forms.ts'
import { messages } from '../../shared/messages/messages.ts'
import { call } from '../api.ts'
import { closeChosen, showChosen } from './chosen-file.ts'
import type { Dialog, PreviewedFile } from './dialog.ts'
import { undoAction } from './history.ts'
import type { Change } from './invalidate.ts'
import { tell, trying } from './open.ts'
import { openId } from './queries.ts'
import { say } from './ui.ts'

interface ImportKind<Preview> {
  /** What its items are. */
  readonly items: 'passages' | 'cards'
  /** The change to tell once the items are stored. */
  readonly change: Change
  readonly dialog: (file: PreviewedFile<Preview>) => Extract<Dialog, { readonly file: unknown }>
  readonly choose: () => Promise<Reply<'cards:choose'>>
  readonly read: (request: Request<'cards:read'>) => Promise<Preview | null>
  readonly store: (request: Request<'cards:import'>) => Promise<Reply<'cards:import'>>
  readonly cancel: (request: Request<'cards:cancel'>) => Promise<null>
}

/** What can be done with a file that brings something into the open document. */
interface FileImport {
  /** Asks for a file and shows what importing it would do. */
  readonly choose: () => Promise<void>
  /** Stores what the preview told, and offers to take it back. */
  readonly store: (job: string, lost: boolean) => Promise<void>
  /** Gives up the import: nothing is stored. */
  readonly cancel: (job: string) => Promise<void>
}

const fileImport = <Preview>(kind: ImportKind<Preview>): FileImport => ({
  choose: async () => {
    const document = openId()
    if (document === undefined) return
    await showChosen({
      choose: kind.choose,
      read: (job) => kind.read({ job, document }),
      dialog: kind.dialog,
    })
  },
  store: (job, lost) =>
    trying(async () => {
      const { added, known } = await kind.store({ job, lost }).finally(() => closeChosen(job))
      await tell(kind.change)
      const { known: wereKnown, [kind.items]: imported } = messages.said.imports
      say(sentences([imported(added), known === 0 ? '' : wereKnown(known)]), undoAction)
    }),
  cancel: async (job) => {
    closeChosen(job)
    await trying(() => kind.cancel({ job }))
  },
})

export const cardsFile = fileImport<CardsPreview>({
  items: 'cards',
  change: 'facts-changed',
  dialog: (file) => ({ kind: 'import-cards', file }),
  choose: () => call('cards:choose', null),
  read: (request) => call('cards:read', request),
  store: (request) => call('cards:import', request),
  cancel: (request) => call('cards:cancel', request),
})

/** The import of passages from W3C annotations. */
export const passagesFile = fileImport<PassagesPreview>({
  items: 'passages',
  change: 'marks-changed',
  dialog: (file) => ({ kind: 'import-passages', file }),
  choose: () => call('passages:choose', null),
  read: (request) => call('passages:read', request),
  store: (request) => call('passages:import', request),
  cancel: (request) => call('passages:cancel', request),
})
