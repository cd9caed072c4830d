import * as z from 'zod/mini'
import { checkReportSchema, reportedFindingSchema } from '../engine/report'
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

/** The last check of the whole draft: shown at once where a surface opens over the tab again. */
export const tabResult = tabItem(
  'result',
  z.strictObject({
    /** The page that the draft stood in: see `pageOf`. */
    page: z.string(),
    /** The editor's place in its frame, where it has one. */
    path: z.optional(z.string()),
    target: targetSchema,
    report: checkReportSchema,
    fixed: z.array(reportedFindingSchema),
    /** The user's choice of document type. */
    documentType: z.optional(z.string()),
  }),
)
export type TabResult = Readonly<NonNullable<Awaited<ReturnType<typeof tabResult.read>>>>

/** The last result as the popup drew it: shown until the popup's own scripts have started. */
export const tabLook = tabItem('look', z.strictObject({ page: z.string(), drawn: z.unknown() }))

/** That the next check of the tab is to read the selection only. */
export const tabScope = tabItem('scope', z.literal('selection'))

/** Drops everything that is kept of a tab. */
export async function forgetTab(tabId: number): Promise<void> {
  await Promise.all(
    [tabFillings, tabLook, tabPlaces, tabResult, tabScope].map((item) => item.remove(tabId)),
  )
}
