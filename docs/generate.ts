// Writes what is generated from the database and the declarations: `npm run generate`. CI fails when it is stale.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '../src/store/migrate.ts'
import { openEmbeddedServer } from '../src/store/server/embedded-server.ts'
import { describeSchema } from './describe-schema.ts'

const folder = mkdtempSync(join(tmpdir(), 'motcua-generate-'))
const server = await openEmbeddedServer(folder)
try {
  await migrate(server.url, { role: 'motcua_app', password: 'generate' })
  const codegen = join(import.meta.dirname, '../node_modules/kysely-codegen/dist/cli/bin.js')
  const made = spawnSync(process.execPath, [codegen, '--url', server.url, '--dialect', 'postgres', '--date-parser', 'string', '--numeric-parser', 'number', '--out-file', join(import.meta.dirname, '../src/store/schema.ts')], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (made.status !== 0) process.exitCode = 1
  // Our connections read bigint as number: no count or sum of đồng here comes near 2^53.
  const schema = join(import.meta.dirname, '../src/store/schema.ts')
  writeFileSync(schema, readFileSync(schema, 'utf8').replace('ColumnType<string, bigint | number | string', 'ColumnType<number, bigint | number | string'))
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  writeFileSync(join(import.meta.dirname, 'generated/schema.sql'), await describeSchema(client))
  await client.end()
} finally {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
}
