import { call } from '../../api.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { copyText } from '../../state/marks.ts'
import { trying } from '../../state/open.ts'
import styles from './LinkDialog.module.css'

/** Nothing of a document is opened by a slip of the hand: the whole address is shown, and main is asked to open it. */
export function LinkDialog({ link, onClose }: { readonly link: string; readonly onClose: () => void }) {
  const address = asVisited(link)
  const isLetter = address.startsWith('mailto:')
  return (
    <Dialog title={isLetter ? 'Write to this address?' : 'Open this link?'} onClose={onClose}>
      <p>
        The document leads to this address. It opens in {isLetter ? 'your mail program' : 'your browser'},
        outside Precis.
      </p>
      <p className={styles.address}>{address}</p>
      <div className={styles.actions}>
        <Button
          kind="primary"
          onClick={() => {
            onClose()
            void trying(() => call('link:visit', { address }))
          }}
        >
          {isLetter ? 'Open in mail program' : 'Open in browser'}
        </Button>
        <Button
          onClick={() => {
            onClose()
            void copyText(address, 'Address copied.')
          }}
        >
          Copy address
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </Dialog>
  )
}

/** As the URL standard writes it, the host in punycode: letters that only look like others show what they are. */
const asVisited = (link: string): string => (URL.canParse(link) ? new URL(link).href : link)
