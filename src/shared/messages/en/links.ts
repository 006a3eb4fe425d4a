/** An address that a document leads to. */
export const links = {
  letter: {
    title: 'Write to this address?',
    what: 'The document leads to this address. It opens in your mail program, outside Precis.',
    open: 'Open in mail program',
  },
  page: {
    title: 'Open this link?',
    what: 'The document leads to this address. It opens in your browser, outside Precis.',
    open: 'Open in browser',
  },
  copy: 'Copy address',
  copied: 'Address copied.',
}
