import {
  copyFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { expectSaid, makeFolder, type Opened, openPage, useOnce } from './open-page.tsx'

const dataFile = (folder: string) => join(folder, 'precis.db')
const backupsIn = (folder: string) =>
  readdirSync(join(folder, 'backups')).filter((name) => name.endsWith('.db'))
const lost = () => screen.queryByRole('dialog', { name: /^Your data file/ })

async function choose({ user }: Opened, name: string): Promise<void> {
  await user.click(await screen.findByRole('button', { name }))
}

async function goTo({ user }: Opened, place: string): Promise<void> {
  const places = await screen.findByRole('navigation', { name: 'Places' })
  await user.click(within(places).getByRole('button', { name: new RegExp(`^${place}`) }))
}

async function expectPassages(page: Opened, count: number): Promise<void> {
  await goTo(page, 'Passages')
  await waitFor(() => expect(screen.queryAllByRole('listitem')).toHaveLength(count))
}

/** Bookmarks a paragraph of what is read. */
async function bookmark({ user }: Opened, paragraph: number): Promise<void> {
  document.querySelectorAll<HTMLElement>('[data-block]')[paragraph]?.focus()
  await user.keyboard('{Control>}d{/Control}')
}

const expectMissing = async () => {
  const alerts = await screen.findAllByRole('alert')
  expect(alerts.map(({ textContent }) => textContent).join('')).toContain('is missing or empty')
}

describe('missing at the start', () => {
  test('it is opened once it is back', async () => {
    const folder = makeFolder()
    await useOnce(folder, 0)
    renameSync(dataFile(folder), `${dataFile(folder)}.away`)
    const page = await openPage({ folder, shows: 'alert' })
    await expectMissing()
    renameSync(`${dataFile(folder)}.away`, dataFile(folder))
    await choose(page, 'Try again')
    await expectPassages(page, 1)
  })

  test('another backup can be chosen', async () => {
    const folder = makeFolder()
    await useOnce(folder, 0)
    await useOnce(folder, 4)
    rmSync(dataFile(folder))
    const page = await openPage({ folder, shows: 'alert' })
    await choose(page, 'Choose another backup')
    const dialog = await screen.findByRole('dialog')
    const offers = await within(dialog).findAllByRole('button', { name: 'Restore…' })
    await page.user.click(offers.at(-1) as HTMLElement)
    await page.user.click(await within(dialog).findByRole('button', { name: 'Replace my data with this' }))
    await screen.findByRole('article')
  })

  test('a damaged backup is said, and the one before it is offered', async () => {
    const folder = makeFolder()
    await useOnce(folder, 0)
    await useOnce(folder, 4)
    rmSync(dataFile(folder))
    const newest = join(folder, 'backups', backupsIn(folder).sort().at(-1) ?? '')
    const bytes = readFileSync(newest)
    const { mtimeMs } = statSync(newest)
    bytes.fill(0x5a, bytes.length - 4096)
    writeFileSync(newest, bytes)
    // Decay of a disk leaves no trace in the file's time: what is known of its contents still holds.
    utimesSync(newest, mtimeMs / 1000, (Math.floor(mtimeMs) + 0.5) / 1000)
    const page = await openPage({ folder, shows: 'alert' })
    const first = () => screen.getAllByRole('listitem')[0]?.textContent
    await screen.findByRole('button', { name: 'Restore the newest backup' })
    const offered = first()
    await expectSaid(/is damaged and was not restored/, () => choose(page, 'Restore the newest backup'))
    await waitFor(() => expect(first()).not.toBe(offered))
    await choose(page, 'Restore the newest backup')
    await screen.findByRole('article')
  })

  test('without a backup, what there is to do is still said', async () => {
    const folder = makeFolder()
    writeFileSync(join(folder, 'precis.made'), '')
    await openPage({ folder, shows: 'alert' })
    await expectMissing()
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2))
  })
})

describe('gone while the page is open', () => {
  test('moved away and back: what was being written is still there', async () => {
    const page = await openPage()
    const { folder, user } = page
    await expectSaid('Bookmarked.', () => bookmark(page, 0))
    await user.click(await screen.findByRole('button', { name: /^1 bookmark/ }))
    const note = async () => (await screen.findByRole('textbox', { name: 'Note' })) as HTMLTextAreaElement
    await user.type(await note(), 'Ask who pays for it.')
    renameSync(dataFile(folder), `${dataFile(folder)}.away`)
    await user.click(screen.getByRole('button', { name: 'Done' }))
    await waitFor(() => expect(lost()).not.toBeNull())
    renameSync(`${dataFile(folder)}.away`, dataFile(folder))
    await choose(page, 'Try again')
    await waitFor(() => expect(lost()).toBeNull())
    expect((await note()).value).toBe('Ask who pays for it.')
    await user.click(screen.getByRole('button', { name: 'Done' }))
    await goTo(page, 'Passages')
    expect((await screen.findByRole('listitem')).textContent).toContain('Ask who pays for it.')
  })

  test.each(['moved into its place', 'copied over it'])(
    'an older file %s: nothing is written to it, and it can be used',
    async (how) => {
      const folder = makeFolder()
      await useOnce(folder, 0)
      const older = `${dataFile(folder)}.older`
      copyFileSync(dataFile(folder), older)
      const bytes = readFileSync(older)
      const isMoved = how === 'moved into its place'
      const page = await openPage({ folder })
      await expectSaid('Bookmarked.', () => bookmark(page, 4))
      if (isMoved) renameSync(older, dataFile(folder))
      else copyFileSync(older, dataFile(folder))
      await bookmark(page, 8)
      await waitFor(() =>
        expect(lost()?.textContent).toContain(
          isMoved ? 'Another file lies in the place' : 'Another program has written over',
        ),
      )
      expect(readFileSync(dataFile(folder)).equals(bytes)).toBe(true)
      await choose(page, 'Use the file that is there now')
      await waitFor(() => expect(lost()).toBeNull())
      await expectPassages(page, 1)
      await page.close()
      const kept = backupsIn(folder).filter((name) => name.endsWith('-kept.db'))
      expect(kept).toHaveLength(isMoved ? 1 : 0)
    },
  )
})
