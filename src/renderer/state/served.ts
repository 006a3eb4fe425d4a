import type { Served } from '../../shared/contract/served.ts'
import { openDocument, queryClient, settingsRead } from './queries.ts'

/**
 * What came with the page counts as asked for; where nothing did, it is asked for now.
 *
 * @param element that holds it; null where the page has none
 */
export function takeServed(element: Element | null): void {
  if (element !== null) {
    const served = JSON.parse(element.textContent) as Served
    queryClient.setQueryData(openDocument.queryKey, served.document)
    queryClient.setQueryData(settingsRead.queryKey, served.settings)
    element.remove()
  }
  void queryClient.prefetchQuery(openDocument)
  void queryClient.prefetchQuery(settingsRead)
}
