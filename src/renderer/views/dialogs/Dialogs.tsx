import type { Briefing } from '../../../core/model/document.ts'
import { openDialog, useUi } from '../../state/ui.ts'
import { BackupsDialog } from './BackupsDialog.tsx'
import { SearchDialog } from './SearchDialog.tsx'
import { ShortcutsDialog } from './ShortcutsDialog.tsx'

/** The dialog that is open. */
export function Dialogs({ briefing }: { readonly briefing: Briefing | null }) {
  const dialog = useUi((ui) => ui.dialog)
  const close = () => openDialog(null)
  if (dialog === 'shortcuts') return <ShortcutsDialog onClose={close} />
  if (dialog === 'backups') return <BackupsDialog onClose={close} />
  if (dialog === 'search' && briefing !== null) return <SearchDialog briefing={briefing} onClose={close} />
  return null
}
