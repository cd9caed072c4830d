import type { FindModels } from './model'
import { pageGlobal, shownIn } from './page-globals'
import { plainTextOf } from './plain-text'

interface WpsPage {
  readonly Application?: object
  readonly documentReadyPromise?: Promise<unknown>
}

/** WPS and Kdocs, text documents: they are drawn, and their objects answer every step with a promise. */
export const findWps: FindModels = () => {
  const api = pageGlobal<WpsPage>('WPSOpenApi')
  const application = api?.Application ?? pageGlobal<object>('APP')
  if (!application) return []
  return [
    {
      source: 'wps',
      element: shownIn('#office-iframe', '#wps-web-office', 'canvas'),
      async read() {
        await api?.documentReadyPromise
        const raw = await walk(application, ['ActiveDocument', 'Content', 'Text'])
        return typeof raw === 'string'
          ? { text: plainTextOf(raw).text, coverage: 'full' }
          : { reason: 'none' }
      },
    },
  ]
}

/** Follows properties of which each may be a value, a promise or a method, depending on the version. */
async function walk(start: object, names: readonly string[]): Promise<unknown> {
  let at: unknown = await start
  for (const name of names) {
    if ((typeof at !== 'object' && typeof at !== 'function') || at === null) return undefined
    const owner: object = at
    const value: unknown = await Reflect.get(owner, name)
    at = typeof value === 'function' ? await Reflect.apply(value, owner, []) : value
  }
  return at
}
