import { join } from 'node:path'
import type { AppError } from '../shared/errors.ts'
import { logError } from './base/log.ts'
import type { Data } from './data/data.ts'
import { Recovery } from './data/recovery.ts'
import { Dictionary } from './dictionary/dictionary.ts'
import { Spelling } from './dictionary/spelling.ts'
import { Engine } from './engine/host.ts'
import type { ScanLanguages } from './engine/protocol.ts'
import { fitApart } from './fitter/host.ts'
import { forgetInBackups } from './forgetter/host.ts'
import { Anew } from './library/anew.ts'
import { AnnotationFiles } from './library/annotations.ts'
import type { Briefings } from './library/briefings.ts'
import type { BundledBriefings } from './library/bundled.ts'
import { CardFiles } from './library/cards.ts'
import { Decks } from './library/decks.ts'
import { DocumentSearch } from './library/document-search.ts'
import { DocumentWords } from './library/document-words.ts'
import { figureReader } from './library/figures.ts'
import { FolderAnswers } from './library/folder-answers.ts'
import { Importer } from './library/import.ts'
import { LanguageFiles } from './library/language-files.ts'
import { LibraryExport } from './library/library-export.ts'
import { clearStaged, LibraryFiles } from './library/library-files.ts'
import { linesWanted, withLines } from './library/lines-wanted.ts'
import { openFiles } from './library/open-files.ts'
import { Packs } from './library/packs.ts'
import { Pages } from './library/pages.ts'
import { Places } from './library/places.ts'
import { RecentFiles, type SystemList } from './library/recent-files.ts'
import { saver } from './library/save.ts'
import { tidyObjects } from './library/tidy-objects.ts'
import { Versions } from './library/versions.ts'
import { WatchedFolders } from './library/watched-folders.ts'
import { salvageApart } from './salvager/host.ts'
import { Searcher } from './searcher/host.ts'
import type { Send } from './send.ts'
import { sweepBackups } from './store/backups.ts'
import { folderAnswersOf, indexOf, recentOf, watchedOf } from './store/files.ts'
import { Objects } from './store/objects.ts'
import { anewDone, importsDone, type Progress, Taskbar } from './taskbar.ts'

export interface ServiceOptions {
  /** The folder of the user's data. */
  readonly folder: string
  /** The folder of the built program. */
  readonly out: string
  readonly data: Data
  readonly bundled: BundledBriefings
  readonly briefings: Briefings
  /** Whether no searcher and no engine is to be started. */
  readonly isSafe: () => boolean
  readonly send: Send
  /** Shows on the app's icon how far long work is. */
  readonly showProgress: (progress: Progress) => void
  /** The system's list of files that were opened last. */
  readonly systemList: SystemList
  readonly now: () => number
}

export type Services = ReturnType<typeof makeServices>

/** What works behind the window: each is made here, once, and handed to what uses it. */
export function makeServices({
  folder,
  out,
  data,
  bundled,
  briefings,
  isSafe,
  send,
  showProgress,
  systemList,
  now,
}: ServiceOptions) {
  const script = (name: string) => join(out, 'main', `${name}.js`)
  const objects = new Objects(data.file)
  const taskbar = new Taskbar(showProgress)
  const recovery = new Recovery(data, salvageApart(script('salvager')))
  const search = new DocumentSearch(briefings)
  const places = new Places(briefings)
  const decks = new Decks(briefings)
  const documentWords = new DocumentWords(briefings, data)
  const held = [briefings, search, places, decks, documentWords]
  const searcher = new Searcher(
    script('searcher'),
    [data.file, indexOf(data.file), join(out, 'briefings')],
    isSafe,
    () => send('conflicts:changed', null),
  )
  const languages = new LanguageFiles({
    folder,
    check: (request) => engines.languages.readLanguage(request),
  })
  const engines = makeEngines(script('engine'), isSafe, () => languages.there())
  const pages = new Pages({ data, objects, engine: engines.pages, isOff: isSafe })
  const onLost = (lost: AppError) => {
    // Of a log alone nobody need be asked: what is open is whole, and goes into the file as it is closed.
    if (lost.code === 'store-log-lost') void searcher.without(() => data.reopen())
    else send('data:gone', lost)
  }
  const onReread = (document: string) => {
    for (const cache of held) cache.forget(document)
    searcher.catchUp()
  }
  const anew = new Anew({
    data,
    objects,
    engine: engines.anew,
    isOff: isSafe,
    now,
    onStored: onReread,
    onState: (state) => {
      taskbar.tell('anew', anewDone(state))
      send('anew:state', state)
    },
  })
  const versions = new Versions({
    data,
    objects,
    reader: engines.versions,
    bundled: (document) => bundled.briefing(document),
    now,
    onStored: onReread,
  })
  const recent = new RecentFiles(recentOf(data.file), systemList)
  const folderAnswers = new FolderAnswers(folderAnswersOf(data.file))
  const importer = new Importer({
    reader: engines.documents,
    save: saver(
      data,
      objects,
      [{ forget: onReread }],
      now,
      (document, briefing) => anew.take(document, briefing),
      (document, sketch) => versions.note(document, sketch),
    ),
    near: (document) => versions.near(document),
    folderAnswers,
    addVersion: async (of, document, as) => {
      const lines = as === 'version' ? await linesWanted(data, of) : []
      const came = lines.length === 0 ? document : await withLines(engines.anew, document, lines)
      await versions.add(of, came, as)
    },
    onBroughtIn: (path, document) => recent.add(path, document),
    onChange: (jobs) => {
      taskbar.tell('import', importsDone(jobs))
      send('import:state', jobs)
    },
  })
  const tidy = () => tidyObjects(data, objects)
  const watched = new WatchedFolders({
    file: watchedOf(data.file),
    bringIn: (files, onEnd) => importer.addFiles(files, { onEnd, ofItself: true }),
    isOff: isSafe,
    now,
  })
  // Libraries that are read lie here until one takes the place of the data.
  const staged = join(folder, 'import')
  clearStaged(staged)
  const onDone = (job: string | null, done: number | null) => {
    taskbar.tell(`file ${job}`, done)
    if (done !== null) send('everything:done', { job, done })
  }
  const packs = new Packs({
    data,
    objects,
    files: new LibraryFiles(engines.packs, staged, onDone, 'any'),
    bundled,
    now,
    onOffer: (file) => send('pack:offered', file),
  })
  return {
    data,
    objects,
    readFigure: figureReader(data, objects),
    recovery,
    bundled,
    briefings,
    search,
    places,
    decks,
    searcher,
    engines,
    anew,
    versions,
    importer,
    recent,
    watched,
    folderAnswers,
    languages,
    dictionary: new Dictionary(join(out, 'dictionary', 'english.lines')),
    spelling: new Spelling(join(out, 'dictionary', 'english.words')),
    documentWords,
    annotations: new AnnotationFiles(engines.passages),
    cards: new CardFiles(engines.cards),
    libraryFiles: new LibraryFiles(engines.library, staged, onDone),
    packs,
    openFiles: openFiles(importer, packs),
    libraryExport: new LibraryExport(bundled, (done) => onDone(null, done)),
    fitWeights: () => fitApart(script('fitter'), data.file),
    forgetInBackups: async (document: string, backups: readonly string[]) => {
      if (backups.length === 0) return []
      const left = await forgetInBackups(script('forgetter'), [data.file, document, ...backups])
      await sweepBackups(data.file).catch((cause: unknown) => logError('The backups were not swept', cause))
      return left
    },
    tidyObjects: tidy,
    originalTexts: engines.texts,
    pages,
    taskbar,
    onLost,
    onReread,
    onReplaced: () => {
      for (const cache of [...held, pages]) cache.forgetAll()
      // What is read anew is read from what a restore has brought back.
      void tidy().then(() => anew.look())
    },
  }
}

/** One for each kind of file: none waits for another, and a file that breaks one ends nothing else. */
function makeEngines(script: string, isSafe: () => boolean, languages: () => ScanLanguages) {
  const make = () => new Engine(script, isSafe, languages)
  return {
    documents: make(),
    passages: make(),
    cards: make(),
    library: make(),
    packs: make(),
    anew: make(),
    texts: make(),
    pages: make(),
    versions: make(),
    languages: make(),
  }
}

/** Ends it all. The data is closed last, and backed up. */
export async function closeServices({
  engines,
  importer,
  libraryExport,
  searcher,
  data,
}: Pick<Services, 'engines' | 'importer' | 'libraryExport' | 'searcher' | 'data'>): Promise<void> {
  await importer.keepAsked()
  for (const engine of Object.values(engines)) engine.stop()
  await libraryExport.stop()
  await searcher.without(() => data.close())
}
