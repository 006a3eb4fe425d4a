import { Copy } from 'lucide-react'
import { messages } from '../../../shared/messages/messages.ts'
import { hinted } from '../../state/keys.ts'

/** Copies a passage with where it stands. */
export function CiteButton({ onClick }: { readonly onClick: () => void }) {
  return (
    <button
      type="button"
      aria-label={messages.read.cite}
      title={hinted(messages.read.cite, 'read:copy')}
      onClick={onClick}
    >
      <Copy size={16} aria-hidden />
    </button>
  )
}
