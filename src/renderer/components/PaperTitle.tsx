import { useQuery } from '@tanstack/react-query'
import type { PlaceName } from '../../shared/places.ts'
import { usePrinting } from '../state/print.ts'
import { openDocument } from '../state/queries.ts'
import { useUi } from '../state/ui.ts'

/** Places that are about the open document, and do not say which it is. */
const ofDocument: ReadonlySet<PlaceName> = new Set(['facts', 'study', 'progress', 'changes'])

/** Over a place on paper: the document that it is about, which stands in the header on screen. */
export function PaperTitle() {
  const isPrinting = usePrinting((printing) => printing.isPrinting)
  const isOfDocument = useUi(({ place }) => ofDocument.has(place))
  const open = useQuery(openDocument).data
  if (!isPrinting || !isOfDocument || open === undefined) return null
  return (
    <p data-on-paper dir="auto">
      {open.name ?? open.briefing.title}
    </p>
  )
}
