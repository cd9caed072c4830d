import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { answering } from '../lib/editors/answering'

/**
 * Runs among the page's own scripts, in every frame, for each check: they alone can reach the objects of editors that
 * hold more than they draw. Gives the frame's `Reading` of such an editor.
 */
export default defineUnlistedScript(() => answering(globalThis)({ kind: 'read' }))
