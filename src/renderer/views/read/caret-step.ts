/** Where a key moves a caret in the text: the words of `Selection.modify`, and two that it does not have. */
export interface CaretStep {
  /** As it is seen, or as it is read. */
  readonly to: 'left' | 'right' | 'backward' | 'forward'
  readonly by: 'character' | 'word' | 'line' | 'lineboundary' | 'paragraph' | 'page' | 'text'
}

const plain: Readonly<Record<string, CaretStep>> = {
  ArrowRight: { to: 'right', by: 'character' },
  ArrowLeft: { to: 'left', by: 'character' },
  ArrowDown: { to: 'forward', by: 'line' },
  ArrowUp: { to: 'backward', by: 'line' },
  Home: { to: 'backward', by: 'lineboundary' },
  End: { to: 'forward', by: 'lineboundary' },
  PageDown: { to: 'forward', by: 'page' },
  PageUp: { to: 'backward', by: 'page' },
}

const withCtrl: Readonly<Record<string, CaretStep>> = {
  ArrowRight: { to: 'right', by: 'word' },
  ArrowLeft: { to: 'left', by: 'word' },
  ArrowDown: { to: 'forward', by: 'paragraph' },
  ArrowUp: { to: 'backward', by: 'paragraph' },
  Home: { to: 'backward', by: 'text' },
  End: { to: 'forward', by: 'text' },
}

/** Where a key moves the caret, whether it selects on the way or not; null where it does not move it. Cmd counts as Ctrl. */
export function caretStep({
  key,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): CaretStep | null {
  if (altKey) return null
  return (ctrlKey || metaKey ? withCtrl : plain)[key] ?? null
}
