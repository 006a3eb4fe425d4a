/** What is on screen, on paper: as the style sheet for print has it. */
import type { Paper } from '../paper.ts'

/** How the page goes to paper. */
export interface PrintForm {
  readonly paper: Paper
  /** Whether what is printed has margins of its own. */
  readonly bare: boolean
}

export interface PrintCalls {
  /** Asks the system for its print dialog. `printed` is false if the user gave up. */
  'print:send': { request: PrintForm; reply: { printed: boolean } }
  /** Writes a PDF to a file that the user chooses; null if none was chosen. `name` is what it is called at first. */
  'print:save': { request: PrintForm & { name: string }; reply: { path: string } | null }
}

export const printChannels = { 'print:send': 0, 'print:save': 0 } satisfies Record<keyof PrintCalls, 0>
