// The injection corpus through the real app: in by every way, shown in every place, out by every export. Text is text.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { withoutBreaks } from '../../src/core/text/normalize.ts'
import { readAnkiText } from '../../src/main/exchange/read-anki-text.ts'
import { readDocument } from '../../src/main/formats/formats.ts'
import { isComputed } from '../faults/injection/computed.ts'
import { injections } from '../faults/injection/corpus.ts'
import { readable, readableName } from '../faults/injection/readable.ts'
import { runFault } from '../faults/run.ts'
import { unzip } from '../unit/main/exchange/unzip.ts'
import {
  answerDialog,
  electronPath,
  expect,
  expectSaid,
  goTo,
  inMain,
  message,
  startApp,
  test,
} from './app.ts'
import {
  addCard,
  addFacts,
  answerSave,
  entriesOf,
  everyKind,
  exported,
  importAll,
  importFrom,
  lacking,
  menu,
  nameAll,
  openDocument,
  plain,
  proposed,
  rowsOf,
  secret,
} from './injection-acts.ts'
import { after, before, cardsFile, cardTexts, marksFile, put } from './injection-files.ts'
import { expectCalm, layTripwire } from './tripwire.ts'

test('whatever a text holds, it is text: in every file, in every place, in every export', async ({
  userData,
}) => {
  const started = await startApp(userData)
  const { app, page } = started
  await expect(page.getByRole('article')).toBeVisible()
  const sprung = await layTripwire(started)
  const calm = (where: string) => expectCalm(sprung, where)
  const files = join(userData, 'files')
  const out = join(userData, 'out')
  mkdirSync(out)

  await test.step('documents come in by every format, and from the clipboard', async () => {
    await importAll(started, files)
    await calm('after the import')
  })
  const text = (await entriesOf(page)).find(({ file }) => file === 'text.txt')?.id ?? ''

  const named =
    await test.step('names and tags are text in the library and in the title of the window', async () => {
      const named = await nameAll(page)
      await page.reload()
      await goTo(page, 'Library')
      await expect(page.locator('[data-row]')).toHaveCount(named.size)
      for (const [id, { name, tags }] of named) {
        const row = (await page.locator(`[data-row="${id}"]`).textContent()) ?? ''
        const wanted = [name, ...tags].map(readableName)
        expect(
          wanted.filter((each) => !readable(row).includes(each)),
          name,
        ).toEqual([])
      }
      await calm('in the library')
      return named
    })

  await test.step('every document is text where it is read', async () => {
    for (const [id, { name }] of named) {
      await openDocument(page, id)
      await expect(page).toHaveTitle(`Read – ${readableName(name)} – Precis`)
      await calm(`in Read, ${name}`)
    }
    await openDocument(page, text)
    const article = page.getByRole('article')
    await expect(article).toContainText(after(injections.length - 1))
    const shown = plain((await article.textContent()) ?? '')
    const lost = injections.filter((each, at) => !shown.includes(plain(`${before(at)} ${each} ${after(at)}`)))
    expect(lost).toEqual([])
  })

  await test.step('what is copied is text', async () => {
    await page.evaluate(() => {
      const article = document.querySelector('article')
      if (article !== null) getSelection()?.selectAllChildren(article)
    })
    await page.keyboard.press('Control+c')
    await expect
      .poll(() => inMain(app)(({ clipboard }) => clipboard.readText()))
      .toContain(after(injections.length - 1))
    // Only a paste says what was copied beside the words; here it goes no further.
    // Listened for before the key is pressed: a paste that comes first would be waited for without end.
    await page.evaluate(() => {
      Object.assign(window, {
        pasted: new Promise<string>((done) =>
          window.addEventListener(
            'paste',
            (event) => {
              event.preventDefault()
              event.stopImmediatePropagation()
              done(event.clipboardData?.getData('text/html') ?? '')
            },
            { capture: true, once: true },
          ),
        ),
      })
    })
    await page.keyboard.press('Control+v')
    const html = await page.evaluate(() => (window as unknown as { pasted: Promise<string> }).pasted)
    expect(html).toContain(after(0))
    expect(html).not.toMatch(/<(?:script|img|svg|iframe|object|embed|form|a)\b|<[^>]*\son\w+=/i)
  })

  await test.step('notes and tags of passages come in by a file and are text', async () => {
    await goTo(page, 'Passages')
    const [path = ''] = put(files, [marksFile()])
    await importFrom(started, 'Import…', path)
    const rows = await rowsOf(page, '[data-listed]', injections.length)
    expect(lacking(injections, rows)).toEqual([])
    await calm('in Passages')
    await page.getByRole('button', { name: 'Edit', exact: true }).first().click()
    await calm('in the editor of a passage')
    await page.keyboard.press('Escape')
  })

  await test.step('cards come in by a file and are text, in Key facts and in Study', async () => {
    await goTo(page, 'Key facts')
    const [path = ''] = put(files, [cardsFile()])
    await importFrom(started, 'Import cards…', path)
    const cards = page.getByRole('region', { name: 'Your cards' })
    const more = page.getByRole('button', { name: 'Show more cards' })
    while (await more.isVisible()) await more.click()
    const shown = await cards.getByRole('listitem').allTextContents()
    const wanted = cardTexts.flatMap((each, at) => [`Question ${at}: ${each}`, `Answer ${at}: ${each}`])
    expect(lacking(wanted.map(withoutBreaks), shown)).toEqual([])
    await calm('in Key facts')
    await goTo(page, 'Study')
    const card = page.getByRole('region', { name: 'Card' })
    for (let at = 0; at < 6; at += 1) {
      await card.getByRole('button', { name: 'Show answer' }).click()
      await calm('in Study')
      await card.getByRole('button', { name: /^Easy/ }).click()
    }
  })

  await test.step('facts and cards of one’s own are text where they are made, listed and practised', async () => {
    await openDocument(page, text)
    const refused = await addFacts(page, text, everyKind)
    expect(refused).toEqual([])
    await page.reload()
    await goTo(page, 'Key facts')
    for (const each of everyKind.slice(0, 8)) await addCard(page, `Asked: ${each}`, each)
    await calm('where cards are made')
    const rows = page.getByRole('table').locator('tbody tr')
    await page.getByRole('searchbox').fill('Stated')
    await expect(rows.first()).toBeVisible()
    await calm('in the ledger')
    await page.getByRole('searchbox').fill('')
    await goTo(page, 'Study')
    await page.getByRole('button', { name: 'Practice' }).click()
    await page.getByRole('radio', { name: 'Cram' }).check()
    await page.getByRole('button', { name: 'Begin' }).click()
    const seen = new Set<string>()
    const question = page.getByRole('region', { name: 'Question' })
    for (let at = 1; at <= 8; at += 1) {
      await expect(question.getByText(`Question ${at} of`)).toBeVisible()
      await calm('in Practice')
      await page.keyboard.press('Space')
      await expect(question.getByRole('button', { name: 'I knew it' })).toBeVisible()
      seen.add(plain((await question.textContent()) ?? ''))
      await calm('in Practice, answered')
      await page.keyboard.press('Space')
    }
    expect(everyKind.filter((each) => [...seen].some((text) => text.includes(plain(each))))).not.toEqual([])
    await page.keyboard.press('Escape')
  })

  await test.step('whatever is typed is looked for as text', async () => {
    const failed = await page.evaluate(
      async ({ queries, document }) => {
        const kinds = ['document', 'text', 'fact', 'card', 'mark'] as const
        // Each of them is asked of both indexes in the unit tests.
        const everywhere = queries.filter((_, at) => at % 4 === 0).map((query) => ({ query, within: null }))
        const here = queries.filter((_, at) => at % 8 === 1).map((query) => ({ query, within: document }))
        const all = [...everywhere, ...here]
        const replies = await Promise.all(
          all.map(({ query, within }) =>
            window.precis.call('search:find', { query, document: within, kinds: [...kinds], limit: 5 }),
          ),
        )
        return replies.flatMap((reply, at) => (reply.ok ? [] : [all[at]?.query]))
      },
      { queries: injections, document: text },
    )
    expect(failed).toEqual([])
    await openDocument(page, text)
    const some = injections.filter((_, at) => at % 20 === 0)
    await page.keyboard.press('Control+k')
    const box = page.getByRole('combobox', { name: 'Search' })
    for (const each of some) await box.fill(each)
    await calm('in the palette')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+f')
    for (const each of some) await page.getByRole('searchbox', { name: 'Find in document' }).fill(each)
    await calm('in Find')
    await page.keyboard.press('Escape')
  })

  await test.step('what is said and asked of a document shows its name as text', async () => {
    for (const [id, { name }] of [...named].slice(0, 6)) {
      if ((await entriesOf(page)).find((entry) => entry.id === id)?.bundled !== false || id === text) continue
      await goTo(page, 'Library')
      await page
        .locator(`[data-row="${id}"]`)
        .getByRole('button', { name: /^Edit name/ })
        .click()
      await calm('in Name and tags')
      await page.keyboard.press('Escape')
      const row = page.locator(`[data-row="${id}"]`)
      await expectSaid(page, /./, () => row.getByRole('button', { name: /^Remove / }).click())
      expect(plain((await message(page).textContent()) ?? '')).toContain(plain(readableName(name)))
      await expectSaid(page, /./, () => page.keyboard.press('Control+z'))
      await calm('in messages')
    }
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Search' }).fill('>trust')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: 'Trust' })).toBeVisible()
    await calm('in Trust')
    await page.keyboard.press('Escape')
  })

  await test.step('passages go out as text in five forms', async () => {
    await goTo(page, 'Passages')
    const export_ = (form: RegExp, name: string) => exported(started, 'Export…', form, join(out, name))
    const csv = parse((await export_(/^CSV/, 'a.csv')).toString('utf8')) as string[][]
    expect(csv).toHaveLength(injections.length + 1)
    expect(
      lacking(
        injections,
        csv.map(([, , , , note = '']) => note.replaceAll('\u2060', '')),
      ),
    ).toEqual(injections.filter((each) => each.includes('\u2060')))
    expect(csv.flat().filter(isComputed)).toEqual([])
    expect(basename(await proposed(app))).toMatch(/^[^.\s<>:"/\\|?*][^<>:"/\\|?*]*\.csv$/)
    const json = JSON.parse((await export_(/^JSON/, 'a.json')).toString('utf8'))
    const notes = json.documents.flatMap(({ passages }: { passages: { note: string }[] }) =>
      passages.map(({ note }) => note),
    )
    expect(lacking(injections, notes)).toEqual([])
    const set = JSON.parse((await export_(/^W3C/, 'a.annotation')).toString('utf8'))
    expect(set.items).toHaveLength(injections.length)
    const markdown = await export_(/^Markdown/, 'a.md')
    const read = await readDocument({ bytes: markdown, name: 'a.md' })
    // An address that stands there as such is a link to itself; no words lead to another place.
    expect(
      read.ok &&
        read.value.blocks.flatMap(({ text, spans = [] }) =>
          spans.filter(({ start, end, href }) => href && text.slice(start, end) !== href),
        ),
    ).toEqual([])
    const pdf = await export_(/^PDF/, 'a.pdf')
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    const objects = pdf.toString('latin1').replace(/stream\r?\n[\s\S]*?endstream/g, '')
    // The way back to a paragraph is of ids alone; nothing else acts.
    const back = /\/S \/URI\s+\/URI \(precis:\/\/[0-9a-f]{16}\/[0-9a-f]{16}\)/g
    expect(objects.match(back)?.length).toBe(injections.length)
    expect(objects.replace(back, '')).not.toMatch(/\/(?:JavaScript|JS|Launch|SubmitForm|ImportData|URI)\b/)
    await calm('after the exports of passages')
  })

  const library = await test.step('cards and everything go out, and nothing lies beside them', async () => {
    await goTo(page, 'Key facts')
    const cards = await exported(started, 'Export cards…', /Anki text/, join(out, 'a.txt'))
    const read = readAnkiText(cards)
    expect(read.ok && read.value.cards.length).toBeGreaterThanOrEqual(cardTexts.length)
    const deck = await exported(started, 'Export cards…', /deck/i, join(out, 'a.apkg'))
    expect([...(await unzip(deck)).keys()].toSorted()).toEqual(['collection.anki2', 'media'])
    await answerSave(app, join(out, 'library.zip'))
    await menu(app, 'Export everything…')
    const dialog = page.getByRole('dialog', { name: 'Export everything' })
    await expectSaid(page, /^Exported /, () => dialog.getByRole('button', { name: 'Export…' }).click())
    const zip = readFileSync(join(out, 'library.zip'))
    for (const name of (await unzip(zip)).keys())
      expect(name).toMatch(
        /^(?:(?:briefings|marks)\/[0-9a-f]{16}\.(?:json|annotation)|objects\/[0-9a-f]{64}|[a-z-]+\.jsonl?)$/,
      )
    expect(readdirSync(out).toSorted()).toEqual([
      'a.annotation',
      'a.apkg',
      'a.csv',
      'a.json',
      'a.md',
      'a.pdf',
      'a.txt',
      'library.zip',
    ])
    await calm('after the other exports')
    return join(out, 'library.zip')
  })

  await test.step('the log has a line for each entry, and none of these texts', async () => {
    await calm('at the end')
    await app.close()
    const log = join(userData, 'logs', 'main.log')
    const lines = readFileSync(log, 'utf8').split('\n').slice(0, -1)
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter((line) => line.includes(secret) || line.includes('forged'))).toEqual([])
    expect(lines.filter((line) => !/^\[\d{4}-\d\d-\d\d [\d:.]+\] \[\w+\]\s/.test(line))).toEqual([])
    const telling = injections.filter((each) => each.length > 12)
    expect(telling.filter((each) => lines.some((line) => line.includes(each)))).toEqual([])
  })

  await test.step('all of it comes into a fresh profile, and is text there', async () => {
    const fresh = join(userData, 'fresh')
    mkdirSync(fresh)
    const two = await startApp(fresh)
    await expect(two.page.getByRole('article')).toBeVisible()
    const calmThere = await layTripwire(two)
    await answerDialog(two.app, [library])
    await menu(two.app, 'Import everything…')
    const dialog = two.page.getByRole('dialog', { name: 'Import everything' })
    await expectSaid(two.page, /^Imported /, () => dialog.getByRole('button', { name: 'Import' }).click())
    await goTo(two.page, 'Library')
    await expect(two.page.locator('[data-row]')).toHaveCount(named.size)
    await goTo(two.page, 'Passages')
    await expect(two.page.locator('[data-listed]').first()).toBeVisible()
    await expectCalm(calmThere, 'in a fresh profile')
    // It does spring where a text is taken for markup.
    await two.page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<p><img src="x:x" onerror="hit()"></p>')
    })
    await expect.poll(async () => (await calmThere()).join()).toContain('<img onerror')
    await two.app.close()
  })
})

// Each text alone, with the store, the log and the printer. The long form: npm run faults.
test('a text of each kind alone is text, too: stored, logged, printed and in the name of a file', async () => {
  const { code, lines } = await runFault('injection', {
    ELECTRON_OVERRIDE_DIST_PATH: dirname(electronPath()),
  })
  expect(code, lines.join('\n')).toBe(0)
  expect(lines.length).toBeGreaterThan(10)
})
