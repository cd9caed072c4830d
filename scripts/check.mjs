// @ts-check
// Standard output belongs to the result: everything that set-up says goes to standard error.
import { pathToFileURL } from 'node:url'
import { cliScript, ensureCli } from './cli-build.mjs'
import { Progress, runMain } from './progress.mjs'
import { isCurrentNodeRecent, runNode } from './runtime.mjs'
import { setUp } from './setup.mjs'

const isReady = await prepare()
if (isReady && isCurrentNodeRecent()) {
  await import(pathToFileURL(cliScript).href)
} else if (isReady) {
  process.exitCode = await runNode([cliScript, ...process.argv.slice(2)])
}

/** Exit code 2 when the command line cannot be built: the contract keeps 1 for “findings”. */
async function prepare() {
  await runMain(async () => {
    const progress = new Progress(process.stderr)
    await setUp(progress)
    await ensureCli(progress)
  })
  if (process.exitCode) process.exitCode = 2
  return !process.exitCode
}
