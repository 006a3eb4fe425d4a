import { useQuery } from '@tanstack/react-query'
import type { PlaceName } from '../../shared/places.ts'
import { usePrinting } from '../state/print.ts'
import { openDocument } from '../state/queries.ts'
import { useStudyTitle } from '../state/study-title.ts'
import { useUi } from '../state/ui.ts'

/** Places that are about the open document, and do not say which it is. */
const ofDocument: ReadonlySet<PlaceName> = new Set(['facts', 'study', 'changes'])

/** Over a place on paper: the document or briefing that it is about, which stands in the header on screen. */
export function PaperTitle() {
  const isPrinting = usePrinting((printing) => printing.isPrinting)
  const isOfDocument = useUi(({ place }) => ofDocument.has(place))
  const isStudy = useUi(({ place }) => place === 'study')
  const open = useQuery(openDocument).data
  const studied = useStudyTitle(open?.briefing.id ?? null)
  if (!isPrinting || !isOfDocument || open === undefined) return null
  return (
    <p data-on-paper dir="auto">
      {(isStudy ? studied : null) ?? open.name ?? open.briefing.title}
    </p>
  )
}
