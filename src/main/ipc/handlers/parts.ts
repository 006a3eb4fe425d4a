import type { Result } from '../../../core/model/result.ts'
import type { BesideKept } from '../../../shared/beside.ts'
import type { About, Trust } from '../../../shared/contract/app.ts'
import type { PrintForm } from '../../../shared/contract/print.ts'
import type { AppError } from '../../../shared/errors.ts'
import type { Paper } from '../../../shared/paper.ts'
import type { PlaceName } from '../../../shared/places.ts'
import type { Settings } from '../../../shared/settings.ts'
import type { Texts } from '../../app/originals.ts'
import type { Speller } from '../../app/speller.ts'
import type { OfferedWeights } from '../../app/weights.ts'
import type { Data } from '../../data/data.ts'
import type { Recovery } from '../../data/recovery.ts'
import type { Dictionary } from '../../dictionary/dictionary.ts'
import type { Anew } from '../../library/anew.ts'
import type { AnnotationFiles } from '../../library/annotations.ts'
import type { Briefings } from '../../library/briefings.ts'
import type { CardFiles } from '../../library/cards.ts'
import type { Decks } from '../../library/decks.ts'
import type { DocumentSearch } from '../../library/document-search.ts'
import type { FolderAnswers } from '../../library/folder-answers.ts'
import type { Importer } from '../../library/import.ts'
import type { LanguageFiles } from '../../library/language-files.ts'
import type { LibraryExport } from '../../library/library-export.ts'
import type { LibraryFiles } from '../../library/library-files.ts'
import type { Packs } from '../../library/packs.ts'
import type { Pages } from '../../library/pages.ts'
import type { Places } from '../../library/places.ts'
import type { RecentFiles } from '../../library/recent-files.ts'
import type { Versions } from '../../library/versions.ts'
import type { WatchedFolders } from '../../library/watched-folders.ts'
import type { Searcher } from '../../searcher/host.ts'
import type { Starts } from '../../starts.ts'
import type { Objects } from '../../store/objects.ts'

/** The services that the handlers call. */
export interface HandlerParts {
  readonly data: Data
  readonly recovery: Recovery
  readonly briefings: Briefings
  readonly places: Places
  readonly decks: Decks
  readonly search: DocumentSearch
  readonly searcher: Searcher
  readonly dictionary: Dictionary
  readonly speller: Speller
  readonly importer: Importer
  readonly recent: RecentFiles
  readonly watched: WatchedFolders
  readonly folderAnswers: FolderAnswers
  readonly languages: LanguageFiles
  readonly anew: Anew
  readonly versions: Versions
  readonly annotations: AnnotationFiles
  readonly objects: Objects
  /** Tells the text in a file. */
  readonly originalTexts: Texts
  readonly pages: Pages
  /** Puts the files beside the data in order: what is missing comes back, what no document holds goes. */
  readonly tidyObjects: () => Promise<void>
  readonly cards: CardFiles
  readonly libraryFiles: LibraryFiles
  readonly libraryExport: LibraryExport
  readonly packs: Packs
  /** Fits the weights of the scheduler to the log; null where nothing can be compared. Rejects where it fails. */
  readonly fitWeights: () => Promise<OfferedWeights | null>
  /** Imports documents, and shows what packs among the files would bring. */
  readonly openFiles: (paths: readonly string[]) => void
  /** How the app was started; `up` is to be called once its page is. */
  readonly starts: Pick<Starts, 'isSafe' | 'up'>
  /** Leaves safe mode: the page is loaded anew, with all that was off. */
  readonly startAsUsual: () => void
  /** Hears which place is shown now. */
  readonly onPlace: (place: PlaceName) => void
  /** How Read is divided from now on, for when the page is loaded again. */
  readonly onBeside: (kept: BesideKept) => void
  /** Shows a number on the app's icon, where the system can; none for 0. */
  readonly showBadge: (cards: number) => void
  /** Asks the user for files; empty if nothing was chosen. */
  readonly chooseFiles: () => Promise<readonly string[]>
  /** Asks for a folder of documents; null if the user gave up. */
  readonly chooseDocumentFolder: () => Promise<string | null>
  /** Asks for a folder to watch; null if the user gave up. */
  readonly chooseWatchedFolder: () => Promise<string | null>
  /** Asks for a file of a language for scans; null if the user gave up. */
  readonly chooseLanguage: () => Promise<string | null>
  /** Asks where to write an export; null if the user gave up. */
  readonly chooseExport: (name: string, extension: string) => Promise<string | null>
  /** Asks for the file that a document was read from; null if the user gave up. */
  readonly chooseOriginal: () => Promise<string | null>
  /** Asks where to save a copy; null if the user gave up. */
  readonly chooseCopy: (name: string, extension: string) => Promise<string | null>
  /** Makes a PDF of a page's markup. */
  readonly printPdf: (markup: string, paper: Paper) => Promise<Uint8Array>
  /** The language of the system, as a tag. */
  readonly locale: () => string
  /** Asks the system to print what is on screen; false if the user gave up. */
  readonly printWindow: (form: PrintForm) => Promise<Result<boolean, AppError>>
  /** What is on screen as a PDF. */
  readonly windowPdf: (form: PrintForm) => Promise<Uint8Array>
  /** Asks for a file of annotations; null if the user gave up. */
  readonly chooseAnnotations: () => Promise<string | null>
  /** Asks for a file of cards; null if the user gave up. */
  readonly chooseCards: () => Promise<string | null>
  /** Asks for a backup that lies elsewhere; null if the user gave up. */
  readonly chooseBackup: () => Promise<string | null>
  /** Asks for the folder where backups are to go too; null if the user gave up. */
  readonly chooseFolder: () => Promise<string | null>
  /** Takes a document out of backups, and says which may still hold it. */
  readonly forgetInBackups: (document: string, backups: readonly string[]) => Promise<readonly string[]>
  /** Asks for a file with everything; null if the user gave up. */
  readonly chooseLibrary: () => Promise<string | null>
  /** Asks for a pack; null if the user gave up. */
  readonly choosePack: (what: 'pack' | 'deck') => Promise<string | null>
  /** Hands an address to the system's own program for it; rejects where there is none. */
  readonly visit: (address: string) => Promise<void>
  /** How many requests went over the network in this run, and how many were refused. */
  readonly requests: () => Trust['requests']
  readonly logFile: string
  readonly about: () => Promise<Result<About, AppError>>
  readonly now: () => number
  readonly onSettings: (settings: Settings) => void
  /** Forgets what is held of a document, since another reading of it is shown. */
  readonly onReread: (document: string) => void
  /** Forgets what is held of documents, since other data has taken the place of ours. */
  readonly onReplaced: () => void
}
