import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { openStore, type Store } from '#store/connection.ts'

/** A fresh database with all tables, as a program meets it; `close` throws it away. */
export async function aStore(): Promise<Store> {
  const server = inject('databaseServer')
  const name = `test_${randomBytes(6).toString('hex')}`
  await command(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  const store = await openStore({ url: url.href, dataFolder: '/nonexistent', poolSize: 6 })
  return {
    ...store,
    close: async () => {
      await store.close()
      await command(server, `drop database ${name} with (force)`)
    },
  }
}

async function command(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
