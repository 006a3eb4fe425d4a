import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'out/test/e2e',
  // Each has a display of its own, which only Linux can give.
  workers: process.platform === 'linux' ? 2 : 1,
  fullyParallel: false,
  forbidOnly: true,
  // They end what hangs, and judge no speed: the machine may be busy with something else.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  reporter: 'list',
})
