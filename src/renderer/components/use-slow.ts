import { useEffect, useState } from 'react'

/** Nobody notices less. */
const waitMs = 150

/** Whether something has been going on for so long that it should be said. */
export function useSlow(isOn: boolean): boolean {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    if (!isOn) return
    const timer = setTimeout(() => setSlow(true), waitMs)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [isOn])
  return isSlow
}
