import { type TabResult, tabResult, tabScope } from '../lib/tab-memory'
import { pageOf } from '../lib/tab-memory/page'
import type { SurfaceTab } from './active-tab'

/** What a surface knows before it asks for anything. */
export interface Opening {
  readonly tab: SurfaceTab | undefined
  /** What it was opened for. */
  readonly scope: 'selection' | 'draft'
  /** The last check of the page that the tab shows. */
  readonly last: TabResult | undefined
}

/** Reads the tab's memory. The wish to check a selection holds for one opening. */
export async function readOpening(tab: SurfaceTab | undefined): Promise<Opening> {
  if (tab === undefined) return { tab, scope: 'draft', last: undefined }
  const [last, scope] = await Promise.all([tabResult.read(tab.id), tabScope.read(tab.id)])
  if (scope !== undefined) await tabScope.remove(tab.id)
  return {
    tab,
    scope: scope ?? 'draft',
    last: scope === undefined && last?.page === pageOf(tab.url) ? last : undefined,
  }
}
