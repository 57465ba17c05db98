import { isMoney } from '../../language/quantities.ts'
import type { Part } from './part-lists.ts'

/** Ways to divide one whole; parts of two ways count the same things twice. */
const axes: readonly (readonly [name: string, words: RegExp])[] = [
  [
    'timeliness',
    /truoc (?:thoi )?(?:han|hen)|dung (?:thoi )?(?:han|hen)|qua han|tre (?:han|hen)|cham han|som (?:han|hen)|trong han|con han|chua (?:den|toi) han/,
  ],
  ['payment', /thanh toan|nop (?:phi|le phi|tien)|thu phi|phai nop|le phi/],
  ['digitised', /so hoa|dung lai|tai su dung|ket qua dien tu/],
  [
    'mode',
    /toan trinh|mot phan|cung cap thong tin|chua (?:du dieu kien )?(?:cung cap|thuc hien) (?:dich vu cong )?truc tuyen/,
  ],
  ['channel', /truc tuyen|truc tiep|buu chinh|bcci|qua mang/],
  ['gender', /\bnu\b|\bnam gioi\b|^nam\b(?! ?20)/],
  ['party', /dang vien/],
  ['people', /dan toc thieu so/],
  ['study', /thac si|dai hoc|cao dang|tien si|^\s*(?:co )?(?:trinh do )?trung cap|so cap|chuyen mon/],
  ['grade', /xuat sac|hoan thanh|khong hoan thanh|\btot\b|\bkha\b|trung binh|\byeu\b|xep loai/],
  ['medium', /van ban (?:dien tu|giay)|ban giay|ban dien tu/],
  [
    'source',
    /ky truoc|(?:thang|quy|nam) truoc|chuyen (?:sang|qua|tiep)|tiep nhan moi|nhan moi|moi (?:tiep )?nhan|(?:tiep )?nhan trong/,
  ],
  ['satisfaction', /hai long|binh thuong/],
  ['period', /(?:6|sau) thang (?:dau|cuoi)|\bquy (?:[iv]+|[1-4])\b|\bthang (?:\d|[a-z]+\b)/],
  ['rank', /giam doc|truong ban|uy vien|chuyen vien|nhan vien|chu tich/],
]

export function axisOf(label: string): string | undefined {
  return axes.find(([, words]) => words.test(label))?.[0]
}

/** All the ways of an axis are named, so that nothing can be left over. */
export function exhaustive(parts: readonly Part[]): boolean {
  const words = parts.map((part) => part.label).join(' ; ')
  return (
    (/qua han|tre (?:han|hen)/.test(words) && /truoc|som/.test(words) && /dung (?:thoi )?(?:han|hen)/.test(words)) ||
    (/xuat sac/.test(words) && /\btot\b/.test(words) && parts.length > 2) ||
    (/trong han|con han/.test(words) && /qua han|tre han/.test(words)) ||
    (/dien tu/.test(words) && /\bgiay\b/.test(words)) ||
    (/truoc|chuyen (?:sang|qua)/.test(words) && /\bmoi\b|nhan trong/.test(words)) ||
    (/truc tuyen/.test(words) &&
      /truc tiep/.test(words) &&
      parts.every((part) => /^(?:cuoc|hoi nghi|lop|buoi)$/.test(part.quantity.unit ?? ''))) ||
    (/toan trinh/.test(words) && /mot phan/.test(words) && /chua|khong|thong tin|con lai/.test(words)) ||
    (/thang dau/.test(words) && /thang cuoi/.test(words)) ||
    (parts.length === 4 && parts.every((part) => /\bquy (?:[iv]+|[1-4])\b/.test(part.label))) ||
    (/truc tuyen/.test(words) && /truc tiep/.test(words) && /buu chinh|bcci/.test(words))
  )
}

/** Money comes in over the network or in cash. */
export function paidBothWays(parts: readonly Part[]): boolean {
  const words = parts.map((part) => part.label)
  return (
    parts.length === 2 &&
    parts.every((part) => isMoney(part.quantity.unit)) &&
    words.some((one) => /tien mat|truc tiep/.test(one)) &&
    words.some((one) => /truc tuyen|chuyen khoan|khong dung tien mat/.test(one))
  )
}
