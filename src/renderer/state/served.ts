import type { Served } from '../../shared/contract/served.ts'
import { callAfter } from '../api.ts'
import { openDocument, queryClient, settingsRead } from './queries.ts'

/** So long is the first frame waited for, in ms: a window that is not seen may have none. */
const patience = 1_000

let firstFrame = () => {}

/**
 * What came with the page counts as asked for, and until it is on the screen nothing else is. Where nothing came, it is
 * asked for now.
 *
 * @param element that holds it; null where the page has none
 */
export function takeServed(element: Element | null): void {
  if (element !== null) {
    const served = JSON.parse(element.textContent) as Served
    queryClient.setQueryData(openDocument.queryKey, served.document)
    queryClient.setQueryData(settingsRead.queryKey, served.settings)
    element.remove()
    callAfter(
      new Promise<void>((done) => {
        firstFrame = done
        setTimeout(done, patience)
      }),
    )
  }
  void queryClient.prefetchQuery(openDocument)
  void queryClient.prefetchQuery(settingsRead)
}

/** What is in the page now is drawn by the next frame, which is on the screen when the one after it begins. */
export const noteDrawn = (): void => {
  requestAnimationFrame(() => requestAnimationFrame(firstFrame))
}
