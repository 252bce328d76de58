import { defineConfig } from '@playwright/test'
import type { Mode } from './app'

// The same specs run through the built desktop shell and in the browser mode.
// eslint-disable-next-line no-restricted-syntax -- Playwright reads the default export.
export default defineConfig<{ mode: Mode }>({
  testDir: '.',
  outputDir: '../../test-results/end-to-end',
  workers: 1,
  timeout: 120_000,
  // A busy machine answers late; how fast the app is, the bench measures.
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  projects: [
    { name: 'desktop', use: { mode: 'desktop' }, testIgnore: 'browser-*.spec.ts' },
    { name: 'browser', use: { mode: 'browser' }, testIgnore: 'desktop-*.spec.ts' },
  ],
})
