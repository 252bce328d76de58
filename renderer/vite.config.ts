import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, type UserConfig } from 'vite'

/** The development server puts scripts into the page that the policy of the built app refuses. */
const policyOfDevelopment: Plugin = {
  name: 'policy-of-development',
  apply: 'serve',
  transformIndexHtml: html => html.replace(/<meta\s{1,9}http-equiv="Content-Security-Policy"[^>]{0,1000}>/, ''),
}

/**
 * One configuration for the renderer: electron-vite takes it over, and `vite build` uses it for the browser mode.
 * The folder is given, because a configuration that another one imports no longer knows where it stood.
 */
export const rendererConfig = (root: string): UserConfig => ({
  root,
  base: './',
  plugins: [react(), policyOfDevelopment],
  worker: { format: 'es' },
  server: { port: 5173, strictPort: true },
  build: {
    outDir: resolve(root, '../out/renderer'),
    emptyOutDir: true,
    minify: true,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { input: { index: resolve(root, 'index.html') } },
  },
})

export default defineConfig(rendererConfig(import.meta.dirname))
