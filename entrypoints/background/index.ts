import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { createEngine } from '../../lib/engine/engine'
import { onMessage } from '../../lib/messaging/messages'
import { checkRequestSchema } from '../../lib/messaging/protocol'
import { loadJieba } from '../../lib/text/jieba'
import { checkTab } from './check-tab'

export default defineBackground({
  type: 'module',
  main() {
    const engine = createEngine(() => loadJieba(new URL(browser.runtime.getURL('/jieba.wasm'))))
    onMessage('check', ({ data }) => checkTab(engine, checkRequestSchema.parse(data)))
  },
})
