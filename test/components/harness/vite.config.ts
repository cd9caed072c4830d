import path from 'node:path'
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build'
import { defineConfig } from 'vite'

const root = import.meta.dirname
const project = path.resolve(root, '../../..')

async function messagesOf(locale: string) {
  return generateChromeMessages(
    await parseMessagesFile(path.join(project, 'locales', `${locale}.yml`)),
  )
}

/** The components on a plain page, without the extension: `vite build` or `vite` with this file. */
export default defineConfig(async () => ({
  root,
  base: './',
  publicDir: path.join(project, 'public'),
  resolve: { alias: { '#i18n': path.join(project, '.wxt/i18n/index.ts') } },
  define: {
    __MESSAGES__: JSON.stringify({ zh_CN: await messagesOf('zh_CN'), en: await messagesOf('en') }),
  },
  build: { outDir: path.join(project, '.output/components'), emptyOutDir: true },
}))
