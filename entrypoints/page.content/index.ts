import { defineContentScript } from 'wxt/utils/define-content-script'
import { type FrameSession, startFrameSession } from '../../lib/editors/frame-session'
import type { Reading } from '../../lib/editors/reading'
import { onMessage } from '../../lib/messaging/messages'

declare global {
  /** Of this extension's own global object, which pages cannot see; a reloaded extension gets a new one. */
  var gaojianFrame: FrameSession | undefined
}

/**
 * Injected into every frame for each check; what `main` returns is the frame's answer. Later injections meet
 * the session of the first. It matches no address: a match would become a host permission.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main(): Reading {
    globalThis.gaojianFrame ??= startAnswering()
    return globalThis.gaojianFrame.read()
  },
})

function startAnswering(): FrameSession {
  const session = startFrameSession()
  onMessage('frameLocate', ({ data }) => session.locate(data))
  onMessage('frameApply', ({ data }) => session.apply(data))
  onMessage('frameShowMarks', ({ data }) => session.showMarks(data))
  onMessage('frameWritingState', () => session.writingState())
  onMessage('frameClearMarks', () => session.clearMarks())
  return session
}
