import type { Page } from '@playwright/test'
import { expect, goTo, keepApartIfAsked } from './app.ts'

export const day = 86_400_000

/** Titles and words of documents that are short enough for one sheet. */
export const three = [
  [
    'Harbour plan',
    'The harbour of Skerrow handled 61,000 passengers in 2019. The town spent $4 million on a new pier.',
  ],
  [
    'Tram report',
    'The tram of Oldmere opened on 3 May 2011. It carries 12,400 riders a day on 9 miles of track.',
  ],
  [
    'Water letter',
    'The reservoir of Callan holds 830 million litres. The Callan Board raised the dam by 6 metres in 1984.',
  ],
] as const

/** Brings three documents into the library, and makes a briefing of them. @param ahead ms until its hour */
export async function bringThree(page: Page, name: string, ahead: number): Promise<void> {
  await goTo(page, 'Library')
  for (const [title, text] of three) {
    await page.evaluate(
      (text) => window.precis.call('import:text', { kind: 'text', text }),
      `${title}\n\n${text}\n`,
    )
    await keepApartIfAsked(page)
    await expect(page.getByRole('button', { name: new RegExp(`^${title}`) })).toBeVisible()
  }
  await page.evaluate(
    async ({ titles, name, at }) => {
      const listed = await window.precis.call('library:list', null)
      if (!listed.ok) throw new Error(listed.error.code)
      const documents = titles.flatMap(
        (title) => listed.value.entries.find((entry) => entry.title === title)?.id ?? [],
      )
      const agenda = { name, at, goal: 0.9, minutes: null, daysOff: [], quiet: null, documents }
      const made = await window.precis.call('agenda:set', { id: null, agenda })
      if (!made.ok) throw new Error(made.error.code)
    },
    { titles: three.map(([title]) => title), name, at: Date.now() + ahead },
  )
  await page.reload()
}
