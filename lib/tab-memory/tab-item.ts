import { storage } from 'wxt/utils/storage'
import type * as z from 'zod/mini'
import { tabKey } from './tab-key'

/** One kind of thing that is kept of each tab. */
export interface TabItem<T> {
  /** `undefined` where nothing is kept, or what is kept does not parse. */
  read(tabId: number): Promise<T | undefined>
  write(tabId: number, value: T): Promise<void>
  remove(tabId: number): Promise<void>
}

/**
 * Keeps values by tab in `storage.session`: in memory, out of reach of pages and content scripts, gone with the
 * browser at the latest. Never on disk, so it may hold words of a draft.
 */
export function tabItem<T>(name: string, schema: z.ZodMiniType<T>): TabItem<T> {
  const keyOf = (tabId: number) => `session:${tabKey(tabId, name)}` as const
  return {
    read: async (tabId) => schema.safeParse(await storage.getItem(keyOf(tabId))).data,
    write: (tabId, value) => storage.setItem(keyOf(tabId), value),
    remove: (tabId) => storage.removeItem(keyOf(tabId)),
  }
}
