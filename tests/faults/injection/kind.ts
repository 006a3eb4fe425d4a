/** Texts that would do something somewhere, were they taken for more than text. */
export interface InjectionKind {
  readonly name: string
  /** What would take them for more than text, and what could come of it. */
  readonly why: string
  readonly texts: readonly string[]
}
