import { expect, test } from './app.ts'

test('About names the version and every work of others with its licence', async ({ started: { page } }) => {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('>about')
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
