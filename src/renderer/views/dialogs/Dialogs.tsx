import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Briefing } from '../../../core/model/document.ts'
import { calledInFull, calledRemoved } from '../../state/apart.ts'
import { nameOf } from '../../state/open.ts'
import { libraryList, planRead } from '../../state/queries.ts'
import { openDialog, useUi } from '../../state/ui.ts'
import { Palette } from '../palette/Palette.tsx'
import { AboutDialog } from './AboutDialog.tsx'
import { BackupsDialog } from './BackupsDialog.tsx'
import { ContentsDialog } from './ContentsDialog.tsx'
import { DeleteDialog } from './DeleteDialog.tsx'
import { DetailsDialog } from './DetailsDialog.tsx'
import { ExportDialog } from './ExportDialog.tsx'
import { ExportEverythingDialog } from './ExportEverythingDialog.tsx'
import { HourDialog } from './HourDialog.tsx'
import { ImportCardsDialog } from './ImportCardsDialog.tsx'
import { ImportDialog } from './ImportDialog.tsx'
import { ImportEverythingDialog } from './ImportEverythingDialog.tsx'
import { LeftOutDialog } from './LeftOutDialog.tsx'
import { LinkDialog } from './LinkDialog.tsx'
import { SettingsDialog } from './SettingsDialog.tsx'
import { ShortcutsDialog } from './ShortcutsDialog.tsx'
import { TrustDialog } from './TrustDialog.tsx'

/** The dialog that is open. */
export function Dialogs({ briefing }: { readonly briefing: Briefing | null }) {
  const { dialog, subject, annotations, cards, library, link } = useUi()
  const close = () => openDialog(null)
  if (dialog === 'settings') return <SettingsDialog onClose={close} />
  if (dialog === 'shortcuts') return <ShortcutsDialog onClose={close} />
  if (dialog === 'trust') return <TrustDialog onClose={close} />
  if (dialog === 'about') return <AboutDialog onClose={close} />
  if (dialog === 'backups') return <BackupsDialog onClose={close} />
  if (dialog === 'export-everything') return <ExportEverythingDialog onClose={close} />
  if (dialog === 'import-everything' && library !== null)
    return <ImportEverythingDialog key={library.job} file={library} />
  if (dialog === 'link' && link !== null) return <LinkDialog link={link} onClose={close} />
  if (dialog === 'search') return <Palette open={briefing?.id ?? null} onClose={close} />
  if (dialog === 'contents' && briefing !== null)
    return <ContentsDialog briefing={briefing} onClose={close} />
  if (dialog === 'left-out' && briefing !== null) return <LeftOutDialog briefing={briefing} onClose={close} />
  if (dialog === 'export' && briefing !== null) return <ExportDialog briefing={briefing} onClose={close} />
  if (dialog === 'import' && briefing !== null && annotations !== null)
    return <ImportDialog key={annotations.job} briefing={briefing} file={annotations} />
  if (dialog === 'hour' && subject !== null) return <HourOf document={subject} onClose={close} />
  if (dialog === 'import-cards' && briefing !== null && cards !== null)
    return <ImportCardsDialog key={cards.job} briefing={briefing} file={cards} />
  if ((dialog === 'details' || dialog === 'delete') && subject !== null)
    return <LibraryDialog kind={dialog} subject={subject} onClose={close} />
  return null
}

/** The briefing hour of a document, once what is set is known. */
function HourOf({ document, onClose }: { readonly document: string; readonly onClose: () => void }) {
  const library = useQuery(libraryList).data
  const entry = library?.entries.find(({ id }) => id === document)
  useClosed(library !== undefined && entry === undefined, onClose)
  const plan = useQuery(planRead(document)).data
  if (entry === undefined || plan === undefined) return null
  return (
    <HourDialog
      document={document}
      title={calledInFull(entry.id, nameOf(entry))}
      briefingAt={plan?.briefingAt ?? null}
      goal={plan?.goal ?? null}
      onClose={onClose}
    />
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
