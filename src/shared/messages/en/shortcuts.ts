/** The list of all keys. */
export const shortcuts = {
  title: 'Keyboard shortcuts',
  inSearch: 'In search',
  /** Commands that have no key until their user gives them one. */
  others: 'Other commands',
}
