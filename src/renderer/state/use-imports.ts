import { useEffect } from 'react'
import type { ImportJob } from '../../shared/contract.ts'
import { listen, pathOf } from '../api.ts'
import { importFiles } from './documents.ts'
import { renew, showDocument, trying } from './open.ts'
import { importList, queryClient } from './queries.ts'
import { go, say } from './ui.ts'

/** Follows the imports, and takes what is dropped anywhere on the window. */
export function useImports(): void {
  useEffect(() => listen('import:state', follow), [])
  useEffect(() => {
    // Without this the window would leave the app for the file.
    const over = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      event.preventDefault()
      const paths = [...(event.dataTransfer?.files ?? [])].map(pathOf).filter((path) => path !== '')
      if (paths.length > 0) void importFiles(paths)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
    }
  }, [])
}

/** Shows how imports fare. A single one opens when it is done; several end in the library's summary. */
function follow(jobs: readonly ImportJob[]): void {
  const before = queryClient.getQueryData(importList.queryKey) ?? []
  queryClient.setQueryData(importList.queryKey, jobs)
  if (jobs.length > before.length && before.every(({ outcome }) => outcome !== null)) go('library')
  const running = before.filter(({ outcome }) => outcome === null)
  const ended = jobs.filter(({ id, outcome }) => outcome !== null && running.some((job) => job.id === id))
  if (ended.length === 0) return
  void trying(renew)
  const [only] = jobs.length === 1 ? jobs : []
  if (!only?.outcome || !('document' in only.outcome)) return
  const { document, notes } = only.outcome
  // The list of imports is out of sight then.
  void showDocument(document).then(() => notes.length > 0 && say(notes.join(' ')))
}
