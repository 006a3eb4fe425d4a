import { useEffect } from 'react'
import { flushSync } from 'react-dom'
import { type Theme, textSizes } from '../../shared/settings.ts'
import { listen } from '../api.ts'
import { useCommands } from '../keyboard.ts'
import { makeOpenAnew } from './anew.ts'
import { chooseAnnotations } from './annotations.ts'
import { copyBackup, makeBackup } from './backups.ts'
import { chooseCards } from './cards.ts'
import { chooseFiles } from './documents.ts'
import { chooseLibrary } from './everything.ts'
import { travel } from './history.ts'
import { followLink, goAlong } from './open.ts'
import { openDocument, queryClient } from './queries.ts'
import { changeSettings } from './settings.ts'
import { go, leaveTextOnly, openCardExport, openDialog, openExport, say, sayError, useUi } from './ui.ts'

/** The commands that work in every place. */
export function useAppCommands(): void {
  useEffect(() => listen('link:open', (link) => void followLink(link)), [])
  useEffect(() => listen('backups:failed', sayError), [])
  useCommands({
    'page:print': printDocument,
    'document:anew': () => void makeOpenAnew(),
    'place:library': () => go('library'),
    'place:read': () => go('read'),
    'import:choose': () => void chooseFiles(),
    'place:facts': () => go('facts'),
    'place:study': () => go('study'),
    'place:passages': () => go('passages'),
    'place:progress': () => go('progress'),
    // On macOS the menu takes the key, and gives it here even while the palette is open.
    'search:open': () => openDialog(useUi.getState().dialog === 'search' ? null : 'search'),
    'contents:open': () => openAbout('contents'),
    'left-out:open': () => openAbout('left-out'),
    'find:open': openFind,
    // With the find box open these are its own.
    'find:next': openFind,
    'find:previous': openFind,
    'history:undo': () => void travel('history:undo'),
    'history:redo': () => void travel('history:redo'),
    'trail:back': () => void goAlong('back'),
    'trail:forward': () => void goAlong('forward'),
    'text:only': toggleTextOnly,
    'text:larger': () => changeTextSize((size) => size + 1),
    'text:smaller': () => changeTextSize((size) => size - 1),
    'text:normal': () => changeTextSize(() => textSizes.normal),
    'theme:system': () => setTheme('system'),
    'theme:paper': () => setTheme('paper'),
    'theme:dusk': () => setTheme('dusk'),
    'theme:night': () => setTheme('night'),
    'theme:contrast': () => setTheme('contrast'),
    'settings:open': () => openDialog('settings'),
    'keys:single': () => changeSettings(({ singleKeys }) => ({ singleKeys: !singleKeys })),
    'shortcuts:open': () => openDialog('shortcuts'),
    'passages:import': () => void chooseAnnotations(),
    'passages:export': () => openExport(null),
    'cards:import': () => void chooseCards(),
    'cards:export': openCardExport,
    'backups:make': () => void makeBackup(),
    'backups:copy': () => void copyBackup(),
    'everything:export': () => openDialog('export-everything'),
    'everything:import': () => void chooseLibrary(),
    'backups:open': () => openDialog('backups'),
    'about:open': () => openDialog('about'),
    'trust:open': () => openDialog('trust'),
  })
}

/** Dialogs about the open document, where one is open. */
function openAbout(dialog: 'contents' | 'left-out'): void {
  if (queryClient.getQueryData(openDocument.queryKey) !== undefined) openDialog(dialog)
}

function openFind(): void {
  useUi.setState(({ findOpen, findFor }) => ({
    place: 'read',
    findOpen: true,
    findFor: findOpen ? findFor : '',
  }))
  // Asked for again while open: the words are selected, to be typed over.
  const box = document.querySelector<HTMLInputElement>('input[data-find]')
  box?.focus()
  box?.select()
}

/** Leaves only the text on screen, from any place, or brings back what stands around it. */
function toggleTextOnly(): void {
  if (queryClient.getQueryData(openDocument.queryKey) === undefined) return
  const { place, textOnly } = useUi.getState()
  if (place === 'read' && textOnly) leaveTextOnly()
  else {
    go('read')
    useUi.setState({ textOnly: true })
    say('Only the text is shown. Esc brings back the rest.')
  }
}

/** Prints the article, which is on the page only in Read; the print style sheet hides the rest. */
function printDocument(): void {
  if (queryClient.getQueryData(openDocument.queryKey) === undefined) return
  flushSync(() => go('read'))
  window.print()
}

const setTheme = (theme: Theme): void => changeSettings(() => ({ theme }))

function changeTextSize(to: (size: number) => number): void {
  changeSettings(({ textSize }) => ({
    textSize: Math.min(textSizes.max, Math.max(textSizes.min, to(textSize))),
  }))
}
