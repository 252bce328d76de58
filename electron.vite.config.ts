import { resolve } from 'node:path'
import { defineConfig } from 'electron-vite'
import { rendererConfig } from './renderer/vite.config'

const at = (path: string) => resolve(import.meta.dirname, path)

// Entries are absolute: electron-vite takes any bare `electron/…` for the Electron package.
export default defineConfig({
  main: { build: { outDir: at('out/main'), rolldownOptions: { input: { index: at('electron/main.ts') } } } },
  preload: {
    build: {
      outDir: at('out/preload'),
      // A sandboxed preload must be one CommonJS file.
      rolldownOptions: {
        input: { index: at('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: rendererConfig(at('renderer')),
})
