import { Copy } from 'lucide-react'
import { messages } from '../../../shared/messages/messages.ts'

/** Copies a passage with where it stands. */
export function CiteButton({ onClick }: { readonly onClick: () => void }) {
  return (
    <button type="button" aria-label={messages.read.cite} title={messages.read.citeKey} onClick={onClick}>
      <Copy size={16} aria-hidden />
    </button>
  )
}
