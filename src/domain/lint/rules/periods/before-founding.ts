import { showDate } from '#kernel/local-time.ts'
import { showWindow } from '#kernel/window.ts'
import { type LintRule, spot } from '../../rule.ts'
import { dataWindows } from './data-windows.ts'
import { foundingsIn, unitBegan } from './founded-on.ts'

const ofOldUnits =
  /don vi (?:hanh chinh )?(?:cu|truoc)|truoc (?:khi )?sap xep|(?:cac|tu|cua) (?:\d+ )?(?:xa|phuong|thi tran)(?:, (?:xa|phuong|thi tran))* cu|xa, thi tran cu|bao gom ca|truoc sap nhap|truoc hop nhat/

/** Communes of today begin on 1 July 2025 (Luật Tổ chức chính quyền địa phương 2025); so do their figures. */
export const beforeFounding: LintRule = {
  code: 'CCHC-202',
  severity: 'warning',
  title: 'Số liệu không bắt đầu trước ngày đơn vị hoạt động',
  explanation:
    'Đơn vị mới hoạt động từ một ngày thì số liệu trước ngày ấy là của các đơn vị cũ: phải nói rõ có cộng vào hay không.',
  check: (paper) => {
    const began = unitBegan(paper)
    if (began === undefined) return []
    const windows = dataWindows(paper).filter(({ stated }) => stated.kind === 'window')
    // Two windows of one paper are told by the rule on windows.
    if (windows.some(({ stated: { window } }) => window.from === began)) return []
    const first = windows.find(
      ({ passage, stated: { window } }) =>
        window.from < began && window.to >= began && !ofOldUnits.test(passage.folded),
    )
    if (!first) return []
    const { passage, stated } = first
    const told = foundingsIn(paper).find((one) => one.body === 'unit')
    return [
      {
        message: `Số liệu ${showWindow(stated.window)} bắt đầu trước ngày đơn vị hoạt động (${showDate(began)}): cần nói rõ có gồm số của các đơn vị cũ hay không.`,
        ...spot(passage.piece, stated.start, stated.end),
        ...(told ? { other: spot(told.passage.piece, told.start, told.end) } : {}),
        expected: showDate(began),
      },
    ]
  },
}
