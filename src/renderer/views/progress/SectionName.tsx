import type { ProgressState } from '../../../shared/contract/plan.ts'
import { useCalled } from '../../state/apart.ts'

interface Props {
  readonly of: Pick<ProgressState['sections'][number], 'document' | 'documentTitle' | 'section'>
  /** Whether sections of several documents stand side by side. */
  readonly apart: boolean
}

/** What a section is called; what stands before the first heading has its document's name. */
export function SectionName({ of: { document, documentTitle, section }, apart }: Props) {
  const called = useCalled()
  return (
    <>
      <bdi>{section ?? called(document, documentTitle)}</bdi>
      {apart && section !== null && (
        <small>
          {' '}
          <bdi title={called(document, documentTitle)}>{called(document, documentTitle)}</bdi>
        </small>
      )}
    </>
  )
}
