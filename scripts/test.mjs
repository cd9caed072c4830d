// @ts-check
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { chromium, ensureBrowser, firefox } from './browsers.mjs'
import { ensureCli } from './cli-build.mjs'
import { ensureLab } from './lab.mjs'
import { Progress, seconds } from './progress.mjs'
import { root, runNode, toolScript } from './runtime.mjs'
import { runTool, setUp } from './setup.mjs'

const progress = new Progress()
const started = Date.now()
const total = { passed: 0, failed: 0, skipped: 0 }
const resultsFolder = '.output/test-results'
/** What failed, told again at the end: a long run's output is often only seen by its tail. @type {string[]} */
const failures = []

if (await attempt('准备环境', () => setUp(progress))) {
  rmSync(path.join(root, resultsFolder), { recursive: true, force: true })
  // Builds come first: they bring the generated types up to date, and the later steps test what they made.
  await attempt('构建 Chrome 扩展', () => runTool(progress, 'wxt', ['build']))
  await attempt('构建 Firefox 扩展', () => runTool(progress, 'wxt', ['build', '-b', 'firefox']))
  await attempt('命令行可用', () => ensureCli(progress))
  await attempt('类型（tsc）', () => runTool(progress, 'tsc', ['--noEmit']))
  await attempt('格式与写法（biome）', () =>
    runTool(progress, 'biome', ['check', '--error-on-warnings']),
  )
  await runTests('unit')
  await attempt('准备 Chromium', () => ensureBrowser(progress, chromium))
  // Without a Firefox its test is skipped and counted as such.
  await ensureBrowser(progress, firefox).catch((error) => progress.say(error.message))
  await runTests('e2e')
  // The lab installs half a gigabyte of editors and takes minutes: it runs where it is asked for.
  if (process.env.GAOJIAN_LAB) await runLab()
  else progress.say('编辑器实验室没有运行（npm run lab，或 GAOJIAN_LAB=1 npm test）')
}

progress.say(`用时 ${seconds(started)}`)
for (const failure of failures) progress.say(`✗ ${failure}`)
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
progress.say(`${total.passed} passed, ${total.failed} failed${skipped}`)
process.exitCode = total.failed > 0 ? 1 : 0

/** Runs the contract of the real editors; where they cannot be installed its tests count as skipped. */
async function runLab() {
  const hasLab = await ensureLab(progress).then(
    () => true,
    (error) => progress.say(error.message),
  )
  if (hasLab) {
    await attempt('类型（编辑器实验室）', () =>
      runTool(progress, 'tsc', ['--noEmit', '-p', 'test/lab']),
    )
  }
  await runTests('lab')
}

/**
 * Runs a step that counts as one test. The steps after a failed one still run.
 * @param {string} title
 * @param {() => unknown} work
 */
async function attempt(title, work) {
  try {
    await progress.step(title, work)
    total.passed += 1
    return true
  } catch (error) {
    progress.say(error instanceof Error ? error.message : String(error))
    failures.push(title)
    total.failed += 1
    return false
  }
}

/**
 * Runs one of Vitest's projects with its output as it comes, and adds its counts.
 * @param {string} project
 */
async function runTests(project) {
  const results = `${resultsFolder}/${project}.json`
  progress.say(`▸ 测试：${project}`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  const code = await runNode([toolScript('vitest'), 'run', '--project', project, ...reporters])
  const counts = readCounts(path.join(root, results))
  total.passed += counts.passed
  total.skipped += counts.skipped
  // A run can fail outside of every test (an unhandled error, no file found): that is a failure as well.
  const names = code === 0 || counts.failures.length > 0 ? counts.failures : [`测试：${project}`]
  total.failed += names.length
  failures.push(...names)
}

/**
 * @typedef {{ status: string, fullName: string, failureMessages: string[] }} TestResult
 * @typedef {{ name: string, status: string, message: string, assertionResults: TestResult[] }} FileResult
 * @param {string} file Vitest's JSON report
 * @returns {{ passed: number, skipped: number, failures: string[] }} `failures`: file, test and message of each
 */
function readCounts(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    return {
      passed: report.numPassedTests,
      skipped: report.numPendingTests + report.numTodoTests,
      failures: report.testResults.flatMap(failuresOf),
    }
  } catch {
    return { passed: 0, skipped: 0, failures: [`没有测试结果：${file}`] }
  }
}

/** @param {FileResult} file A file that could not be run counts as one failed test. */
function failuresOf({ name, status, message, assertionResults }) {
  const where = path.relative(root, name)
  if (status === 'failed' && assertionResults.length === 0) return [`${where}\n${message}`]
  return assertionResults
    .filter((test) => test.status === 'failed')
    .map((test) => [`${where} > ${test.fullName}`, ...test.failureMessages].join('\n'))
}
