import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'puppeteer-core'

export interface Downloaded {
  readonly name: string
  readonly bytes: Buffer
}

/** Does something and gives the file that the browser saves because of it. */
export async function downloadAfter(
  browser: Browser,
  action: () => Promise<unknown>,
): Promise<Downloaded> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gaojian-downloads-'))
  const session = await browser.target().createCDPSession()
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allowAndName',
    downloadPath: folder,
    eventsEnabled: true,
  })
  const names = new Map<string, string>()
  session.on('Browser.downloadWillBegin', ({ guid, suggestedFilename }) =>
    names.set(guid, suggestedFilename),
  )
  const completed = new Promise<string>((resolve, reject) => {
    session.on('Browser.downloadProgress', ({ guid, state }) => {
      if (state === 'completed') resolve(guid)
      if (state === 'canceled') reject(new Error('The download was cancelled.'))
    })
  })
  try {
    const [guid] = await Promise.all([completed, action()])
    return { name: names.get(guid) ?? '', bytes: await readFile(path.join(folder, guid)) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
