/** Where `storage.session` keeps one kind of thing of a tab. */
export function tabKey(tabId: number, name: string): string {
  return `tab-${tabId}-${name}`
}
