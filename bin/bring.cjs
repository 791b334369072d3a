'use strict'
// Brings what Tend needs before it can run: a Node that is new enough, its packages, its web pages, a Chromium for the tests.
// Plain CommonJS without dependencies, so that it also runs on an old Node in a fresh checkout.
const { spawnSync } = require('node:child_process')
const crypto = require('node:crypto')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')

const ROOT = path.resolve(__dirname, '..')
const PRIVATE = path.join(ROOT, '.runtime')
const NODE_MAJOR = 24
const NODE_VERSION = '24.9.0'
/** Type stripping without a flag came with this version. */
const OLDEST = [22, 18]

function say(text) {
  process.stderr.write(`${text}\n`)
}

function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2], ...options })
  if (done.error) throw done.error
  return done.status ?? 1
}

/** The npm that started us, or the one on the path. */
function npm(node, args, options = {}) {
  const cli = npmCli()
  const env = { ...process.env, npm_config_update_notifier: 'false' }
  return cli
    ? run(node, [cli, ...args], { env, ...options })
    : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { env, shell: process.platform === 'win32', ...options })
}

function npmCli() {
  const beside = path.dirname(path.dirname(fs.realpathSync(process.execPath)))
  const places = [
    process.env.npm_execpath,
    path.join(beside, 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(path.dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    '/usr/lib/node_modules/npm/bin/npm-cli.js',
    '/usr/local/lib/node_modules/npm/bin/npm-cli.js',
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ]
  return places.find((place) => place && /npm-cli\.js$/.test(place) && fs.existsSync(place))
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number)
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
}

/**
 * The path of a Node that can run Tend: this one, or the one npm publishes, fetched once into .runtime/.
 * Two processes that fetch at once each fetch into a folder of their own; the first rename wins.
 */
function bringNode() {
  if (isNewEnough(process.versions.node)) return process.execPath
  const home = path.join(PRIVATE, `node-${NODE_VERSION}`)
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const binary = path.join(home, name)
  if (fs.existsSync(binary)) return binary
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const pack = `node-${platform}-${process.arch}@${NODE_VERSION}`
  say(`Tend needs Node ${OLDEST.join('.')} or newer and found ${process.versions.node}: fetching Node ${NODE_MAJOR} once, for Tend alone.`)
  fs.mkdirSync(PRIVATE, { recursive: true })
  const fetched = fs.mkdtempSync(path.join(PRIVATE, 'fetching-'))
  try {
    const args = [
      'install',
      '--prefix',
      fetched,
      '--no-save',
      '--no-package-lock',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel',
      'error',
      pack,
    ]
    const code = npm(process.execPath, args, { cwd: fetched })
    if (code !== 0) throw new Error(`npm could not fetch ${pack}; install Node ${NODE_MAJOR} by hand and start again`)
    const found = path.join(fetched, 'node_modules', pack.slice(0, pack.lastIndexOf('@')), 'bin', name)
    fs.mkdirSync(path.join(fetched, 'ready'))
    fs.renameSync(found, path.join(fetched, 'ready', name))
    fs.chmodSync(path.join(fetched, 'ready', name), 0o755)
    try {
      fs.renameSync(path.join(fetched, 'ready'), home)
    } catch (error) {
      if (!fs.existsSync(binary)) throw error
    }
  } finally {
    fs.rmSync(fetched, { recursive: true, force: true })
  }
  return binary
}

/** Installs the packages of the lockfile when they are missing or the lockfile has changed since. */
function bringPackages(node) {
  const lock = path.join(ROOT, 'package-lock.json')
  const modules = path.join(ROOT, 'node_modules')
  const stamp = path.join(modules, '.tend-lock')
  const wanted = crypto.createHash('sha256').update(fs.readFileSync(lock)).digest('hex')
  const has = () => fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted
  if (has()) return
  oneAtATime('packages', () => {
    if (has()) return
    say('Installing what Tend is built on (once).')
    const code = npm(node, [
      'ci',
      '--include=dev',
      '--include=optional',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel',
      'error',
    ])
    if (code !== 0) throw new Error('npm ci failed; the lines above say why')
    fs.writeFileSync(stamp, wanted)
  })
}

/** Builds the web pages when there are none or a source is newer. */
function bringPages(node) {
  const built = path.join(ROOT, 'dist', 'web', 'index.html')
  const builtAt = () => (fs.existsSync(built) ? fs.statSync(built).mtimeMs : 0)
  const newest = () =>
    Math.max(...['src/web', 'src/contract', 'src/domain', 'vite.config.ts', 'package-lock.json'].map((p) => newestIn(path.join(ROOT, p))))
  if (!fs.existsSync(path.join(ROOT, 'src/web')) || builtAt() >= newest()) return
  oneAtATime('pages', () => {
    if (builtAt() >= newest()) return
    say('Building the web pages (once).')
    // As they are given to everybody, also where tests ask for them.
    const env = { ...process.env, NODE_ENV: 'production' }
    const code = run(node, [path.join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'], { env })
    if (code !== 0) throw new Error('the web pages could not be built; the lines above say why')
  })
}

function newestIn(place) {
  if (!fs.existsSync(place)) return 0
  const stat = fs.statSync(place)
  if (!stat.isDirectory()) return stat.mtimeMs
  return fs
    .readdirSync(place)
    .reduce((newest, name) => (/\.test\.tsx?$/.test(name) ? newest : Math.max(newest, newestIn(path.join(place, name)))), 0)
}

/** Where a Chromium is, or undefined. One without windows comes first: the tests take half the time in it. */
function findChromium() {
  const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge']
  const dirs = (process.env.PATH || '')
    .split(path.delimiter)
    .concat(['/usr/bin', '/snap/bin', '/Applications/Google Chrome.app/Contents/MacOS', '/Applications/Chromium.app/Contents/MacOS'])
  for (const place of [
    process.env.TEND_CHROMIUM,
    ...dirs.flatMap((dir) => names.concat('Google Chrome', 'Chromium').map((name) => path.join(dir, name))),
  ])
    if (place && fs.existsSync(place) && fs.statSync(place).isFile()) return place
  return undefined
}

/** A Chromium for the tests: the system's, else Debian's package, else Playwright's own download. */
function bringChromium(node) {
  const found = findChromium()
  if (found) return found
  if (process.platform === 'linux' && process.getuid && process.getuid() === 0 && fs.existsSync('/usr/bin/apt-get')) {
    say("Installing Debian's Chromium for the browser tests (once).")
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    run('apt-get', ['update', '-qq'], { env })
    for (const name of ['chromium-headless-shell', 'chromium']) {
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env })
      const installed = findChromium()
      if (installed) return installed
    }
  }
  say("Fetching Playwright's Chromium for the browser tests (once).")
  const code = run(node, [path.join(ROOT, 'node_modules', 'playwright-core', 'cli.js'), 'install', '--only-shell', 'chromium'])
  if (code !== 0) throw new Error('no Chromium was found and none could be fetched: install one, or set TEND_CHROMIUM to its path')
  return undefined
}

/** Runs `work` while no other process here runs the same; a lock left by a dead process is taken over. */
function oneAtATime(name, work) {
  fs.mkdirSync(PRIVATE, { recursive: true })
  const lock = path.join(PRIVATE, `${name}.lock`)
  const until = Date.now() + 10 * 60_000
  for (;;) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (!isAlive(Number(readOr(lock, '0')))) fs.rmSync(lock, { force: true })
      else if (Date.now() > until) throw new Error(`another process holds ${lock} for ten minutes; remove it if that process is not Tend`)
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
    }
  }
  try {
    work()
  } finally {
    fs.rmSync(lock, { force: true })
  }
}

function readOr(file, otherwise) {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return otherwise
  }
}

function isAlive(pid) {
  if (!pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Where Node keeps what it has compiled: starts take half the time. Shared by all that runs this checkout. */
const COMPILED = path.join(PRIVATE, 'compiled')

/** Hands this process over to `node args`: its exit code becomes ours, signals reach it too. */
function become(node, args, added = {}) {
  const env = { NODE_COMPILE_CACHE: COMPILED, ...process.env, ...added }
  // In our own place, where Node can: the waiting process would hold fifty megabytes for nothing.
  if (process.execve && process.platform !== 'win32') process.execve(node, [node, ...args], env)
  const { spawn } = require('node:child_process')
  const child = spawn(node, args, { stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    say(`tend: ${error.message}`)
    process.exitCode = 1
  })
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (os.constants.signals[signal] || 0)
  })
}

module.exports = { ROOT, COMPILED, bringNode, bringPackages, bringPages, bringChromium, findChromium, become, run, say }
