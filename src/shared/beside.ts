/** What stands beside the open document: another one, or what is known of the open one. */
export type Beside =
  | { readonly kind: 'document'; readonly document: string }
  | { readonly kind: 'facts' }
  | { readonly kind: 'cards' }

/** How Read is divided, on this computer. */
export interface BesideKept {
  /** What was chosen last; null before anything was. */
  readonly what: Beside | null
  /** Whether it is shown, where there is room. */
  readonly isShown: boolean
  /** Its share of the width. */
  readonly share: number
}

export const besideShares = { min: 0.3, max: 0.7, normal: 0.5 } as const

export const nothingBeside: BesideKept = { what: null, isShown: false, share: besideShares.normal }

/** Reads what was kept, by any version; null where it is not understood. */
export function besideOf(value: unknown): BesideKept | null {
  if (typeof value !== 'object' || value === null) return null
  const { what, isShown, share } = value as Record<keyof BesideKept, unknown>
  const read = what === null ? null : whatOf(what)
  if (read === undefined || typeof isShown !== 'boolean' || typeof share !== 'number') return null
  if (!(share >= besideShares.min && share <= besideShares.max)) return null
  return { what: read, isShown: isShown && read !== null, share }
}

function whatOf(value: unknown): Beside | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { kind, document } = value as Record<string, unknown>
  if (kind === 'facts' || kind === 'cards') return { kind }
  return kind === 'document' && typeof document === 'string' && document !== '' && document.length <= 64
    ? { kind, document }
    : undefined
}
