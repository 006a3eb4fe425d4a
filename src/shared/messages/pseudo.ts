const plain = 'aeiouyAEIOUYcnszCNSZ'
const other = 'àéîöüýÀÉÎÖÜÝçñšžÇÑŠŽ'

/** A text as a longer language would have it, still to be read: "Library" → "⟦Lîbràrý···⟧". */
export function stretchedText(text: string): string {
  const letters = [...text].map((letter) => other[plain.indexOf(letter)] ?? letter)
  return `⟦${letters.join('')}${'·'.repeat(Math.ceil(letters.length * 0.4))}⟧`
}

/** A catalogue of which each message, and whatever a message's function gives, is stretched. */
export function stretched<T>(messages: T): T {
  return stretch(messages) as T
}

function stretch(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? '' : stretchedText(value)
  if (typeof value === 'function') return (...args: readonly unknown[]) => stretch(value(...args))
  // Parts of a message: what it was given stays, be it an element.
  if (Array.isArray(value)) return value.map((each) => (typeof each === 'string' ? stretch(each) : each))
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, stretch(each)]))
  return value
}
