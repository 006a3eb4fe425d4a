/** The list of all keys. */
export const shortcuts = {
  title: 'Keyboard shortcuts',
  inSearch: 'In search',
}
