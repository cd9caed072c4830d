/** What the browser tests call inside a page; `PageCode` opens it as `globalThis.gaojian`. */

export { answering } from '../../lib/editors/answering'
export { findEditors } from '../../lib/editors/find-editors'
export { startFrameSession } from '../../lib/editors/frame-session'
export { buildTextMap } from '../../lib/page/text-map'
