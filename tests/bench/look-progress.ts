import { mkdirSync, rmSync } from 'node:fs'
import { _electron } from '@playwright/test'
import { resolveElectron } from '../../scripts/electron-runtime.ts'
import { electronEnv, ROOT } from '../../scripts/run.ts'
import { sandboxFlags } from '../../scripts/system.ts'
import { addReview } from '../../src/main/store/memories.ts'
import { openStore } from '../../src/main/store/open.ts'

const dir = '/tmp/lookp'
rmSync(dir, { recursive: true, force: true })
mkdirSync(dir + '/data', { recursive: true })
const e = await resolveElectron()
const launch = () =>
  _electron.launch({
    executablePath: e.path,
    args: [...sandboxFlags(), ROOT, `--user-data-dir=${dir}/data`],
    env: electronEnv() as any,
  })
let app = await launch()
let page = await app.firstWindow()
await page.locator('[data-block]').first().waitFor()
const doc: any = await page.evaluate(
  `window.precis.call('document:open', {document:null}).then(r => ({id: r.value.briefing.id, cards: r.value.briefing.cards.map(c => c.id)}))`,
)
await page.keyboard.press('Control+6')
await page.waitForTimeout(400)
await page.screenshot({ path: dir + '/empty.png' })
await app.close()
const opened = await openStore(dir + '/data/precis.db', { now: Date.now() })
if (!opened.ok) throw opened.error
let seed = 1
const rnd = () => (seed = (seed * 16807) % 2147483647) / 2147483647
const now = Date.now()
opened.value.transaction(() => {
  for (let d = 60; d >= 0; d--) {
    if (rnd() < 0.25) continue
    const n = 3 + Math.floor(rnd() * 14)
    for (let i = 0; i < n; i++) {
      const upto = Math.min(doc.cards.length, 6 + (60 - d))
      const card = doc.cards[Math.floor(rnd() * upto)]
      addReview(opened.value, {
        document: doc.id,
        card,
        rating: rnd() < 0.13 ? 1 : rnd() < 0.2 ? 2 : 3,
        at: now - d * 86400000 + i * 20000,
        utcOffset: 0,
        durationMs: 3000 + Math.floor(rnd() * 9000),
      } as any)
    }
  }
})
opened.value.close()
app = await launch()
page = await app.firstWindow()
await page.locator('[data-block]').first().waitFor()
const size = async (w: number, h: number) => {
  await app.evaluate(
    ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]!.setContentSize(w!, h!),
    [w, h],
  )
  await page.waitForTimeout(250)
}
const theme = async (t: string) => {
  await page.evaluate((t) => {
    document.documentElement.dataset.theme = t
  }, t)
  await page.waitForTimeout(120)
}
for (const [t, w, h] of [
  ['paper', 1280, 1900],
  ['night', 1280, 1900],
  ['contrast', 1280, 1900],
  ['paper', 900, 600],
] as const) {
  await size(w, h)
  await theme(t)
  await page.keyboard.press('Control+6')
  await page.waitForTimeout(700)
  await page.screenshot({ path: `${dir}/${t}-${w}.png` })
}
await app.close()
