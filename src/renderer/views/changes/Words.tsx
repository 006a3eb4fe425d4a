import type { ChangedPart } from '../../../core/model/change.ts'

/** The words that went and came, told by more than colour. */
export const Words = ({ parts }: { readonly parts: readonly ChangedPart[] }) =>
  parts.map(({ kind, text }, at) => {
    const key = `${at} ${kind}`
    if (kind === 'same') return <span key={key}>{text}</span>
    return kind === 'removed' ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins>
  })
