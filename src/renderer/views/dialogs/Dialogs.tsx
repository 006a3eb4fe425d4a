import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Briefing } from '../../../core/model/document.ts'
import { assertNever } from '../../../core/model/result.ts'
import { lazyPart } from '../../components/lazy-part.tsx'
import { calledInFull, calledRemoved } from '../../state/apart.ts'
import type { Dialog } from '../../state/dialog.ts'
import { InHalf } from '../../state/half.ts'
import { nameOf } from '../../state/open.ts'
import { agendaList, libraryList } from '../../state/queries.ts'
import { useTextShown } from '../../state/text-shown.ts'
import { closeDialog } from '../../state/ui.ts'
import { Palette } from '../palette/Palette.tsx'
import { SheetDialog } from '../sheet/SheetDialog.tsx'
import { AboutDialog } from './AboutDialog.tsx'
import { AgendaDialog } from './AgendaDialog.tsx'
import { BackupsDialog } from './BackupsDialog.tsx'
import { BesideDialog } from './BesideDialog.tsx'
import { ContentsDialog } from './ContentsDialog.tsx'
import { DeleteDialog } from './DeleteDialog.tsx'
import { DetailsDialog } from './DetailsDialog.tsx'
import { ExportDialog } from './ExportDialog.tsx'
import { ExportEverythingDialog } from './ExportEverythingDialog.tsx'
import { FigureDialog, PictureDialog } from './FigureDialog.tsx'
import { HandOverDialog } from './HandOverDialog.tsx'
import { ImportCardsDialog } from './ImportCardsDialog.tsx'
import { ImportEverythingDialog } from './ImportEverythingDialog.tsx'
import { ImportPackDialog } from './ImportPackDialog.tsx'
import { ImportPassagesDialog } from './ImportPassagesDialog.tsx'
import { LeftOutDialog } from './LeftOutDialog.tsx'
import { LinkDialog } from './LinkDialog.tsx'
import { NearDialog } from './NearDialog.tsx'
import { OriginalDialog } from './OriginalDialog.tsx'
import { PictureCardDialog } from './PictureCardDialog.tsx'
import { SettingsDialog } from './SettingsDialog.tsx'
import { ShortcutsDialog } from './ShortcutsDialog.tsx'
import { TrustDialog } from './TrustDialog.tsx'

/** Its text is loaded when somebody wants to read it. */
const GuideDialog = lazyPart(() => import('../guide/GuideDialog.tsx').then((m) => m.GuideDialog))

interface Props {
  readonly dialog: Dialog
  readonly briefing: Briefing | null
}

/** A dialog that is open. */
export function Dialogs({ dialog, briefing }: Props) {
  const close = () => closeDialog(dialog)
  switch (dialog.kind) {
    case 'settings':
      return <SettingsDialog onClose={close} />
    case 'shortcuts':
      return <ShortcutsDialog onClose={close} />
    case 'trust':
      return <TrustDialog onClose={close} />
    case 'about':
      return <AboutDialog onClose={close} />
    case 'guide':
      return <GuideDialog onClose={close} />
    case 'backups':
      return <BackupsDialog onClose={close} />
    case 'export-everything':
      return <ExportEverythingDialog onClose={close} />
    case 'near':
      return <NearDialog onClose={close} />
    case 'beside':
      return <BesideDialog onClose={close} />
    case 'import-everything':
      return <ImportEverythingDialog key={dialog.file.job} file={dialog.file} />
    case 'hand-over':
      return (
        <HandOverDialog chosen={dialog.documents} briefings={dialog.briefings === true} onClose={close} />
      )
    case 'import-pack':
      return <ImportPackDialog key={dialog.file.job} file={dialog.file} />
    case 'link':
      return <LinkDialog link={dialog.link} onClose={close} />
    case 'picture':
      return <PictureDialog image={dialog.image} name={dialog.name} caption={dialog.name} onClose={close} />
    case 'search':
      return <Palette open={briefing?.id ?? null} onClose={close} />
    case 'sheet':
      return <SheetDialog subject={dialog.subject} onClose={close} />
    case 'agenda':
      return <AgendaOf {...dialog} onClose={close} />
    case 'original':
      return <OriginalOf document={dialog.document} onClose={close} />
    case 'details':
    case 'delete':
      return <LibraryDialog kind={dialog.kind} subject={dialog.document} onClose={close} />
    default:
      return (
        briefing && (
          <InHalf value={'half' in dialog ? dialog.half : null}>
            <DocumentDialog dialog={dialog} briefing={briefing} onClose={close} />
          </InHalf>
        )
      )
  }
}

type OfDocument = Extract<
  Dialog,
  {
    readonly kind:
      | 'contents'
      | 'left-out'
      | 'figure'
      | 'picture-card'
      | 'export'
      | 'import-passages'
      | 'import-cards'
  }
>

/** A dialog about the open document, or about a text on screen. */
function DocumentDialog({
  dialog,
  briefing,
  onClose,
}: {
  readonly dialog: OfDocument
  readonly briefing: Briefing
  readonly onClose: () => void
}) {
  const text = useTextShown()
  const shown = text?.briefing ?? briefing
  switch (dialog.kind) {
    case 'contents':
      return <ContentsDialog briefing={shown} isCurrent={text?.version == null} onClose={onClose} />
    case 'left-out':
      return <LeftOutDialog briefing={briefing} onClose={onClose} />
    case 'figure':
      return <FigureDialog briefing={shown} block={dialog.block} onClose={onClose} />
    case 'picture-card':
      return <PictureCardDialog briefing={shown} block={dialog.block} onClose={onClose} />
    case 'export':
      return <ExportDialog {...dialog} briefing={briefing} onClose={onClose} />
    case 'import-passages':
      return <ImportPassagesDialog key={dialog.file.job} briefing={briefing} file={dialog.file} />
    case 'import-cards':
      return <ImportCardsDialog key={dialog.file.job} briefing={briefing} file={dialog.file} />
    default:
      return assertNever(dialog)
  }
}

/** A briefing, once the library and what is set are known. */
function AgendaOf({
  agenda: id,
  documents,
  onClose,
}: Extract<Dialog, { readonly kind: 'agenda' }> & { readonly onClose: () => void }) {
  const entries = useQuery(libraryList).data?.entries
  const agendas = useQuery(agendaList).data
  const agenda = agendas?.find((each) => each.id === id) ?? null
  useClosed(agendas !== undefined && id !== null && agenda === null, onClose)
  if (entries === undefined || agendas === undefined || (id !== null && agenda === null)) return null
  return <AgendaDialog agenda={agenda} documents={documents} entries={entries} onClose={onClose} />
}

/** The file that a document was read from. */
function OriginalOf({ document, onClose }: { readonly document: string; readonly onClose: () => void }) {
  const library = useQuery(libraryList).data
  const entry = library?.entries.find(({ id }) => id === document)
  useClosed(library !== undefined && entry === undefined, onClose)
  if (entry === undefined) return null
  return (
    <OriginalDialog document={document} title={calledInFull(entry.id, nameOf(entry))} onClose={onClose} />
  )
}

/** Closes a dialog for good once what it is about is gone: it must not come back with it. */
function useClosed(isGone: boolean, onClose: () => void): void {
  useEffect(() => {
    if (isGone) onClose()
  }, [isGone, onClose])
}

/** A dialog about one document of the library. */
function LibraryDialog({
  kind,
  subject,
  onClose,
}: {
  readonly kind: 'details' | 'delete'
  readonly subject: string
  readonly onClose: () => void
}) {
  const library = useQuery(libraryList).data
  const entry = library?.entries.find(({ id }) => id === subject)
  const removed = library?.removed.find(({ id }) => id === subject)
  useClosed(library !== undefined && (kind === 'delete' ? removed : entry) === undefined, onClose)
  if (kind === 'delete')
    return (
      removed &&
      library && <DeleteDialog entry={removed} called={calledRemoved(library, removed)} onClose={onClose} />
    )
  if (entry === undefined) return null
  const known = new Set(library?.entries.flatMap(({ tags }) => tags))
  return (
    <DetailsDialog
      entry={entry}
      known={[...known].filter((tag) => !entry.tags.includes(tag)).toSorted((a, b) => a.localeCompare(b))}
      onClose={onClose}
    />
  )
}
