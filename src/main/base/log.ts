/** The receiver of the log's lines. */
export interface Log {
  readonly error: (what: string, cause: unknown) => void
  readonly warn: (what: string) => void
}

/** Nowhere until the app has begun its log: all that can fail can be tried without it. */
let log: Log = { error: () => {}, warn: () => {} }

export function logTo(other: Log): void {
  log = other
}

/** Logs an error with its cause. */
export function logError(what: string, cause: unknown): void {
  log.error(what, cause)
}

/** Logs why a file of the user's could not be used, without its name: it may say what they read. */
export function logFileError(what: string, cause: unknown): void {
  const { code = null, syscall = null, name = 'Error' } = (cause ?? {}) as NodeJS.ErrnoException
  log.error(what, code === null ? name : `${code}${syscall === null ? '' : ` in ${syscall}`}`)
}

/** Logs what is no error, but not as it should be. */
export function logWarning(what: string): void {
  log.warn(what)
}
