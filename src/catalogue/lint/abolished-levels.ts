import type { AbolishedLevel } from '#domain/lint/facts.ts'
import { localDate } from '#kernel/local-time.ts'

const twoTier = localDate('2025-07-01')

/** Provinces that went into another on that day, and what it is called. */
const merged: readonly (readonly [now: string, before: readonly string[]])[] = [
  ['tỉnh Tuyên Quang', ['Hà Giang']],
  ['tỉnh Lào Cai', ['Yên Bái']],
  ['tỉnh Thái Nguyên', ['Bắc Kạn', 'Bắc Cạn']],
  ['tỉnh Phú Thọ', ['Vĩnh Phúc', 'Hòa Bình', 'Hoà Bình']],
  ['tỉnh Bắc Ninh', ['Bắc Giang']],
  ['tỉnh Hưng Yên', ['Thái Bình']],
  ['thành phố Hải Phòng', ['Hải Dương']],
  ['tỉnh Ninh Bình', ['Hà Nam', 'Nam Định']],
  ['tỉnh Quảng Trị', ['Quảng Bình']],
  ['thành phố Đà Nẵng', ['Quảng Nam']],
  ['tỉnh Quảng Ngãi', ['Kon Tum']],
  ['tỉnh Gia Lai', ['Bình Định']],
  ['tỉnh Khánh Hòa', ['Ninh Thuận']],
  ['tỉnh Lâm Đồng', ['Đắk Nông', 'Bình Thuận']],
  ['tỉnh Đắk Lắk', ['Phú Yên']],
  ['Thành phố Hồ Chí Minh', ['Bà Rịa - Vũng Tàu', 'Bình Dương']],
  ['tỉnh Đồng Nai', ['Bình Phước']],
  ['tỉnh Tây Ninh', ['Long An']],
  ['tỉnh Đồng Tháp', ['Tiền Giang']],
  ['tỉnh Vĩnh Long', ['Bến Tre', 'Trà Vinh']],
  ['tỉnh An Giang', ['Kiên Giang']],
  ['tỉnh Cà Mau', ['Bạc Liêu']],
  ['thành phố Cần Thơ', ['Sóc Trăng', 'Hậu Giang']],
]

function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
}

const provinces: readonly AbolishedLevel[] = merged.map(([now, before]) => ({
  words: new RegExp(String.raw`\b(?:tinh|ubnd tinh|so noi vu) (?:${before.map(folded).join('|')})\b`, 'g'),
  name: `tỉnh ${before[0]!}`,
  endedOn: twoTier,
  now,
  severity: 'info',
}))

const hue: AbolishedLevel = {
  words: /\b(?:tinh|ubnd tinh|so noi vu) thua thien(?: -)? ?hue\b/g,
  name: 'tỉnh Thừa Thiên Huế',
  endedOn: localDate('2025-01-01'),
  now: 'thành phố Huế',
  severity: 'info',
}

/** Since 1/7/2025 the country has provinces and communes; matched on words without diacritics. */
export const abolishedLevels: readonly AbolishedLevel[] = [
  {
    words:
      /\b(?:ubnd|uy ban nhan dan|hdnd|phong noi vu|phong tu phap|huyen uy|chu tich ubnd)\s+(?:cac\s+)?(?:huyen|quan|thi xa)\b/g,
    name: 'cấp huyện',
    endedOn: twoTier,
  },
  {
    // A city under the centre is of the level of provinces.
    words:
      /\b(?:ubnd|uy ban nhan dan|hdnd|phong noi vu|phong tu phap|chu tich ubnd)\s+(?:thanh pho|tp\.?)\s+(?!ha noi|hai phong|hue|da nang|ho chi minh|hcm|can tho|truc thuoc|thuoc|da |va |giao|ve |ban |trong|phe |ve\b)\p{L}+\s\p{L}+/gu,
    name: 'cấp huyện',
    capitalised: true,
    endedOn: twoTier,
  },
  {
    // “do huyện tổ chức”, “Đoàn kiểm tra của huyện”: no longer anybody.
    words:
      /\b(?:do|doan kiem tra cua|doan kiem tra|trung tam (?:hanh chinh cong|phuc vu hanh chinh cong|van hoa|chinh tri|y te)|bo phan mot cua|lanh dao|chi dao cua|giao cua|huong dan cua|phong ban chuyen mon cua) (?:uy ban nhan dan |ubnd )?(?:cap )?huyen\b(?! (?:phuc|dieu|thoai|hoac))/g,
    name: 'cấp huyện',
    endedOn: twoTier,
  },
  {
    words:
      /\b(?:(?:ban )?thuong (?:truc|vu)|van phong|bi thu|pho bi thu|ban (?:to chuc|tuyen giao|tuyen giao va dan van|dan van)|uy ban kiem tra) huyen uy\b/g,
    name: 'huyện ủy',
    endedOn: twoTier,
  },
  { words: /\bcap huyen\b/g, name: 'cấp huyện', endedOn: twoTier },
  { words: /\bphong (?:\S+ ){2,6}huyen\b/g, name: 'cấp huyện', endedOn: twoTier },
  { words: /\b(?:ubnd|uy ban nhan dan)\s+thi tran\b/g, name: 'thị trấn', endedOn: twoTier },
  ...provinces,
  hue,
  {
    words: /\bmuc do (?:3,? ?(?:va|,|-|\/)? ?4|3|4)\b/g,
    name: 'dịch vụ công “mức độ 3, 4”',
    endedOn: localDate('2022-08-15'),
    now: 'dịch vụ công trực tuyến toàn trình và một phần',
    severity: 'info',
  },
]
