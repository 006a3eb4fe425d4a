import type { CaretStep } from '../../../src/renderer/views/read/caret-step.ts'

/** Keys pressed in the text, and where they move the caret; null where they leave it. Shift selects on the way. */
export const steps: readonly (readonly [pressed: string, step: CaretStep | null])[] = [
  ['ArrowRight', { to: 'right', by: 'character' }],
  ['ArrowLeft', { to: 'left', by: 'character' }],
  ['ArrowDown', { to: 'forward', by: 'line' }],
  ['ArrowUp', { to: 'backward', by: 'line' }],
  ['Home', { to: 'backward', by: 'lineboundary' }],
  ['End', { to: 'forward', by: 'lineboundary' }],
  ['PageDown', { to: 'forward', by: 'page' }],
  ['PageUp', { to: 'backward', by: 'page' }],
  ['Ctrl+ArrowRight', { to: 'right', by: 'word' }],
  ['Ctrl+ArrowLeft', { to: 'left', by: 'word' }],
  ['Ctrl+ArrowDown', { to: 'forward', by: 'paragraph' }],
  ['Ctrl+ArrowUp', { to: 'backward', by: 'paragraph' }],
  ['Ctrl+Home', { to: 'backward', by: 'text' }],
  ['Ctrl+End', { to: 'forward', by: 'text' }],
  ['Shift+ArrowRight', { to: 'right', by: 'character' }],
  ['Ctrl+Shift+ArrowLeft', { to: 'left', by: 'word' }],
  ['Ctrl+Shift+End', { to: 'forward', by: 'text' }],
  ['Meta+ArrowRight', { to: 'right', by: 'word' }],
  // Back and forward along the way one came.
  ['Alt+ArrowLeft', null],
  ['Alt+ArrowRight', null],
  ['Ctrl+PageDown', null],
  ['Shift+F10', null],
  ['Enter', null],
  ['Space', null],
  ['KeyH', null],
  ['Tab', null],
]
