import { z } from 'zod'
import { targetSchema } from '../messaging/protocol'
import { tabItem } from './tab-item'

/** What the user has typed for placeholders and not written yet; for one page only. */
export const tabFillings = tabItem(
  'fillings',
  z.strictObject({ page: z.string(), values: z.record(z.string(), z.string()) }),
)

/** The findings that were listed last, for jumping through them without a surface. */
export const tabPlaces = tabItem(
  'places',
  z.strictObject({
    target: targetSchema,
    places: z.array(z.strictObject({ start: z.int(), end: z.int(), expected: z.string() })),
    /** The place that was shown last; -1 before the first. */
    at: z.int(),
  }),
)

/** That the next check of the tab is to read the selection only. */
export const tabScope = tabItem('scope', z.literal('selection'))

/** Drops everything that is kept of a tab. */
export async function forgetTab(tabId: number): Promise<void> {
  await Promise.all([tabFillings, tabPlaces, tabScope].map((item) => item.remove(tabId)))
}
