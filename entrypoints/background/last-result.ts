import { browser } from 'wxt/browser'
import { fixedSince } from '../../lib/engine/fixed-since'
import type { CheckReport, ReportedFinding } from '../../lib/engine/report'
import type { CheckRequest, Target } from '../../lib/messaging/protocol'
import { configureRules } from '../../lib/presets'
import { rules } from '../../lib/rules'
import type { Settings } from '../../lib/settings/schema'
import { type TabResult, tabLook, tabResult } from '../../lib/tab-memory'
import { pageOf } from '../../lib/tab-memory/page'

/** The memory holds 10 MB for all tabs; a report of more UTF-16 units than this is not worth its place. */
const MAX_SIZE = 1_000_000

/** A finished check of a whole draft. */
interface Finished {
  readonly request: CheckRequest
  readonly report: CheckReport
  readonly target: Target
  readonly text: string
  readonly path: string | undefined
  readonly settings: Settings
}

/**
 * Keeps a finished check as the last one of its tab, and gives what has been fixed since the first. Never rejects:
 * what cannot be kept is not shown at once the next time, nothing more.
 */
export async function keepResult(finished: Finished): Promise<ReportedFinding[]> {
  const { request, report, target, path, text, settings } = finished
  const { tabId, documentType } = request
  try {
    const page = pageOf((await browser.tabs.get(tabId)).url)
    if (page === undefined) return []
    // Drawn from a result that is older now.
    await tabLook.remove(tabId)
    const place = { page, target, ...(path !== undefined && { path }) }
    const before = await tabResult.read(tabId)
    const fixed =
      before === undefined || !isSamePlace(before, place)
        ? []
        : fixedSince(before, { report, text, isActive: activeUnder(settings) })
    const result = { ...place, report, fixed, ...(documentType !== undefined && { documentType }) }
    if (JSON.stringify(result).length > MAX_SIZE) await tabResult.remove(tabId)
    else await tabResult.write(tabId, result)
    return fixed
  } catch (error) {
    console.error('the last result is not kept', error)
    return []
  }
}

/** Another editor of the page holds another draft. */
function isSamePlace(one: TabResult, other: Pick<TabResult, 'page' | 'path' | 'target'>): boolean {
  return (
    one.page === other.page &&
    one.path === other.path &&
    one.target.frameId === other.target.frameId &&
    one.target.via === other.target.via
  )
}

function activeUnder({ preset, rules: choices }: Settings): (ruleId: string) => boolean {
  const active = new Set(configureRules(rules, preset, choices).map(({ rule }) => rule.id))
  return (ruleId) => active.has(ruleId)
}
