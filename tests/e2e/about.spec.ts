import { expect, inMain, test } from './app.ts'

test('About names the version and every work of others with its licence', async ({ started: { page } }) => {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search' }).fill('>about')
  await page.keyboard.press('Enter')
  const about = page.getByRole('dialog', { name: 'About Precis' })
  await expect(about).toContainText(/Precis \d+\.\d+\.\d+, under the MIT licence\. It runs on Electron \d+/)
  const works = about.getByRole('list', { name: 'Works of others' })
  // Of the page, of main, of the engine, of assets, and what is shipped beside them.
  for (const name of ['react', 'lunr', 'mammoth', 'pdf.js', '@fontsource-variable/inter', 'SQLite'])
    await expect(works.getByText(new RegExp(`^${name.replace('.', '\\.')}\\b`)).first()).toBeAttached()
  await works.getByText(/^lunr\b/).click()
  await expect(works.getByText(/Permission is hereby granted/).filter({ visible: true })).toHaveCount(1)
})

test('Trust says what left, where all lies and whether it is whole; its report holds no word of a document', async ({
  started: { app, page },
}) => {
  await page.getByRole('article').waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search' }).fill('>trust')
  await page.keyboard.press('Enter')
  const trust = page.getByRole('dialog', { name: 'Trust' })
  await expect(trust).toContainText('No request was made in this run.')
  await expect(trust.getByRole('status')).toHaveText('The data file was read through just now and is sound.')
  const userData = await inMain(app)(({ app }) => app.getPath('userData'))
  for (const file of ['precis.db', 'search.db', 'backups', 'main.log'])
    await expect(trust.locator('code', { hasText: file })).toContainText(userData)
  await trust.getByRole('button', { name: 'Copy a report' }).click()
  await expect(page.getByText('Report copied.')).toBeVisible()
  const report = await inMain(app)(({ clipboard }) => clipboard.readText())
  expect(report).toMatch(/^Precis \d+\.\d+\.\d+ on \w+ \w+; Electron \d+/)
  expect(report).toContain('Requests: 0 sent, 0 refused')
  expect(report).toContain('Check: sound')
  const title = (await page.getByRole('article').getByRole('heading', { level: 1 }).textContent()) ?? ''
  expect(title).not.toBe('')
  expect(report).not.toContain(title.slice(0, 12))
  expect(report).not.toContain(userData)
})
