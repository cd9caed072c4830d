// @ts-check
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { StepFailed } from './progress.mjs'

/**
 * @typedef {object} Browser
 * @property {string} title
 * @property {string} variable the environment variable that names its program
 * @property {readonly string[]} commands names in PATH
 * @property {readonly string[]} places full paths on macOS and Windows
 * @property {readonly string[]} packages what apt installs
 */

const windowsRoots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
  (name) => process.env[name] ?? [],
)

/** @type {Browser} */
export const chromium = {
  title: 'Chromium',
  variable: 'CHROME_PATH',
  commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  places: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...windowsRoots.flatMap((folder) => [
      path.join(folder, 'Chromium/Application/chrome.exe'),
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
    ]),
  ],
  packages: ['chromium', 'chromium-l10n', 'fonts-noto-cjk', 'fontconfig'],
}

/** @type {Browser} */
export const firefox = {
  title: 'Firefox',
  variable: 'FIREFOX_PATH',
  commands: ['firefox-esr', 'firefox'],
  places: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windowsRoots.map((folder) => path.join(folder, 'Mozilla Firefox/firefox.exe')),
  ],
  packages: ['firefox-esr'],
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

/**
 * The browser's program: what its variable names, else the first of the usual places.
 * @param {Browser} browser
 * @returns {string | undefined} throws `StepFailed` when the variable names something that is no program
 */
export function findBrowser(browser) {
  const named = process.env[browser.variable]
  if (named) {
    if (isProgram(named)) return named
    throw new StepFailed(`${browser.variable}=${named} 不是可执行文件。`)
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const inPath = browser.commands.flatMap((command) =>
    folders.map((folder) => path.join(folder, command)),
  )
  return [...inPath, ...browser.places].find(isProgram)
}

/**
 * What a Linux system's Chromium lacks to show Chinese: fonts, and Debian's separate interface languages.
 * Elsewhere the system and the browser bring both.
 */
function missingForChinese() {
  if (process.platform !== 'linux') return []
  const fonts = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout?.trim()
  const locales = '/usr/lib/chromium/locales'
  const hasLanguage = !existsSync(locales) || existsSync(path.join(locales, 'zh-CN.pak'))
  return [
    ...(fonts ? [] : ['fonts-noto-cjk', 'fontconfig']),
    ...(hasLanguage ? [] : ['chromium-l10n']),
  ]
}

function canInstall() {
  const isRoot = process.getuid?.() === 0
  return isRoot && spawnSync('apt-get', ['--version']).status === 0
}

/**
 * @param {import('./progress.mjs').Progress} progress
 * @param {readonly string[]} packages
 */
async function install(progress, packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await progress.run('apt-get', ['update'], { env })
  await progress.run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env })
}

/**
 * Finds a browser or, as root with apt at hand, installs it.
 * @param {import('./progress.mjs').Progress} progress
 * @param {Browser} browser
 * @returns {Promise<string>} its program; throws `StepFailed` with the one command to run
 */
export async function ensureBrowser(progress, browser) {
  const { title, packages, variable } = browser
  const found = findBrowser(browser)
  const extras = found && browser === chromium ? missingForChinese() : []
  if (found && extras.length === 0) return found

  const missing = found ? extras : packages
  if (canInstall()) {
    await progress.step(`安装 ${missing.join('、')}`, () => install(progress, missing))
  } else if (found) {
    progress.say(`  浏览器可能显示不好中文，Debian／Ubuntu 上可安装：${missing.join(' ')}`)
    return found
  }
  const program = findBrowser(browser)
  if (program) return program
  const command =
    process.platform === 'linux'
      ? `sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`
      : process.platform === 'darwin'
        ? `brew install --cask ${title.toLowerCase()}`
        : `winget install ${browser === chromium ? 'Google.Chrome' : 'Mozilla.Firefox'}`
  throw new StepFailed(
    `没有找到 ${title}。请执行：\n  ${command}\n（已装在别处时，用环境变量 ${variable} 指明程序的位置。）`,
  )
}
