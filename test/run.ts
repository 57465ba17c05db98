// `npm test`: every check and every test, with one plain line at the end.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { ensureChromium } from './chromium.ts'
import { lockFaults } from './lock-file.ts'
import { temporaryFolder } from './temporary-folder.ts'

type Tally = { readonly passed: number; readonly failed: number }

const root = join(import.meta.dirname, '..')
const tools = join(root, 'node_modules/.bin')
const env = { ...process.env, NO_COLOR: '1', PATH: `${tools}${delimiter}${process.env['PATH'] ?? ''}` }

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(`These tests need Node 24 and were started under ${process.versions.node}. Use: npm test`)
  process.exit(2)
}

/** A program that must end well; what it said is shown when it does not. */
function check(name: string, program: string, ...args: readonly string[]): Tally {
  const started = Date.now()
  const { status, stdout, stderr } = spawnSync(join(tools, program), args, {
    cwd: root,
    env,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  })
  return tell(name, started, status === 0 ? undefined : `${stdout}${stderr}`)
}

function tell(name: string, started: number, fault: string | undefined): Tally {
  console.log(`${fault === undefined ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  if (fault !== undefined) console.log(fault)
  return fault === undefined ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Tests counted one by one; a file that could not even be read counts as one that failed. */
function vitest(...projects: readonly string[]): Tally {
  const folder = temporaryFolder('results')
  const file = join(folder.path, 'results.json')
  const chosen = projects.flatMap((project) => ['--project', project])
  const args = [
    'run',
    ...chosen,
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]
  const { status } = spawnSync(join(tools, 'vitest'), args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
  const tally = existsSync(file) ? readResults(file) : { passed: 0, failed: 1 }
  folder.remove()
  return status === 0 || tally.failed > 0 ? tally : { ...tally, failed: 1 }
}

type Results = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

function readResults(file: string): Tally {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8')) as Results
  const unread = testResults.filter((each) => each.status === 'failed' && each.assertionResults.length === 0).length
  return { passed: numPassedTests, failed: numFailedTests + unread }
}

function journeys(): Tally {
  const started = Date.now()
  const hindrance = ensureChromium()
  if (hindrance === undefined) return vitest('journeys')
  if (process.env['CI'] === 'true') return tell('journeys', started, hindrance)
  console.log(`The journeys were left out: ${hindrance}`)
  return { passed: 0, failed: 0 }
}

function lockFile(): Tally {
  const started = Date.now()
  const faults = lockFaults(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return tell(
    'package-lock.json names every platform, and no host',
    started,
    faults.length === 0 ? undefined : faults.join('\n'),
  )
}

const tallies = [
  lockFile(),
  check('types', 'tsc', '--noEmit'),
  check('lint: floors, circles, promises', 'oxlint', '--type-aware', '--deny-warnings'),
  check('format', 'oxfmt', '--check', 'src', 'test', 'bench', 'bin', 'docs'),
  check('nothing unused', 'knip', '--no-progress'),
  check('generated files', 'node', 'docs/generate.ts', '--check'),
  vitest('rules', 'store'),
  journeys(),
]
const sum = tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }))
console.log(`${sum.passed} passed, ${sum.failed} failed`)
process.exitCode = sum.failed === 0 ? 0 : 1
