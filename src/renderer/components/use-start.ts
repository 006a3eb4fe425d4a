import { useEffect, useState } from 'react'
import { call } from '../api.ts'

/**
 * Tells main that the page is up, once it has something to show.
 * @returns whether the app was started in safe mode
 */
export function useStart(isUp: boolean): boolean {
  const [isSafe, setSafe] = useState(false)
  useEffect(() => {
    if (!isUp) return
    // Should main not answer, there is nobody to be told of it either.
    call('start:up', null).then(
      (start) => setSafe(start.isSafe),
      () => undefined,
    )
  }, [isUp])
  return isSafe
}
