import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build'

/** Every message of a locale by its key with dots, as `i18n.t` takes it; plural forms are joined by ` | `. */
export async function readMessages(locale: string): Promise<ReadonlyMap<string, string>> {
  // The browser's own messages, such as @@ui_locale, are listed as well.
  const parsed = (await parseMessagesFile(`locales/${locale}.yml`)).filter(
    ({ key }) => !key[0]?.startsWith('@@'),
  )
  const built = generateChromeMessages(parsed)
  return new Map(parsed.map(({ key }) => [key.join('.'), built[key.join('_')]?.message ?? '']))
}
