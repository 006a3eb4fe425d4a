import { flushSync } from 'react-dom'
import { run } from '../../commands/run.ts'
import { showBeside } from '../../state/beside.ts'
import { search, usePalette, type What, type Where, whats } from '../../state/palette.ts'
import { studyFound } from '../../state/study-found.ts'
import { openDialog } from '../../state/ui.ts'
import { withoutSign } from './command-sign.ts'
import { follow, openAgain } from './follow.ts'
import type { Leads, PaletteItem } from './view.ts'

/** The kinds that can be chosen. */
export const kindsOf = (where: Where): readonly What[] =>
  whats.filter((each) => each !== 'document' || where === 'library')

/** To choose a kind takes back the sign that asks for commands. */
export function choose(what: What): void {
  search({ what, query: withoutSign(usePalette.getState().query) })
}

/** Carries out what a row is for. */
export function act(row: PaletteItem, leads: Leads): void {
  if (row.kind === 'widen') {
    search(row.to)
    usePalette.setState({ active: row.from })
    return
  }
  // First gone: a command may need the focus, or open a dialog of its own.
  flushSync(() => openDialog(null))
  if (row.kind === 'found') follow(row.found, leads)
  else if (row.kind === 'study') void studyFound(row.asked)
  else if (row.kind === 'entry')
    leads === 'beside' ? showBeside({ kind: 'document', document: row.entry.id }) : openAgain(row.entry.id)
  else run(row.match.item.command)
}
