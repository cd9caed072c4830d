import { afterAll, beforeAll } from 'vitest'
import { LabBrowser } from './lab-browser.ts'

/** The browser of a test file; only to be read inside tests. */
export interface LabSession {
  readonly lab: LabBrowser
}

/** One browser and one server for the tests of a file. */
export function prepareLab(): LabSession {
  let lab: LabBrowser

  beforeAll(async () => {
    lab = await LabBrowser.launch()
  })

  afterAll(async () => {
    await lab?.[Symbol.asyncDispose]()
  })

  return {
    get lab() {
      return lab
    },
  }
}
