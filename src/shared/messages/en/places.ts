/** The places of the app, as the rail, the menu and the window's title name them. */
export const places = {
  today: 'Today',
  library: 'Library',
  read: 'Read',
  facts: 'Key facts',
  study: 'Study',
  cards: 'Cards',
  passages: 'Passages',
  progress: 'Progress',
  changes: 'What changed',
}
