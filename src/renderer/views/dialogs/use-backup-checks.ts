import { useEffect, useState } from 'react'
import type { Checked, ListedBackup } from '../../../shared/contract/backups.ts'
import { checkBackup } from '../../state/backups.ts'

/** What reading each through has found, by its name. */
export type Checks = ReadonlyMap<string, Checked>

/** Until the app is closed: a large backup takes seconds, and does not change. */
let checked: Checks = new Map()

/** Reads the backups through, one after another, for as long as they are shown. */
export function useBackupChecks(backups: readonly ListedBackup[]): Checks {
  const [checks, setChecks] = useState(checked)
  const next = backups.find(({ name, fault }) => fault === null && !checks.has(name))?.name
  useEffect(() => {
    if (next === undefined) return
    let isShown = true
    void checkBackup(next).then((found) => {
      checked = new Map(checked).set(next, found ?? 'unread')
      if (isShown) setChecks(checked)
    })
    return () => {
      isShown = false
    }
  }, [next])
  return checks
}
