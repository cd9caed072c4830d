import { activeTab } from '../../surfaces/active-tab'
import { readOpening } from '../../surfaces/opening'
import { readCatalogue } from '../../surfaces/use-catalogue'

/**
 * What the popup stands over, and the rules' names. Asked for when this module is read, so that the answers come while
 * React starts.
 */
export const opened = Promise.all([activeTab().then(readOpening), readCatalogue()])
