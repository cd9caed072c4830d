import { activeTab } from '../../surfaces/active-tab'
import { readOpening } from '../../surfaces/opening'

/** What the popup stands over. Asked for when this module is read, so that the answer comes while React starts. */
export const opened = activeTab().then(readOpening)
