import type { Role } from '#domain/access/actor.ts'

/** Someone to sign in as; invented, like everybody in the demo. Absent `communeCode`: the whole province. */
export type DemoAccount = {
  readonly login: string
  readonly name: string
  readonly role: Role
  readonly communeCode?: string
}

const logins = { '13504': 'binhluc', '07582': 'lucngan', '01786': 'dongkhe', '05605': 'binhthanh' } as const

const roleWords: Readonly<Record<Exclude<Role, 'province'>, string>> = {
  reporting: 'baocao',
  counter: 'motcua',
  processing: 'xuly',
  chairman: 'chutich',
  admin: 'quantri',
  auditor: 'kiemtra',
}

const names: Readonly<Record<keyof typeof logins, Readonly<Record<Exclude<Role, 'province'>, string>>>> = {
  '13504': {
    reporting: 'Đỗ Thị Minh Nguyệt',
    counter: 'Vũ Hồng Gấm',
    processing: 'Phạm Quang Khải',
    chairman: 'Trịnh Hoài Sơn',
    admin: 'Lê Bảo Châu',
    auditor: 'Ngô Thanh Bình',
  },
  '07582': {
    reporting: 'Giáp Thị Thanh Vân',
    counter: 'Nông Thu Hiền',
    processing: 'Vi Đình Lộc',
    chairman: 'Thân Trọng Nghĩa',
    admin: 'Hoàng Gia Bách',
    auditor: 'Lăng Thị Xuân',
  },
  '01786': {
    reporting: 'Bế Thị Ngọc Diệp',
    counter: 'Hoàng Thị Chầm',
    processing: 'Nông Ích Thuận',
    chairman: 'Đinh Công Vượng',
    admin: 'Lý Văn Sỹ',
    auditor: 'Mông Thị Hằng',
  },
  '05605': {
    reporting: 'Ma Thị Khánh Linh',
    counter: 'Lường Thị Sen',
    processing: 'Hứa Văn Toàn',
    chairman: 'Triệu Phúc Lâm',
    admin: 'Dương Kiên Trung',
    auditor: 'Phùng Thị Thu',
  },
}

/** Six people in each commune, and the province officer who follows all four. */
export const demoAccounts: readonly DemoAccount[] = [
  ...(Object.keys(logins) as (keyof typeof logins)[]).flatMap((communeCode) =>
    (Object.keys(roleWords) as Exclude<Role, 'province'>[]).map((role) => ({
      login: `${roleWords[role]}.${logins[communeCode]}`,
      name: names[communeCode][role],
      role,
      communeCode,
    })),
  ),
  { login: 'sonoivu.ninhbinh', name: 'Tạ Thị Phương Thảo', role: 'province' },
]

/** The name that signs the reports of a demo commune. */
export function demoChairman(communeCode: string): string {
  const account = demoAccounts.find((one) => one.communeCode === communeCode && one.role === 'chairman')
  if (!account) throw new RangeError(`no chairman in ${communeCode}`)
  return account.name
}
