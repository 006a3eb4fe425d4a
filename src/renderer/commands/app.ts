import { useEffect } from 'react'
import { placeCommand } from '../../shared/commands/places.ts'
import type { AppCommand, CommandId } from '../../shared/commands/table.ts'
import { messages } from '../../shared/messages/messages.ts'
import { type PlaceName, places } from '../../shared/places.ts'
import { type Settings, type Theme, textSizes, zoomSteps, zooms } from '../../shared/settings.ts'
import { listen } from '../api.ts'
import { editNewAgenda, openAgendaOf } from '../state/agendas.ts'
import { makeOpenAnew } from '../state/anew.ts'
import { copyBackup, makeBackup } from '../state/backups.ts'
import { toggleBeside } from '../state/beside.ts'
import type { Dialog } from '../state/dialog.ts'
import { chooseFiles, chooseFolder, removeOpen } from '../state/documents.ts'
import { chooseLibrary } from '../state/everything.ts'
import { cardsFile, passagesFile } from '../state/file-imports.ts'
import { watchFolder } from '../state/folders.ts'
import { travel } from '../state/history.ts'
import { invalidate } from '../state/invalidate.ts'
import { followLink, goAlong } from '../state/open.ts'
import { addOwnWord } from '../state/own-words.ts'
import { choosePack, showPack } from '../state/packs.ts'
import { printScreen, saveScreen } from '../state/print.ts'
import { openHasPages } from '../state/printed.ts'
import { openId } from '../state/queries.ts'
import { changeSettings, settingsNow } from '../state/settings.ts'
import { openSheetOfOpen } from '../state/sheet.ts'
import { go, leaveTextOnly, openDialog, say, sayError, useUi } from '../state/ui.ts'
import { movePane } from './panes.ts'
import { canRun, useCommands } from './run.ts'

/** Going to each place. */
const goes = Object.fromEntries(places.map(({ name }) => [placeCommand(name), () => go(name)])) as Readonly<
  Record<`place:${PlaceName}`, () => void>
>

/** The act of each command that the app carries out from anywhere. */
const acts: Readonly<Record<AppCommand, () => void>> = {
  ...goes,
  'page:print': () => void printScreen(),
  'page:save': () => void saveScreen(),
  'sheet:open': openSheetOfOpen,
  'document:anew': () => void makeOpenAnew(),
  'original:open': openOriginal,
  'agenda:open': openBriefing,
  'agenda:new': editNewAgenda,
  'document:remove': () => void removeOpen(),
  'import:choose': () => void chooseFiles(),
  'import:choose-folder': () => void chooseFolder(),
  'import:watch-folder': () => void watchFolder(),
  // On macOS the menu takes the key, and gives it here even while the palette is open.
  'search:open': () => openDialog(useUi.getState().dialog?.kind === 'search' ? null : { kind: 'search' }),
  'contents:open': () => openAbout({ kind: 'contents', half: null }),
  'left-out:open': () => openAbout({ kind: 'left-out' }),
  'find:open': openFind,
  // With the find box open these are its own.
  'find:next': openFind,
  'find:previous': openFind,
  'history:undo': () => void travel('history:undo'),
  'history:redo': () => void travel('history:redo'),
  'trail:back': () => void goAlong('back'),
  'trail:forward': () => void goAlong('forward'),
  'pane:next': () => movePane(1),
  'pane:previous': () => movePane(-1),
  'beside:toggle': toggleBeside,
  'text:only': toggleTextOnly,
  'caret:toggle': toggleCaret,
  'text:larger': () => changeTextSize((size) => size + 1),
  'text:smaller': () => changeTextSize((size) => size - 1),
  'text:normal': () => changeTextSize(() => textSizes.normal),
  'zoom:in': () => zoomTo(({ zoom }) => zoomSteps.find((step) => step > zoom)),
  'zoom:out': () => zoomTo(({ zoom }) => zoomSteps.findLast((step) => step < zoom)),
  'zoom:normal': () => zoomTo(() => zooms.normal),
  'theme:system': () => setTheme('system'),
  'theme:paper': () => setTheme('paper'),
  'theme:dusk': () => setTheme('dusk'),
  'theme:night': () => setTheme('night'),
  'theme:contrast': () => setTheme('contrast'),
  'settings:open': () => openDialog({ kind: 'settings' }),
  'keys:single': () => changeSettings(({ singleKeys }) => ({ singleKeys: !singleKeys })),
  'shortcuts:open': () => openDialog({ kind: 'shortcuts' }),
  'passages:import': () => void passagesFile.choose(),
  'passages:export': () => openDialog({ kind: 'export', what: 'passages', shown: null }),
  'cards:import': () => void cardsFile.choose(),
  'facts:export': () => openDialog({ kind: 'export', what: 'facts', shown: null }),
  'cards:export': () => openDialog({ kind: 'export', what: 'cards', shown: null }),
  'progress:export': () => openDialog({ kind: 'export', what: 'statistics', shown: null }),
  'backups:make': () => void makeBackup(),
  'backups:copy': () => void copyBackup(),
  'everything:export': () => openDialog({ kind: 'export-everything' }),
  'everything:import': () => void chooseLibrary(),
  'pack:export': () => openDialog({ kind: 'hand-over', documents: openDocuments() }),
  'pack:import': () => void choosePack('pack'),
  'deck:import': () => void choosePack('deck'),
  'backups:open': () => openDialog({ kind: 'backups' }),
  'guide:open': () => openDialog({ kind: 'guide' }),
  'about:open': () => openDialog({ kind: 'about' }),
  'trust:open': () => openDialog({ kind: 'trust' }),
}

/** What is open is what its user most likely wants to begin with. */
function openDocuments(): readonly string[] {
  const open = openId()
  return open === undefined ? [] : [open]
}

/** When there is nothing for a command to do, though something answers to it. */
const idle: { readonly [C in CommandId]?: () => boolean } = {
  'trail:back': () => useUi.getState().trail.past.length === 0,
  'trail:forward': () => useUi.getState().trail.future.length === 0,
  'read:page': () => !openHasPages(),
}

/** Whether a command would do something now. */
export const isUsable = (command: CommandId): boolean => canRun(command) && idle[command]?.() !== true

/** Answers to the commands that work in every place, and to what comes from outside the window. */
export function useAppCommands(): void {
  useEffect(() => listen('pack:offered', (file) => void showPack(file)), [])
  useEffect(() => listen('link:open', (link) => void followLink(link)), [])
  useEffect(() => listen('spelling:add', addOwnWord), [])
  useEffect(
    () =>
      listen('backups:failed', (error) => {
        sayError(error)
        void invalidate('backups-changed')
      }),
    [],
  )
  useCommands(acts)
}

/** Dialogs about the open document, where one is open. */
function openAbout(dialog: Dialog): void {
  if (openId() !== undefined) openDialog(dialog)
}

function openOriginal(): void {
  const document = openId()
  if (document !== undefined) openDialog({ kind: 'original', document })
}

function openBriefing(): void {
  const document = openId()
  if (document !== undefined) void openAgendaOf(document)
}

function openFind(): void {
  const { place, older } = useUi.getState()
  if (place !== 'read' && older === null) go('read')
  useUi.setState({ findOpen: true, findFor: '' })
}

/** Leaves only the text on screen, from any place, or brings back what stands around it. */
function toggleTextOnly(): void {
  if (openId() === undefined) return
  const { place, textOnly } = useUi.getState()
  if (place === 'read' && textOnly) leaveTextOnly()
  else {
    go('read')
    useUi.setState({ textOnly: true })
    say(messages.said.textOnly)
  }
}

function toggleCaret(): void {
  const isOn = !settingsNow().caret
  changeSettings({ caret: isOn })
  say(isOn ? messages.keyboard.caretOn : messages.keyboard.caretOff)
}

/** The number is said, since nothing else shows how much of it is left. */
function zoomTo(to: (settings: Settings) => number | undefined): void {
  const zoom = to(settingsNow()) ?? settingsNow().zoom
  changeSettings({ zoom })
  say(messages.keyboard.zoomed(zoom))
}

const setTheme = (theme: Theme): void => changeSettings(() => ({ theme }))

function changeTextSize(to: (size: number) => number): void {
  changeSettings(({ textSize }) => ({
    textSize: Math.min(textSizes.max, Math.max(textSizes.min, to(textSize))),
  }))
}
