import type pg from 'pg'

type Column = { table: string; tableComment: string; column: string; type: string; nullable: boolean; comment: string }
type Constraint = { table: string; text: string }
type Policy = { table: string; name: string; using: string }

/** The tables as a reader wants them: columns with what they mean, keys, policies, and what the application may do. */
export async function describeSchema(client: pg.Client): Promise<string> {
  const columns = await client.query<Column>(`
    select c.relname as table, obj_description(c.oid) as "tableComment", a.attname as column,
           format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable, col_description(c.oid, a.attnum) as comment
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and c.relname <> 'migration'
    order by c.relname, a.attnum`)
  const constraints = await client.query<Constraint>(`
    select conrelid::regclass::text as table, pg_get_constraintdef(oid) as text from pg_constraint
    where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'f', 'c') order by 1, contype, 2`)
  const policies = await client.query<Policy>(`
    select tablename as table, policyname as name, qual as using from pg_policies where schemaname = 'public' order by 1, 2`)
  const grants = await client.query<{ table: string; rights: string }>(`
    select table_name as table, string_agg(lower(privilege_type), ', ' order by privilege_type) as rights
    from information_schema.table_privileges where grantee = 'motcua_app' and table_schema = 'public' group by 1`)
  const tables = [...new Set(columns.rows.map((row) => row.table))]
  const of = <T extends { table: string }>(rows: readonly T[], table: string) =>
    rows.filter((row) => row.table.replaceAll('"', '') === table)
  const texts = tables.map((table) => {
    const own = of(columns.rows, table)
    const lines = own.map(
      (column) => `  ${column.column} ${column.type}${column.nullable ? '' : ' not null'}  -- ${column.comment}`,
    )
    const keys = of(constraints.rows, table).map((constraint) => `  ${constraint.text}`)
    const rules = of(policies.rows, table).map((policy) => `  policy ${policy.name}: ${policy.using}`)
    const rights = of(grants.rows, table).map((grant) => `  application may: ${grant.rights}`)
    return [`-- ${own[0]!.tableComment}`, `table ${table}`, ...lines, ...keys, ...rules, ...rights].join('\n')
  })
  return `-- Generated from database/migrations by \`npm run generate\`. Do not edit.\n\n${texts.join('\n\n')}\n`
}
