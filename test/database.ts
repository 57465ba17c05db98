import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openEmbeddedServer } from '../src/store/server/embedded-server.ts'
import { temporaryFolder } from './temporary-folder.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    databaseServer: string
  }
}

/** One PostgreSQL for the whole run, thrown away at its end; every test file makes its own database on it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = temporaryFolder('test')
  const server = await openEmbeddedServer(folder.path)
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  await client.query("alter system set fsync = 'off'")
  await client.query('select pg_reload_conf()')
  await client.end()
  project.provide('databaseServer', server.url)
  return async () => {
    await server.close()
    folder.remove()
  }
}
