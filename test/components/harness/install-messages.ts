import { getMessageFrom } from '../fixtures/messages'

declare const __MESSAGES__: Record<string, Record<string, { message: string }>>

const locale = new URLSearchParams(location.search).get('locale') ?? 'zh_CN'

// Has to stand before anything that imports `#i18n`, which looks for the browser's API once.
Object.assign(globalThis, {
  chrome: { i18n: { getMessage: getMessageFrom(__MESSAGES__[locale] ?? {}) } },
})
