import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'out/test/e2e',
  // On Linux each worker has a display of its own, so two can run; one does until all tests are known to bear it.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  // They end what hangs, and judge no speed: the machine may be busy with something else.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  reporter: 'list',
})
