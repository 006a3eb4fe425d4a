import { Copy } from 'lucide-react'

/** Copies a passage with where it stands. */
export function CiteButton({ onClick }: { readonly onClick: () => void }) {
  return (
    <button
      type="button"
      aria-label="Copy with citation"
      title="Copy with citation (Ctrl+Shift+C)"
      onClick={onClick}
    >
      <Copy size={16} aria-hidden />
    </button>
  )
}
