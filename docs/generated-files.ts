import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { describeApi } from '../src/api/create-api.ts'
import { forms } from '../src/catalogue/forms/forms.ts'
import { indicators } from '../src/catalogue/indicators/indicators.ts'
import { rules } from '../src/domain/checks/check-sheets.ts'
import { rules as lintRules } from '../src/domain/lint/rules/rules.ts'
import { migrate } from '../src/store/migrate.ts'
import { openEmbeddedServer } from '../src/store/server/embedded-server.ts'
import { temporaryFolder } from '../test/temporary-folder.ts'
import { describeCatalogue } from './describe-catalogue.ts'
import { describeSchema } from './describe-schema.ts'

/** What is written from the migrations and the declarations: path in the repository → text. */
export async function makeGeneratedFiles(): Promise<ReadonlyMap<string, string>> {
  const folder = temporaryFolder('generate')
  const server = await openEmbeddedServer(folder.path)
  try {
    await migrate(server.url, { role: 'motcua_app', password: 'generate' })
    return new Map([
      ['src/store/schema.ts', tableTypes(server.url, join(folder.path, 'schema.ts'))],
      ['docs/generated/schema.sql', await tablesInWords(server.url)],
      ['docs/generated/catalogue.md', describeCatalogue({ indicators, forms, rules, lintRules })],
      ['docs/generated/openapi.json', `${JSON.stringify(describeApi(), null, 2)}\n`],
    ])
  } finally {
    await server.close()
    folder.remove()
  }
}

function tableTypes(url: string, out: string): string {
  const tool = join(dirname(createRequire(import.meta.url).resolve('kysely-codegen/package.json')), 'dist/cli/bin.js')
  const wishes = ['--dialect', 'postgres', '--date-parser', 'string', '--numeric-parser', 'number']
  const made = spawnSync(process.execPath, [tool, '--url', url, ...wishes, '--out-file', out], { encoding: 'utf8' })
  if (made.status !== 0) throw new Error(`kysely-codegen: ${made.stderr}`)
  // Our connections read bigint as number: no count or sum of đồng here comes near 2^53.
  return readFileSync(out, 'utf8').replace(
    'ColumnType<string, bigint | number | string',
    'ColumnType<number, bigint | number | string',
  )
}

async function tablesInWords(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await describeSchema(client)
  } finally {
    await client.end()
  }
}
