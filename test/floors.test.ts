import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from './temporary-folder.ts'

const root = join(import.meta.dirname, '..')
const oxlint = join(dirname(createRequire(import.meta.url).resolve('oxlint/package.json')), 'bin/oxlint')
const house = temporaryFolder('floors')

/** A file where it must not stand, and a part of the sentence that must be said of it. */
const bad: readonly (readonly [path: string, text: string, sentence: string])[] = [
  ['src/kernel/a.ts', "import { can } from '#domain/access/permissions.ts'\ncan()", 'imports nothing'],
  ['src/domain/a.ts', "import { openStore } from '#store/connection.ts'\nopenStore()", 'values in, values out'],
  ['src/domain/b.ts', "import { openStore } from '../store/connection.ts'\nopenStore()", 'imported by its name'],
  [
    'src/domain/deep/c.ts',
    "import { openStore } from '../../store/connection.ts'\nopenStore()",
    'imported by its name',
  ],
  ['src/domain/d.ts', "import { readFileSync } from 'node:fs'\nreadFileSync('x')", 'does not reach outside'],
  ['src/domain/e.ts', 'export const at = Date.now()', 'The clock is read in main and outside only'],
  ['src/store/a.ts', "import { forms } from '#catalogue/forms/forms.ts'\nforms()", 'PostgreSQL and nothing else'],
  ['src/store/b.ts', 'export const url = process.env.DATABASE_URL', 'The environment is read in main only'],
  ['src/catalogue/a.ts', "import { inScope } from '#store/scope.ts'\ninScope()", 'Declarations import rules'],
  ['src/render/a.ts', "import { inScope } from '#store/scope.ts'\ninScope()", 'Printers take a document model'],
  ['src/outside/a.ts', "import { inScope } from '#store/scope.ts'\ninScope()", 'What is not ours'],
  ['src/usecases/a.ts', "import { start } from '#main/start.ts'\nstart()", 'imports what lies below it'],
  ['src/usecases/b.ts', "import pg from 'pg'\npg()", 'SQL driver'],
  ['src/web/a.ts', "import { inScope } from '#store/scope.ts'\ninScope()", 'Pages call use cases'],
  ['src/cli/a.ts', "import { page } from '#web/routes.ts'\npage()", 'Commands call use cases'],
  ['src/jobs/a.ts', "import { inScope } from '#store/scope.ts'\ninScope()", 'Jobs call use cases'],
  ['src/api/a.ts', "import { inScope } from '#store/scope.ts'\ninScope()", 'The API calls use cases'],
  ['src/domain/circle-a.ts', "import { b } from './circle-b.ts'\nexport const a = () => b", 'cycle'],
  ['src/usecases/c.ts', 'const save = async () => 1\nexport function act() {\n  save()\n}', 'Promises must be awaited'],
]

const good: readonly (readonly [path: string, text: string])[] = [
  ['src/kernel/well.ts', 'export const well = 1'],
  ['src/domain/circle-b.ts', "import { a } from './circle-a.ts'\nexport const b = () => a"],
  ['src/domain/well.ts', "import { well } from '#kernel/well.ts'\nexport const double = well * 2"],
  [
    'src/store/well.ts',
    "import { double } from '#domain/well.ts'\nimport pg from 'pg'\nexport const pool = pg(double)",
  ],
]

type Diagnostic = { readonly filename: string; readonly message: string; readonly help?: string }
let said: readonly Diagnostic[] = []

beforeAll(() => {
  for (const [path, text] of [...bad, ...good]) {
    mkdirSync(dirname(join(house.path, path)), { recursive: true })
    writeFileSync(join(house.path, path), `${text}\n`)
  }
  for (const name of ['.oxlintrc.json', 'package.json', 'tsconfig.json'])
    copyFileSync(join(root, name), join(house.path, name))
  symlinkSync(join(root, 'node_modules'), join(house.path, 'node_modules'))
  const run = spawnSync(process.execPath, [oxlint, '--type-aware', '--format', 'json', 'src'], {
    cwd: house.path,
    encoding: 'utf8',
  })
  said = (JSON.parse(run.stdout) as { readonly diagnostics: readonly Diagnostic[] }).diagnostics
}, 60_000)
afterAll(() => house.remove())

function saidOf(path: string): readonly string[] {
  return said.filter((each) => each.filename.endsWith(path)).map(({ message, help }) => `${message} ${help ?? ''}`)
}

test.each(bad)('%s is refused', (path, _, sentence) => {
  expect(saidOf(path).join('\n')).toContain(sentence)
})

test.each(good.filter(([path]) => path.endsWith('well.ts')))('%s is let in', (path) => {
  expect(saidOf(path)).toEqual([])
})
