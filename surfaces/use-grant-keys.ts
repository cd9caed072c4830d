import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'

/** The keys that press the toolbar button, which lets the extension read a page; `undefined` where there are none. */
export function useGrantKeys(): string | undefined {
  const [keys, setKeys] = useState<string>()
  useEffect(() => {
    browser.commands
      .getAll()
      .then((commands) => setKeys(commands.find(isAction)?.shortcut || undefined))
      .catch((error: unknown) => console.error('no shortcuts', error))
  }, [])
  return keys
}

function isAction({ name }: { readonly name?: string | undefined }): boolean {
  return name === '_execute_action'
}
