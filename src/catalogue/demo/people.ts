import type { Random } from './random.ts'

/** Invented people: common names put together by chance, and identity numbers that cannot be issued. */
const familyNames = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Ngô',
  'Nông',
  'Lý',
  'Hà',
  'Lương',
]
const menMiddle = ['Văn', 'Đức', 'Quang', 'Hữu', 'Minh', 'Xuân', 'Công']
const menGiven = [
  'An',
  'Bình',
  'Cường',
  'Dũng',
  'Hải',
  'Hùng',
  'Khánh',
  'Long',
  'Nam',
  'Phúc',
  'Sơn',
  'Thành',
  'Tuấn',
  'Việt',
]
const womenMiddle = ['Thị', 'Thu', 'Ngọc', 'Thanh', 'Hồng', 'Kim']
const womenGiven = [
  'Anh',
  'Bích',
  'Chi',
  'Dung',
  'Hà',
  'Hạnh',
  'Hoa',
  'Lan',
  'Mai',
  'Nga',
  'Oanh',
  'Thảo',
  'Trang',
  'Yến',
]

export function inventName(random: Random): string {
  const [middle, given] = random.below(2) === 0 ? [menMiddle, menGiven] : [womenMiddle, womenGiven]
  return `${random.pick(familyNames)} ${random.pick(middle)} ${random.pick(given)}`
}

/** Twelve digits, but no province has the code 000. */
export function inventIdentity(random: Random): string {
  return `000${String(random.below(1_000_000_000)).padStart(9, '0')}`
}
