import { messages } from '../../../shared/messages/messages.ts'
import { call } from '../../api.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { copyText } from '../../state/marks.ts'
import { trying } from '../../state/open.ts'
import styles from './LinkDialog.module.css'

/** Nothing of a document is opened by a slip of the hand: the whole address is shown, and main is asked to open it. */
export function LinkDialog({ link, onClose }: { readonly link: string; readonly onClose: () => void }) {
  const address = asVisited(link)
  const words = address.startsWith('mailto:') ? messages.links.letter : messages.links.page
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p>{words.what}</p>
      <p className={styles.address}>{address}</p>
      <div className={styles.actions}>
        <Button
          kind="primary"
          onClick={() => {
            onClose()
            void trying(() => call('link:visit', { address }))
          }}
        >
          {words.open}
        </Button>
        <Button
          onClick={() => {
            onClose()
            void copyText(address, messages.links.copied)
          }}
        >
          {messages.links.copy}
        </Button>
        <Button onClick={onClose}>{messages.common.cancel}</Button>
      </div>
    </Dialog>
  )
}

/** As the URL standard writes it, the host in punycode: letters that only look like others show what they are. */
const asVisited = (link: string): string => (URL.canParse(link) ? new URL(link).href : link)
