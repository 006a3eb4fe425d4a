import { messages } from '../../shared/messages/messages.ts'
import { Button } from './Button.tsx'

interface Props {
  readonly page: number
  readonly className?: string | undefined
  readonly onShow: () => void
}

/** The way from what a document says to the printed page that says it. */
export function PageLink({ page, className, onShow }: Props) {
  return (
    <Button kind="link" className={className} title={messages.contents.showPage(page)} onClick={onShow}>
      {messages.contents.page(page)}
    </Button>
  )
}
