import { readFileSync } from 'node:fs'

/** Numbers of tests. */
export interface Totals {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

const NONE: Totals = { passed: 0, failed: 0, skipped: 0 }

interface VitestReport {
  readonly numPassedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

interface PlaywrightReport {
  readonly stats: Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>
  readonly errors: readonly unknown[]
}

/** Reads vitest's JSON report; nothing when it was not written. */
export function readVitest(path: string): Totals {
  const report = readJson<VitestReport>(path)
  if (report === null) return NONE
  return {
    passed: report.numPassedTests,
    // A file that does not load has no failed test of its own, but has failed.
    failed: report.testResults
      .map((file) => {
        const failures = file.assertionResults.filter((test) => test.status === 'failed').length
        return failures === 0 && file.status === 'failed' ? 1 : failures
      })
      .reduce((sum, each) => sum + each, 0),
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** Reads Playwright's JSON report; nothing when it was not written. */
export function readPlaywright(path: string): Totals {
  const report = readJson<PlaywrightReport>(path)
  if (report === null) return NONE
  const { expected, unexpected, flaky, skipped } = report.stats
  const loadFailed = unexpected === 0 && report.errors.length > 0
  return { passed: expected + flaky, failed: loadFailed ? 1 : unexpected, skipped }
}

/** `N passed, N failed`, and `, N skipped` when there are any. */
export function formatTotals(all: readonly Totals[]): string {
  const sum = (key: keyof Totals) => all.reduce((total, each) => total + each[key], 0)
  const skipped = sum('skipped')
  const end = skipped > 0 ? `, ${skipped} skipped` : ''
  return `${sum('passed')} passed, ${sum('failed')} failed${end}`
}

function readJson<T>(path: string): T | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T
  } catch {
    return null
  }
}
