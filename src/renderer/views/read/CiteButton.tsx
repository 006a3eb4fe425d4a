import { Copy } from 'lucide-react'
import { hinted } from '../../state/keys.ts'

/** Copies a passage with where it stands. */
export function CiteButton({ onClick }: { readonly onClick: () => void }) {
  return (
    <button
      type="button"
      aria-label="Copy with citation"
      title={hinted('Copy with citation', 'read:copy')}
      onClick={onClick}
    >
      <Copy size={16} aria-hidden />
    </button>
  )
}
