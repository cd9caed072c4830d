import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { defineConfig } from 'wxt'
import { MODEL_PARTS, splitModel } from './lib/spelling/model-parts'
import { layOutModel } from './lib/spelling/packed-model'
import { seal } from './lib/spelling/seal'
import { popupOpening } from './scripts/build/popup-opening'

const jiebaWeb = path.dirname(createRequire(import.meta.url).resolve('jieba-wasm/web'))

/**
 * jieba's glue names its WASM file by a relative URL, as a default that we never use. Vite would ship the file a
 * second time for it, and inline it in the background as 5 MB of base64.
 */
const dropDefaultWasm: Plugin = {
  name: 'gaojian:drop-default-wasm',
  enforce: 'pre',
  transform: {
    filter: { id: /jieba_rs_wasm\.js/u },
    handler: (code) =>
      code.replace("new URL('jieba_rs_wasm_bg.wasm', import.meta.url)", 'undefined'),
  },
}

const PACKED_MODEL = 'spelling.bin.gz'

/** What three pages share is one file: a popup that opens would wait for twenty. */
const sharedChunks = [{ name: 'shared', minShareCount: 3 }]

export default defineConfig({
  vite: () => ({
    plugins: [dropDefaultWasm, popupOpening],
    build: { rolldownOptions: { output: { codeSplitting: { groups: sharedChunks } } } },
  }),
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  // Imports stay explicit, so that `lib/` also runs outside WXT (command line, tests).
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    // None of it is held at first: live checking asks for one site at a time, on a click.
    optional_host_permissions: ['*://*/*'],
    // What an organisation may set; the file is made from the schema in lib/settings/policy.ts.
    ...(browser === 'chrome' && { storage: { managed_schema: 'managed-schema.json' } }),
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+J' } },
      'next-finding': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_commandNext__',
      },
      'previous-finding': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_commandPrevious__',
      },
      'side-panel': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandSidePanel__',
      },
    },
    content_security_policy: {
      // jieba runs as WebAssembly; nothing may be fetched but the extension's own files.
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    // light-dark() in the surfaces' style sheets.
    ...(browser === 'chrome' && { minimum_chrome_version: '123' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'gaojian@gaojian.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    'prepare:publicPaths': (_, paths) => {
      paths.push('jieba.wasm', ...MODEL_PARTS)
    },
    'build:publicAssets': ({ config }, assets) => {
      assets.push({
        absoluteSrc: path.join(jiebaWeb, 'jieba_rs_wasm_bg.wasm'),
        relativeDest: 'jieba.wasm',
      })
      // The repository keeps the model packed. A worker would unpack it each time it wakes.
      const packed = assets.find(({ relativeDest }) => relativeDest === PACKED_MODEL)
      if (!packed || !('absoluteSrc' in packed))
        throw new Error(`public/${PACKED_MODEL}: not there`)
      assets.splice(assets.indexOf(packed), 1)
      const model = seal(layOutModel(gunzipSync(readFileSync(packed.absoluteSrc))))
      splitModel(model).forEach((bytes, index) => {
        const relativeDest = MODEL_PARTS[index] as string
        const absoluteSrc = path.join(config.wxtDir, relativeDest)
        writeFileSync(absoluteSrc, bytes)
        assets.push({ absoluteSrc, relativeDest })
      })
    },
  },
})
