/** Names of backups as a folder may list them, and the order in which they were made. */
export const expectedOrder: readonly {
  readonly name: string
  readonly listed: readonly string[]
  readonly ordered: readonly string[]
}[] = [
  {
    name: 'by number, whatever the clock said',
    listed: [
      'precis-000002-20260101T000000000Z-close.db',
      'precis-000010-20251231T000000000Z-day.db',
      'precis-000001-20990101T000000000Z-close.db',
    ],
    ordered: [
      'precis-000001-20990101T000000000Z-close.db',
      'precis-000002-20260101T000000000Z-close.db',
      'precis-000010-20251231T000000000Z-day.db',
    ],
  },
  {
    name: 'those without a number came before, by their times',
    listed: [
      'precis-000001-20260201T000000000Z-close.db',
      'precis-20991231T000000000Z-manual.db',
      'precis-20260101T000000000Z-close.db',
    ],
    ordered: [
      'precis-20260101T000000000Z-close.db',
      'precis-20991231T000000000Z-manual.db',
      'precis-000001-20260201T000000000Z-close.db',
    ],
  },
  {
    name: 'what is no name of a backup is left out',
    listed: [
      'holiday.txt',
      'precis.db',
      'precis-000001-20260201T000000000Z-close.db.unfinished',
      'precis-000001-20261341T000000000Z-close.db',
      'precis-1-20260201T000000000Z-close.db',
      'precis-000001-20260201T000000000Z-other.db',
      'precis-1000000-20260201T000000000Z-restore.db',
    ],
    ordered: ['precis-1000000-20260201T000000000Z-restore.db'],
  },
]
