import { useEffect, useState } from 'react'

/** Whether the page has had nothing to do since something was there: what nobody waits for begins then. */
export function useIdle(isThere: boolean): boolean {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    if (!isThere) return
    const asked = requestIdleCallback(() => setIdle(true))
    return () => cancelIdleCallback(asked)
  }, [isThere])
  return isIdle
}
