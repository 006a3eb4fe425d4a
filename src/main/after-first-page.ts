import { logError } from './base/log.ts'
import type { Data } from './data/data.ts'
import { backUpDaily } from './day-backup.ts'
import type { BundledBriefings } from './library/bundled.ts'
import type { DocumentSearch } from './library/document-search.ts'
import { isBehind } from './searcher/progress.ts'
import type { Send } from './send.ts'
import type { Services } from './services.ts'
import { takeUntold } from './store/backup-record.ts'
import { noteUnfinished } from './store/backups.ts'
import { indexOf } from './store/files.ts'

/** How long after the first page the search looks whether it has missed anything, in ms. */
const settled = 5000

/** What a start leaves for when its page is painted. @returns the way to stop: the data is about to be closed */
export function goOnAfterFirstPage(
  {
    data,
    bundled,
    search,
    searcher,
    anew,
    tidyObjects,
    watched,
  }: Pick<Services, 'data' | 'bundled' | 'search' | 'searcher' | 'anew' | 'tidyObjects' | 'watched'>,
  send: Send,
  now: () => number,
): () => void {
  const tellBackups = () => {
    for (const error of takeUntold(data.file)) send('backups:failed', error)
  }
  noteUnfinished(data.file)
  tellBackups()
  const stopBackups = backUpDaily(data, now, tellBackups)
  const later = setTimeout(() => {
    void loadFirst(bundled, search)
    void catchUp(data, searcher)
    void tidyObjects().then(() => anew.look())
    void watched.look()
  }, settled)
  return () => {
    stopBackups()
    clearTimeout(later)
    anew.end()
    watched.end()
  }
}

/** The index of the document that most starts show. */
async function loadFirst(
  bundled: Pick<BundledBriefings, 'first'>,
  search: Pick<DocumentSearch, 'load'>,
): Promise<void> {
  const first = await bundled.first()
  if (first.ok) await search.load(first.value.id)
}

/** Lets the index of the library follow what changed while it was not looked at, if anything did. */
export async function catchUp(
  data: Pick<Data, 'open' | 'file'>,
  searcher: { catchUp(): void },
): Promise<void> {
  const opened = await data.open()
  if (!opened.ok) return
  try {
    if (isBehind(opened.value, indexOf(data.file))) searcher.catchUp()
  } catch (cause) {
    logError('Could not see whether the search is up to date', cause)
  }
}
