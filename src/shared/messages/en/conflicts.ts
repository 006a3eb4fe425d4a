/** Where two documents say different things of the same. */
export const conflicts = {
  title: (pairs: number): string => (pairs === 1 ? 'Two documents disagree' : 'Documents that disagree'),
  readAt: (title: string) => `Read it in “${title}”`,
  dismiss: 'Not a conflict',
  dismissed: 'Not a conflict: this pair is no longer listed.',
  showAll: (pairs: number) => `Show all ${pairs}`,
}
