import { readdirSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from 'vite'

const editors = path.join(import.meta.dirname, 'editors')

/** One build of all pages: each editor's module is an entry, listed in the manifest with its style sheets. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/lab/',
  logLevel: 'error',
  // React and others ask for it; a page has no `process`, and Draft.js no `global`.
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  build: {
    target: 'esnext',
    outDir: path.resolve(import.meta.dirname, '../../.output/lab'),
    emptyOutDir: true,
    manifest: 'manifest.json',
    minify: false,
    chunkSizeWarningLimit: 100_000,
    rolldownOptions: {
      input: Object.fromEntries(
        readdirSync(editors).map((file) => [path.parse(file).name, path.join(editors, file)]),
      ),
      output: { entryFileNames: '[name].js' },
    },
  },
})
