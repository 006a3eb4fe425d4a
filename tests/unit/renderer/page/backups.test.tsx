import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { expectSaid, makeFolder, type Opened, openPage } from './open-page.tsx'

const backupsIn = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.db')) : []

async function bookmark({ user }: Opened, paragraph = 0): Promise<void> {
  document.querySelectorAll<HTMLElement>('[data-block]')[paragraph]?.focus()
  await expectSaid('Bookmarked.', () => user.keyboard('{Control>}d{/Control}'))
}

async function openBackups({ menu }: Opened): Promise<HTMLElement> {
  menu('backups:open')
  return screen.findByRole('dialog', { name: 'Backups' })
}

async function closeDialog({ user }: Opened): Promise<void> {
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
}

const says = (dialog: HTMLElement, words: string) =>
  waitFor(() => expect(dialog.textContent).toContain(words))
const statuses = (dialog: HTMLElement) =>
  within(dialog)
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
const listed = (dialog: HTMLElement, count: number) =>
  waitFor(() => expect(within(dialog).getAllByRole('listitem')).toHaveLength(count))

test('a backup is made by hand, says what is in it and that it is sound, and a damaged one is told', async () => {
  const page = await openPage()
  await bookmark(page)
  await expectSaid('Backup made.', () => page.menu('backups:make'))
  const folder = join(page.folder, 'backups')
  const [name = ''] = backupsIn(folder)
  let dialog = await openBackups(page)
  await says(dialog, 'The last good backup is of ')
  const [item] = await within(dialog).findAllByRole('listitem')
  expect(item?.textContent).toContain('1 document, 1 passage, 0 ratings')
  expect(item?.textContent).toContain('made by hand')
  await waitFor(() => expect(statuses(dialog)).toContain('It was read through and is sound.'))
  await closeDialog(page)

  const bytes = readFileSync(join(folder, name))
  const newer = Buffer.from(bytes)
  newer.writeUInt32BE(999, 60) // its version, in the header of the file
  writeFileSync(join(folder, name), newer)
  dialog = await openBackups(page)
  await says(dialog, 'Made by a newer Precis, which can restore it.')
  await waitFor(() => expect(statuses(dialog)).toContain('1 made by a newer Precis.'))
  expect(within(dialog).queryByRole('button', { name: 'Restore…' })).toBeNull()
  await closeDialog(page)

  writeFileSync(join(folder, name), bytes.fill(0x5a, 4096))
  dialog = await openBackups(page)
  await says(dialog, 'Damaged. It cannot be restored.')
  await says(dialog, 'There is no good backup.')
  expect(within(dialog).queryByRole('button', { name: 'Restore…' })).toBeNull()
  await page.user.click(within(dialog).getByRole('button', { name: 'Back up now' }))
  await listed(dialog, 2)
  await waitFor(() => expect(statuses(dialog)).toContain('1 of 2 damaged.'))
})

test('a folder is chosen once; copies go there, with each backup if that is wished, and one that is away is told', async () => {
  const page = await openPage()
  const { folder, user } = page
  const own = join(folder, 'backups')
  const stick = join(folder, 'stick')
  mkdirSync(stick)
  const place = join(stick, 'Precis backups')
  await bookmark(page)
  page.answerDialog([stick])
  await expectSaid(`Backup copied to ${place}.`, () => page.menu('backups:copy'))
  expect(backupsIn(place)).toEqual(backupsIn(own))

  // The folder is known now.
  page.answerDialog([])
  await bookmark(page, 3)
  await expectSaid(`Backup copied to ${place}.`, () => page.menu('backups:copy'))
  await waitFor(() => expect(backupsIn(place)).toHaveLength(2))

  const dialog = await openBackups(page)
  const box = async () =>
    (await within(dialog).findByRole('checkbox', { name: 'Copy each backup there' })) as HTMLInputElement
  await user.click(await box())
  await waitFor(async () => expect((await box()).checked).toBe(true))
  renameSync(stick, `${stick} away`)
  await expectSaid(/is not there, so no backup was copied to it/, () =>
    user.click(within(dialog).getByRole('button', { name: 'Back up now' })),
  )
  await listed(dialog, 3)
  expect(existsSync(stick)).toBe(false)
  renameSync(`${stick} away`, stick)
  await user.click(within(dialog).getByRole('button', { name: 'Back up now' }))
  await listed(dialog, 4)
  await waitFor(() => expect(within(dialog).queryByText(/is not there/)).toBeNull())
  await page.close()
  expect(backupsIn(place)).toContain(backupsIn(own).at(-1))
})

test('a backup of a second place is taken into another profile and restored there; what is none is told', async () => {
  const stick = makeFolder()
  const before = await openPage()
  await bookmark(before)
  before.answerDialog([stick])
  await expectSaid('Backup copied to ', () => before.menu('backups:copy'))
  await before.close()
  const place = join(stick, 'Precis backups')
  const [name = ''] = backupsIn(place)

  const page = await openPage()
  const dialog = await openBackups(page)
  const add = () => within(dialog).findByRole('button', { name: 'Add one from a file…' })
  writeFileSync(join(stick, 'diary.db'), 'Dear diary. '.repeat(1000))
  page.answerDialog([join(stick, 'diary.db')])
  await expectSaid(/diary.db is not a backup of Precis/, async () => page.user.click(await add()))
  page.answerDialog([join(place, name)])
  await page.user.click(await add())
  await expectSaid('Backup restored.', async () =>
    page.user.click(await within(dialog).findByRole('button', { name: 'Replace my data with this' })),
  )
  await waitFor(() => expect(screen.getAllByRole('button', { name: /^1 bookmark/ })).toHaveLength(1))
})
