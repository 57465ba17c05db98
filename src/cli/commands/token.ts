import { fromInstant, showDateTime } from '#kernel/local-time.ts'
import { type Role, roles } from '#domain/access/actor.ts'
import { type ApiToken, longestTokenDays, readTokenDays } from '#domain/access/api-token.ts'
import { type Command, optionOf, type Options, requireArgument, requireOption, WrongUse } from '../command.ts'

const defaultDays = '365'

export const tokenCreate: Command = {
  words: 'token create',
  usage: 'token create --commune CODE --role ROLE [--days N]',
  summary: {
    vi: 'Tạo mã truy cập REST API cho một phần mềm',
    en: 'Create a token for a program that calls the REST API',
  },
  options: {
    commune: { type: 'string', help: 'Mã xã, phường, đặc khu; vai trò province nhận cả mã tỉnh' },
    role: { type: 'string', help: roles.join(', ') },
    days: { type: 'string', help: `Số ngày còn hiệu lực (mặc định ${defaultDays})` },
  },
  run: async (terminal, _args, options) => {
    const wanted = { unit: requireOption(options, 'commune'), role: roleOption(options), days: daysOption(options) }
    const { createToken } = await import('#usecases/tokens/create-token.ts')
    const session = await terminal.open()
    try {
      const made = await createToken(session, wanted)
      if (!made.ok) throw new WrongUse(made.refusal)
      const { token, secret } = made.value
      if (terminal.json) terminal.out(JSON.stringify({ token: secret, ...tokenJson(token) }))
      else {
        terminal.out(secret)
        terminal.err(
          `Mã chỉ hiện một lần này; hết hiệu lực lúc ${showAt(token.expiresAt)}. Thu hồi: motcua token revoke ${token.id}`,
        )
      }
      return 0
    } finally {
      await session.close()
    }
  },
}

export const tokenList: Command = {
  words: 'token list',
  usage: 'token list',
  summary: { vi: 'Các mã truy cập đã tạo', en: 'List the tokens' },
  options: {},
  run: async (terminal) => {
    const { listTokens } = await import('#usecases/tokens/list-tokens.ts')
    const session = await terminal.open()
    try {
      const listed = await listTokens(session)
      if (!listed.ok) throw new WrongUse(listed.refusal)
      if (terminal.json)
        terminal.out(JSON.stringify(listed.value.map((token) => ({ ...tokenJson(token), state: token.state }))))
      else if (listed.value.length === 0) terminal.out('Chưa có mã truy cập nào.')
      else {
        for (const token of listed.value) {
          const used = token.lastUsedAt === undefined ? 'chưa dùng' : `dùng gần nhất ${showAt(token.lastUsedAt)}`
          terminal.out(
            `${token.id}  ${token.role.padEnd(10)}  ${(token.commune ?? token.province).padEnd(5)}  ${stateWords[token.state]}, đến ${showAt(token.expiresAt)}, ${used}`,
          )
        }
      }
      return 0
    } finally {
      await session.close()
    }
  },
}

export const tokenRevoke: Command = {
  words: 'token revoke',
  usage: 'token revoke ID',
  summary: { vi: 'Thu hồi một mã truy cập', en: 'Revoke a token' },
  options: {},
  run: async (terminal, args) => {
    const id = requireArgument(args, 'số hiệu của mã truy cập')
    const { revokeToken } = await import('#usecases/tokens/revoke-token.ts')
    const session = await terminal.open()
    try {
      const revoked = await revokeToken(session, id)
      if (!revoked.ok) throw new WrongUse(revoked.refusal)
      if (terminal.json) terminal.out(JSON.stringify(tokenJson(revoked.value)))
      else terminal.out(`Đã thu hồi mã truy cập ${id}.`)
      return 0
    } finally {
      await session.close()
    }
  },
}

const stateWords = { valid: 'còn hiệu lực', expired: 'đã hết hạn', revoked: 'đã thu hồi' } as const

function roleOption(options: Options): Role {
  const wanted = requireOption(options, 'role')
  const role = roles.find((each) => each === wanted)
  if (!role) throw new WrongUse(`Vai trò phải là một trong: ${roles.join(', ')}; không có “${wanted}”.`)
  return role
}

function daysOption(options: Options): number {
  const typed = optionOf(options, 'days') ?? defaultDays
  const days = readTokenDays(typed)
  if (days === undefined)
    throw new WrongUse(`--days phải là số ngày từ 1 đến ${longestTokenDays}; không đọc được “${typed}”.`)
  return days
}

function tokenJson({ id, role, commune, province, createdAt, createdBy, expiresAt, lastUsedAt, revokedAt }: ApiToken) {
  const iso = (at: number | undefined) => (at === undefined ? null : `${fromInstant(new Date(at))}+07:00`)
  return {
    id,
    role,
    commune: commune ?? null,
    province,
    createdAt: iso(createdAt),
    createdBy,
    expiresAt: iso(expiresAt),
    lastUsedAt: iso(lastUsedAt),
    revokedAt: iso(revokedAt),
  }
}

function showAt(at: number): string {
  return showDateTime(fromInstant(new Date(at)))
}
