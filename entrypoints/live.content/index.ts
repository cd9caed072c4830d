import { defineContentScript } from 'wxt/utils/define-content-script'
import { watchEdits } from '../../lib/editors/watch-edits'
import { onMessage, sendMessage } from '../../lib/messaging/messages'

declare global {
  /** How to stop watching this frame; of this extension's own global object, which pages cannot see. */
  var gaojianStopLive: (() => void) | undefined
}

/**
 * Runs in the frames of sites that the user has granted, and only there: it is registered at run time. It tells
 * the background that the draft has changed, which then checks as it does for the popup.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    globalThis.gaojianStopLive ??= startWatching()
  },
})

function startWatching(): () => void {
  const stopWatching = watchEdits(document, async () => {
    // The extension may be gone, or the site taken back in the browser's own settings.
    const goesOn = await sendMessage('liveCheck', undefined).catch(() => false)
    if (!goesOn) stop()
  })
  const stopListening = onMessage('frameStopLive', stop)
  function stop() {
    stopWatching()
    stopListening()
    globalThis.gaojianStopLive = undefined
  }
  return stop
}
