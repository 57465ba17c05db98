import { localDate } from '#kernel/local-time.ts'
import type { Unit, UnitSuccession } from './unit.ts'

const twoTier = localDate('2025-07-01')
const codeList = 'Quyết định số 19/2025/QĐ-TTg'

function province(code: string, name: string): Unit {
  const kind = name.startsWith('Thành phố') ? 'city' : 'province'
  return { code, name, kind, validFrom: twoTier, legal: codeList }
}

function commune(code: string, name: string, parentCode: string): Unit {
  return { code, name, kind: 'commune', parentCode, validFrom: twoTier, legal: codeList }
}

/** The 34 provinces and cities of the two-tier government; the 3,321 communes come with `motcua units import`. */
export const provinces: readonly Unit[] = [
  province('01', 'Thành phố Hà Nội'),
  province('04', 'Tỉnh Cao Bằng'),
  province('08', 'Tỉnh Tuyên Quang'),
  province('11', 'Tỉnh Điện Biên'),
  province('12', 'Tỉnh Lai Châu'),
  province('14', 'Tỉnh Sơn La'),
  province('15', 'Tỉnh Lào Cai'),
  province('19', 'Tỉnh Thái Nguyên'),
  province('20', 'Tỉnh Lạng Sơn'),
  province('22', 'Tỉnh Quảng Ninh'),
  province('24', 'Tỉnh Bắc Ninh'),
  province('25', 'Tỉnh Phú Thọ'),
  province('31', 'Thành phố Hải Phòng'),
  province('33', 'Tỉnh Hưng Yên'),
  province('37', 'Tỉnh Ninh Bình'),
  province('38', 'Tỉnh Thanh Hóa'),
  province('40', 'Tỉnh Nghệ An'),
  province('42', 'Tỉnh Hà Tĩnh'),
  province('44', 'Tỉnh Quảng Trị'),
  province('46', 'Thành phố Huế'),
  province('48', 'Thành phố Đà Nẵng'),
  province('51', 'Tỉnh Quảng Ngãi'),
  province('52', 'Tỉnh Gia Lai'),
  province('56', 'Tỉnh Khánh Hòa'),
  province('66', 'Tỉnh Đắk Lắk'),
  province('68', 'Tỉnh Lâm Đồng'),
  province('75', 'Tỉnh Đồng Nai'),
  province('79', 'Thành phố Hồ Chí Minh'),
  province('80', 'Tỉnh Tây Ninh'),
  province('82', 'Tỉnh Đồng Tháp'),
  province('86', 'Tỉnh Vĩnh Long'),
  province('91', 'Tỉnh An Giang'),
  province('92', 'Thành phố Cần Thơ'),
  province('96', 'Tỉnh Cà Mau'),
]

/** The four communes the demo speaks of, under the provinces they really belong to. */
export const seedCommunes: readonly Unit[] = [
  commune('13504', 'Xã Bình Lục', '37'),
  commune('01786', 'Xã Đông Khê', '04'),
  commune('07582', 'Xã Lục Ngạn', '24'),
  commune('05605', 'Xã Bình Thành', '19'),
]

const merger = 'Nghị quyết số 202/2025/QH15'

/** Where the provinces of those reports come from: comparatives before the day belong to other units. */
export const provinceSuccessions: readonly UnitSuccession[] = [
  merged('19', [
    ['06', 'Tỉnh Bắc Kạn'],
    ['19', 'Tỉnh Thái Nguyên'],
  ]),
  merged('24', [
    ['24', 'Tỉnh Bắc Giang'],
    ['27', 'Tỉnh Bắc Ninh'],
  ]),
  merged('31', [
    ['30', 'Tỉnh Hải Dương'],
    ['31', 'Thành phố Hải Phòng'],
  ]),
  merged('37', [
    ['35', 'Tỉnh Hà Nam'],
    ['36', 'Tỉnh Nam Định'],
    ['37', 'Tỉnh Ninh Bình'],
  ]),
]

function merged(code: string, predecessors: readonly (readonly [code: string, name: string])[]): UnitSuccession {
  const named = predecessors.map(([before, name]) => ({ code: before, name }))
  return { kind: 'merged', code, on: twoTier, predecessors: named, legal: merger }
}
