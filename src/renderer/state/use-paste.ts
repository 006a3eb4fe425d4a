import { useEffect } from 'react'
import { importText } from './documents.ts'

/** Text pasted outside a text field becomes a document. */
export function usePaste(): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (event.target instanceof HTMLInputElement) return
      const html = event.clipboardData?.getData('text/html') ?? ''
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (html === '' && text.trim() === '') return
      event.preventDefault()
      void (html === '' ? importText('text', text) : importText('html', html))
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [])
}
