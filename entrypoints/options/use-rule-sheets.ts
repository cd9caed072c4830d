import { useEffect, useState } from 'react'
import { type RuleSheet, ruleSheetsSchema } from '../../lib/engine/rule-sheet'
import { sendMessage } from '../../lib/messaging/messages'

/** All that the rules say of themselves; `undefined` until the background has answered. */
export function useRuleSheets(): readonly RuleSheet[] | undefined {
  const [sheets, setSheets] = useState<readonly RuleSheet[]>()
  useEffect(() => {
    sendMessage('ruleSheets', undefined)
      .then((answer) => setSheets(ruleSheetsSchema.parse(answer)))
      .catch((error: unknown) => {
        // To the error boundary: a page without rules would look like an extension without any.
        setSheets(() => {
          throw error
        })
      })
  }, [])
  return sheets
}
