import { showWindow } from '#kernel/window.ts'
import { foldInPlace } from '../../language/fold.ts'
import type { Paper } from '../../paper.ts'
import { type LintRule, spot } from '../../rule.ts'
import { dataWindows } from './data-windows.ts'

const founded =
  /(?:thanh lap|hoat dong|van hanh|to chuc lai|sap xep)[^.;]{0,90}(?:tu|ke tu) ngay (?:0?1\s?\/\s?0?7\s?\/\s?2025|0?1 thang 0?7 nam 2025)/

/** Communes of today begin on 1 July 2025 (Luật Tổ chức chính quyền địa phương 2025); so do their figures. */
const start = '2025-07-01'

export const beforeFounding: LintRule = {
  code: 'CCHC-202',
  severity: 'warning',
  title: 'Số liệu không bắt đầu trước ngày đơn vị hoạt động',
  explanation:
    'Đơn vị mới hoạt động từ một ngày thì số liệu trước ngày ấy là của các đơn vị cũ: phải nói rõ có cộng vào hay không.',
  check: (paper) => {
    if (!isNew(paper)) return []
    const [first] = dataWindows(paper).filter(
      ({ passage, stated: { kind, window } }) =>
        kind === 'window' &&
        window.from < start &&
        window.to >= start &&
        !/don vi (?:hanh chinh )?(?:cu|truoc)|truoc sap xep|cac xa cu|xa, thi tran cu|bao gom ca/.test(passage.folded),
    )
    if (!first) return []
    const { passage, stated } = first
    return [
      {
        message: `Số liệu ${showWindow(stated.window)} bắt đầu trước ngày đơn vị hoạt động (01/07/2025): cần nói rõ có gồm số của các đơn vị cũ hay không.`,
        ...spot(passage.piece, stated.start, stated.end),
        expected: '01/07/2025',
      },
    ]
  },
}

/** The report says of its own unit that it began then. */
function isNew({ passages, header }: Paper): boolean {
  const name = header.unit && foldInPlace(header.unit.name)
  return passages.some(
    ({ folded }) =>
      founded.test(folded) && (name === undefined || folded.includes(name) || /\b(?:xa|phuong) moi\b/.test(folded)),
  )
}
