import { useEffect, useState } from 'react'
import { messages } from '../../../shared/messages/messages.ts'
import { endRound } from '../../state/practice.ts'
import { minutesLeft, type Round } from '../../state/practice-round.ts'

/** How often the clock is looked at. What it shows changes by the minute: nothing runs or flashes. */
const lookMs = 500

/** The minutes that a mock has left; at the end it is over. Each minute is told to whoever can't see it. */
export function Timer({ round }: { readonly round: Round }) {
  const [left, setLeft] = useState(() => minutesLeft(round, performance.now()) ?? 0)
  useEffect(() => {
    const look = () => {
      const now = minutesLeft(round, performance.now()) ?? 0
      if (now === 0) endRound()
      setLeft(now)
    }
    look()
    const timer = setInterval(look, lookMs)
    return () => clearInterval(timer)
  }, [round])
  return (
    <span role="timer" aria-live="polite">
      {left <= 1 ? messages.practice.question.underAMinute : messages.practice.question.minutesLeft(left)}
    </span>
  )
}
