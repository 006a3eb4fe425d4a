import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync, statfsSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { connect } from '../../src/main/store/database.ts'
import { checkContents } from '../../src/main/store/inspect.ts'
import {
  answerDialog,
  bundledBriefing,
  drop,
  expect,
  goTo,
  inMain,
  keepApart,
  openImported,
  root,
  startApp,
  test,
} from './app.ts'

const report = `Harbour Accord

4 May 2021

The two cities agreed to spend EUR 120 million on the northern docks by 2027, and to share what the harbour earns in equal parts.

Money and Ships

The Harbour Development Bank (HDB) will lend up to EUR 40 million for the first ferries, which will carry 2,400 people a day.
`

/** A text whose reading takes a while: about a second per thousand paragraphs. */
const longText = (title: string, paragraphs: number): string =>
  `${title}\n\n${Array.from(
    { length: paragraphs },
    (_, n) => `In ${1900 + (n % 120)}, Harbour ${n} received $${n} million for ${n + 2} ships.`,
  ).join('\n\n')}`

const sentence = (city: string) => `The two cities met in ${city} on 5 May 2022 and counted 31 ships there.`

const folderOf = (userData: string): string => {
  const files = join(userData, 'files')
  mkdirSync(files, { recursive: true })
  return files
}

const write = (userData: string, name: string, content: string): string => {
  const path = join(folderOf(userData), name)
  writeFileSync(path, content)
  return path
}

/** Chooses files by the dialog, and goes to where it is seen how they fare. */
async function choose(app: ElectronApplication, page: Page, paths: readonly string[]): Promise<void> {
  await answerDialog(app, paths)
  await page.keyboard.press('Control+o')
  await goTo(page, 'Library')
}

const importing = (page: Page) => page.getByRole('region', { name: 'Imports' })
const told = (page: Page, name: string) => importing(page).getByRole('listitem').filter({ hasText: name })
const rows = (page: Page) => page.locator('[data-row]')
const ended = (page: Page) => importing(page).getByRole('button', { name: 'Dismiss' })

/** Ids of what the data file holds, after SQLite's own full check of it. The app must have ended. */
function contentsOf(userData: string): { readonly documents: number; readonly contents: number } {
  const db = connect(join(userData, 'precis.db'), { readOnly: false })
  try {
    checkContents(db, 'integrity_check')
    const count = (table: string) => Number(db.get(`SELECT count(*) AS n FROM ${table}`)?.n)
    return { documents: count('documents'), contents: count('briefings') }
  } finally {
    db.close()
  }
}

/** How far anything reaches beyond the window's right edge, in pixels. */
const overflow = (page: Page) =>
  page.evaluate(() =>
    Math.max(
      ...[document.documentElement, ...document.querySelectorAll('main')].map(
        (each) => each.scrollWidth - each.clientWidth,
      ),
    ),
  )

const markdown = `# Second Accord

The *Harbour Development Bank* (HDB) will lend up to EUR 40 million for the first ferries by 2027.

## Offices and officers

- **Porto** counted 31 ships on 5 May 2022.
`

const page = `<!doctype html><html lang="en"><head><title>Third Accord</title></head><body><h1>Third Accord</h1>
<p>The Harbour Development Bank (HDB) will lend up to EUR 40 million for the first ferries by 2027.</p>
<h2>Offices and officers</h2><p>Porto counted 31 ships on 5 May 2022.</p></body></html>`

/** One file of each format, with what it must become. Those without content are fixtures. */
const formats = [
  { file: 'first.txt', content: report, kind: 'Text', title: 'Harbour Accord', heading: 'Money and Ships' },
  {
    file: 'second.md',
    content: markdown,
    kind: 'Markdown',
    title: 'Second Accord',
    heading: 'Offices and officers',
  },
  {
    file: 'third.html',
    content: page,
    kind: 'Web page',
    title: 'Third Accord',
    heading: 'Offices and officers',
  },
  {
    file: 'accord-libreoffice.pdf',
    kind: 'PDF',
    title: 'The Harbour Accord',
    heading: 'Offices and officers',
  },
  { file: 'accord-pandoc.docx', kind: 'Word', title: 'The Harbour Accord', heading: 'Offices and officers' },
] as const

for (const way of ['the dialog', 'a drop'] as const) {
  test(`every format comes in by ${way}, structured, with cards and search`, async ({
    started: { app, page },
    userData,
  }) => {
    const files = formats.map((format) =>
      'content' in format
        ? write(userData, format.file, format.content)
        : join(root, 'tests', 'fixtures', format.file),
    )
    await (way === 'a drop' ? drop(page, files) : choose(app, page, files))
    // Some are near one another: whether they are versions is asked, and they are not.
    await keepApart(page)
    await goTo(page, 'Library')
    await expect(ended(page)).toBeVisible()
    for (const { file } of formats) await expect(told(page, file)).toContainText('Added to the library')
    await expect(rows(page)).toHaveCount(1 + formats.length)
    for (const { kind, title, heading } of formats) {
      await goTo(page, 'Library')
      const row = rows(page)
        .filter({ hasText: title })
        .filter({ hasText: `${kind} ·` })
      await expect(row).toContainText(/ · [1-9]\d* cards?\b/)
      await row.getByRole('button').first().click()
      const article = page.getByRole('article')
      await expect(article.getByRole('heading', { level: 1 })).toHaveText(title)
      await expect(article.getByRole('heading', { name: heading })).toBeVisible()
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox', { name: 'Search' }).fill('ferries')
      await expect(page.getByRole('option').first()).toContainText(/ferries/i)
      await page.keyboard.press('Escape')
      await goTo(page, 'Study')
      await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible()
    }
  })
}

/** Looks in each frame: a stage may be over sooner than an expectation looks again. */
const seeStage = (page: Page, stage: string) =>
  page.waitForFunction(
    (stage) => document.querySelector('[aria-label="Imports"]')?.textContent?.includes(stage),
    stage,
    // The machine may be busy with something else.
    { polling: 'raf', timeout: 120_000 },
  )

test('killed in the middle of an import, the library is as it was, and the same file comes in then', async ({
  userData,
}) => {
  const long = write(userData, 'long.txt', longText('Long Accord', 2_000))
  // Else it is saved before that is seen.
  const longer = write(userData, 'longer.txt', longText('Longer Accord', 6_000))
  // In the midst of reading, and while what was read is being stored.
  for (const [stage, file] of [
    ['Making cards', long],
    ['Saving', longer],
  ] as const) {
    const { app, page, kill } = await startApp(userData)
    await expect(page.getByRole('article')).toBeVisible()
    await choose(app, page, [file])
    await seeStage(page, 'Finding key facts')
    const engine = await inMain(app)(
      ({ app: electron }) => electron.getAppMetrics().find(({ name }) => name === 'Precis engine')?.pid,
    )
    await seeStage(page, stage)
    await kill()
    // The reader must not outlive the app: nobody would ever end it.
    const isAlive = () => {
      try {
        return engine !== undefined && process.kill(engine, 0)
      } catch {
        return false
      }
    }
    await expect.poll(isAlive).toBe(false)
    expect(contentsOf(userData)).toEqual({ documents: 1, contents: 0 })
  }
  const { app, page, problems } = await startApp(userData)
  await expect(page.getByRole('article')).toContainText(bundledBriefing().title)
  await goTo(page, 'Library')
  await expect(page.getByText('1 document', { exact: true })).toBeVisible()
  await expect(importing(page)).toHaveCount(0)
  await choose(app, page, [long])
  await openImported(page, 'Long Accord')
  expect(problems).toEqual([])
  await app.close()
  expect(contentsOf(userData)).toEqual({ documents: 2, contents: 1 })
})

/** Whether this user may mount: without it there is no small disk to fill. */
const mayMount =
  spawnSync('sh', ['-c', 'd=$(mktemp -d) && mount -t tmpfs -o size=64k tmpfs $d && umount $d']).status === 0

/** Leaves no room, also where the app writes at the same moment. */
function fillUp(disk: string): void {
  const { bavail, bsize } = statfsSync(disk)
  try {
    writeFileSync(join(disk, 'filler'), Buffer.alloc((bavail + 1) * bsize))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
  }
}

test('a disk that fills during an import is said in a sentence, and the import works once there is room', async ({
  userData,
}) => {
  test.skip(!mayMount, 'needs the right to mount a small disk')
  const long = write(userData, 'long.txt', longText('Long Accord', 1_500))
  const disk = join(userData, 'disk')
  mkdirSync(disk)
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=48m', 'tmpfs', disk])
  try {
    const { app, page } = await startApp(disk)
    await expect(page.getByRole('article')).toBeVisible()
    await choose(app, page, [long])
    await seeStage(page, 'Finding key facts')
    fillUp(disk)
    await expect(told(page, 'long.txt')).toContainText('The disk is full')
    await expect(told(page, 'long.txt')).toContainText(/[^.]\. Nothing was changed\.$/)
    await expect(page.getByText('1 document', { exact: true })).toBeVisible()

    rmSync(join(disk, 'filler'))
    await choose(app, page, [long])
    await openImported(page, 'Long Accord')
    await app.close()
    expect(contentsOf(disk)).toEqual({ documents: 2, contents: 1 })
  } finally {
    execFileSync('umount', ['-l', disk])
  }
})

test('files that vanish or change while they wait are told by name and reason, and the rest come in', async ({
  started: { app, page },
  userData,
}) => {
  const [long, gone, folder, emptied, pipe, changed, fine] = [
    write(userData, 'long.txt', longText('Long Accord', 1_500)),
    ...['gone.txt', 'folder.txt', 'emptied.txt', 'pipe.txt', 'changed.txt', 'fine.txt'].map((name) =>
      write(userData, name, `${name} Accord\n\n${sentence(name)}`),
    ),
  ] as [string, string, string, string, string, string, string]
  await choose(app, page, [long, gone, folder, emptied, pipe, changed, fine])
  await expect(told(page, 'long.txt')).toContainText('Finding')
  for (const path of [long, gone, folder, pipe]) rmSync(path)
  mkdirSync(folder)
  execFileSync('mkfifo', [pipe])
  writeFileSync(emptied, '')
  writeFileSync(changed, `Changed Accord\n\n${sentence('Lima')}`)
  await expect(ended(page)).toBeVisible()
  // Its bytes had been read before it went.
  await expect(told(page, 'long.txt')).toContainText('Added to the library')
  await expect(told(page, 'gone.txt')).toContainText('is no longer there. Nothing was changed.')
  await expect(told(page, 'folder.txt')).toContainText('No file that Precis reads')
  await expect(told(page, 'emptied.txt')).toContainText('is empty. Nothing was changed.')
  await expect(told(page, 'pipe.txt')).toContainText('is not a regular file')
  await expect(told(page, 'changed.txt')).toContainText('Added to the library')
  await expect(told(page, 'fine.txt')).toContainText('Added to the library')
  await expect(importing(page)).toContainText('3 of 6 added, 3 could not be read.')
  await expect(rows(page)).toHaveCount(4)
  await expect(rows(page).filter({ hasText: 'Changed Accord' })).toHaveCount(1)
})

test('what is no file is told, and never waited for', async ({ started: { app, page }, userData }) => {
  const files = folderOf(userData)
  const pipe = join(files, 'pipe.txt')
  execFileSync('mkfifo', [pipe])
  symlinkSync('/dev/zero', join(files, 'endless.txt'))
  symlinkSync('nowhere', join(files, 'dangling.txt'))
  symlinkSync('loop.txt', join(files, 'loop.txt'))
  const linked = write(userData, 'target.txt', `Linked Accord\n\n${sentence('Porto')}`)
  symlinkSync(linked, join(files, 'link.txt'))
  const links = ['endless.txt', 'dangling.txt', 'loop.txt', 'link.txt'].map((name) => join(files, name))
  await choose(app, page, [pipe, '/dev/zero', ...links])
  await expect(ended(page)).toBeVisible()
  await expect(told(page, 'pipe.txt')).toContainText('is not a regular file')
  await expect(told(page, 'zero')).toContainText('is not a regular file')
  await expect(told(page, 'endless.txt')).toContainText('is not a regular file')
  await expect(told(page, 'dangling.txt')).toContainText('is no longer there')
  await expect(told(page, 'loop.txt')).toContainText('is a link that leads back to itself')
  await expect(told(page, 'link.txt')).toContainText('Added to the library')
  await expect(rows(page)).toHaveCount(2)
})

test('a file that may not be read is told', async ({ started: { app, page }, userData }) => {
  test.skip(process.getuid?.() === 0, 'root may read everything')
  const secret = write(userData, 'secret.txt', report)
  chmodSync(secret, 0)
  await choose(app, page, [secret, write(userData, 'open.txt', report)])
  await expect(told(page, 'secret.txt')).toContainText('may not be read')
  await expect(told(page, 'open.txt')).toContainText('Added to the library')
})

/** Names that a file system allows and a layout may not expect. Where one is shown otherwise, see `shownNames`. */
const oddNames = [
  ' spaces  in front and between .txt',
  '#1 100%41 <b>bold & "quoted" \'name\'?.txt',
  '-rf --help.txt',
  'two\nlines\tand a tab.txt',
  'שלום עולם تقرير.txt',
  'left \u202Etxt.exe\u202C right.txt',
  'emoji 👩‍👩‍👧 and e\u0301\u0301\u0301.txt',
  '.hidden',
  `${'n'.repeat(196)}.txt`,
  `${'many words '.repeat(17)}end.txt`,
] as const

/** Without what turns letters around or makes several lines of a name. */
const shownNames: Readonly<Record<string, string>> = {
  ' spaces  in front and between .txt': 'spaces in front and between .txt',
  'two\nlines\tand a tab.txt': 'two lines and a tab.txt',
  'left \u202Etxt.exe\u202C right.txt': 'left txt.exe right.txt',
}

test('odd names come in under those names, and the window keeps its layout', async ({
  started: { app, page },
  userData,
}) => {
  const files = oddNames.map((name, n) => write(userData, name, sentence(`Harbour ${n}`)))
  // A title can be as long and unbroken as a name.
  const title = 'N'.repeat(200)
  const titled = write(userData, 'titled.md', `# ${title}\n\n${sentence('Porto')}`)
  await choose(app, page, [...files, titled])
  await expect(ended(page)).toBeVisible()
  const names = importing(page).locator('li > span:first-child')
  expect(await names.allTextContents()).toEqual([
    ...oddNames.map((name) => shownNames[name] ?? name),
    'titled.md',
  ])
  await expect(importing(page)).toContainText(`${files.length + 1} added.`)
  await expect(rows(page)).toHaveCount(2 + files.length)
  expect(await overflow(page)).toBe(0)
  await inMain(app)(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(640, 600))
  await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(800)
  expect(await overflow(page)).toBe(0)
  await page.getByRole('searchbox').fill(title)
  await expect(rows(page)).toHaveCount(1)
  await rows(page).first().getByRole('button').first().click()
  await expect(page.getByRole('article')).toContainText('31 ships')
  expect(await overflow(page)).toBe(0)
})

/** Waits until the window has drawn two frames. */
const drawFrames = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))

test('the window answers while a text of 15,000 paragraphs is compiled', async ({
  started: { app, page },
  userData,
}) => {
  await choose(app, page, [
    write(userData, 'long.txt', longText('Long Accord', 15_000)),
    write(userData, 'short.txt', report),
  ])
  await expect(told(page, 'long.txt')).toContainText('Finding its structure')
  const isDone = () =>
    told(page, 'long.txt')
      .getByText(/Added|could not|takes too long/)
      .isVisible()
  // Frames, places, and calls of main: if the window or main waited for the text, there would be one round at most.
  let rounds = 0
  for (; !(await isDone()); rounds += 1) {
    await drawFrames(page)
    await goTo(page, 'Read')
    await expect(page.getByRole('article')).toBeVisible()
    expect(await page.evaluate(() => window.precis.call('marks:list', null))).toMatchObject({ ok: true })
    await goTo(page, 'Library')
    await expect(importing(page)).toBeVisible()
    // The text must have its time as well.
    await page.waitForTimeout(500)
  }
  expect(rounds).toBeGreaterThan(3)
  await expect(told(page, 'long.txt')).toContainText('Added to the library')
  await expect(told(page, 'short.txt')).toContainText('Added to the library')
})
