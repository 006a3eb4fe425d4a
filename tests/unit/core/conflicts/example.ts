/** What two documents say, and whether they contradict each other: the same thing at the same time with different values. */
export interface ConflictExample {
  readonly one: string
  readonly other: string
  /** The titles where they matter; else the documents have titles that have nothing in common. */
  readonly titles?: readonly [string, string]
  /** The dates of the documents, ISO 8601, where they matter; else neither has one. */
  readonly dated?: readonly [string, string]
  /** Of a conflict: what stands against what, as written. */
  readonly values?: readonly [string, string]
  /** Why it is one, or none. */
  readonly why: string
}
