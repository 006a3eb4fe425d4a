import { isDeck } from '../../../core/model/document.ts'
import type { Original } from '../../../shared/contract/originals.ts'

/** What has become of the file, and what can be done with it. */
export function stateWords({ state, text, kind }: Pick<Original, 'state' | 'text' | 'kind'>): string {
  if (isDeck(kind) && state === 'none')
    return 'A deck is not kept, only what came in of it. Import it once more to bring what is new there.'
  switch (state) {
    case 'kept':
      return text === null
        ? 'It is kept as it came in. Save a copy to open it in its own program.'
        : 'It is kept as it came in:'
    case 'bundled':
      return 'This document came with Precis, so there is no file of yours.'
    case 'none':
      return 'This document was added before Precis kept files. If you still have its file, choose it: it is then kept, and the document is read from it anew.'
    case 'missing':
      return 'The file is missing or damaged. The document itself is safe, with all that you did with it. If you still have the file, choose it again.'
  }
}

/** The reader has a number, and nobody needs to know it but whoever compares two. */
export function readerWords({ reader, newest }: Pick<Original, 'reader' | 'newest'>): string | null {
  if (reader === null) return null
  if (reader >= newest) return `the newest reader (${reader})`
  return reader === 0 ? `an older reader (now ${newest})` : `an older reader (${reader}; now ${newest})`
}
