import { useEffect, useState } from 'react'

/** How often the clock is looked at, so that no minute shown is late by much. */
const lookMs = 10_000

/** The time by this computer's clock in milliseconds since 1970 UTC, renewed several times a minute while it is shown. */
export function useMinute(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), lookMs)
    return () => clearInterval(timer)
  }, [])
  return now
}
