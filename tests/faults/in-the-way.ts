// Other things in the place of the files that the app makes for itself. Drives the built app. FULL=1: each of them.
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { removeFolder } from '../../scripts/remove-folder.ts'
import { verifyBackup } from '../../src/main/store/backups.ts'
import { startXServer } from '../e2e/x-server.ts'
import { type InTheWay, inTheWay } from '../unit/main/searcher/schema.expected.ts'
import { assert, check, expectSame, finish, print } from './check.ts'
import { type Live, startLive } from './live.ts'
import { addMark, ask, countMarks, get } from './live-acts.ts'
import { contentOf, put } from './obstacles.ts'
import { openSample } from './samples.ts'

/** What the short form tries of them. */
const first: ReadonlySet<InTheWay['is']> = new Set([
  'a folder with a file in it',
  'a link that leads nowhere',
])
const tried = inTheWay.filter(({ is, at }) => process.env.FULL || (first.has(is) && at === ''))

/** Beside the data: each is made anew, or done without. */
const small = ['starts.json', 'closing', 'backups/known.json', 'backups/record.json']

const { display, stop } = await startXServer(1280, 800)

async function withApp(prepare: (folder: string) => void, use: (app: Live, folder: string) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), 'precis-in-the-way-'))
  try {
    // It was used before: of a first start, what lies there already would tell of data that is missing.
    ;(await openSample(join(folder, 'precis.db'))).close()
    prepare(folder)
    const app = await startLive(folder, { DISPLAY: display })
    await (await app.page()).locator('main h1').first().waitFor()
    await use(app, folder)
    await app.close()
    expectSame(await app.ended, { code: 0, signal: null }, 'its end')
    verifyBackup(join(folder, 'precis.db'))
  } finally {
    await removeFolder(folder)
  }
}

/** Searches the library for words of the document that is open, until they are found. */
async function expectFound(app: Live): Promise<void> {
  const page = await app.page()
  const { briefing } = await get(page, 'document:open', { document: null, quietly: true })
  const query = briefing.title
  for (let turn = 0; turn < 50; turn += 1) {
    const found = await ask(page, 'search:find', { query, document: null, kinds: ['document'], limit: 5 })
    if (found.ok && found.value.groups.length > 0) return
    await page.waitForTimeout(200)
  }
  throw new Error('the search finds nothing')
}

async function tryIndex({ is, at, becomes }: InTheWay): Promise<string> {
  let before: unknown = null
  const placed = (folder: string) => join(folder, `search.db${at}`)
  await withApp(
    (folder) => {
      put[is](placed(folder))
      before = contentOf(placed(folder))
    },
    async (app, folder) => {
      await expectFound(app)
      const aside = readdirSync(folder).filter((name) => name.includes('.aside-'))
      const kept = aside.map((name) => contentOf(join(folder, name)))
      expectSame(kept, becomes === 'kept' ? [before] : [], 'set aside')
    },
  )
  return `the search works, and it is ${becomes}`
}

async function trySmall(): Promise<string> {
  await withApp(
    (folder) => {
      for (const name of small) {
        mkdirSync(join(folder, name), { recursive: true })
        writeFileSync(join(folder, name, 'diary.txt'), 'Dear diary')
      }
      // Its name stands for a folder.
      writeFileSync(join(folder, 'logs'), 'Dear diary')
    },
    async (app) => {
      const page = await app.page()
      const marks = await countMarks(page)
      assert((await addMark(page, marks)).ok, 'no mark was added')
      const made = await ask(page, 'backups:make', null)
      assert(made.ok, `no backup was made: ${made.ok ? '' : made.error.code}`)
      assert((await get(page, 'backups:list', null)).length === 1, 'the backup is not listed')
    },
  )
  return `${small.length}: marks and backups are made`
}

print('things in the way')
for (const each of tried) await check(`search.db${each.at} is ${each.is}`, () => tryIndex(each))
await check('folders in the place of small files', trySmall)
stop()
await finish()
