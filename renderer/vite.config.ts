import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const root = import.meta.dirname

// One configuration for the renderer: electron-vite takes it over, and `vite build` uses it for the browser mode.
export default defineConfig({
  root,
  base: './',
  plugins: [react()],
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
