import type { ParagraphTemplate } from '#domain/reports/narrative-template.ts'
import { forOfficer } from './said.ts'

/** Part I. Its figures are typed into Biểu mẫu 1; where they are not, the officer is asked, not quoted. */
export const organisation: readonly ParagraphTemplate[] = [
  {
    id: 'documents',
    when: { known: 'cell:documents' },
    say: [
      {
        oneOf: [
          {
            when: { zero: 'cell:documents' },
            text: 'Trong {period}, {unit} không ban hành thêm văn bản chỉ đạo, điều hành về cải cách hành chính.',
          },
          {
            text: 'Trong {period}, {unit} đã ban hành {{cell:documents}} văn bản chỉ đạo, điều hành về cải cách hành chính.',
          },
        ],
      },
    ],
  },
  forOfficer(
    'steering',
    'Công tác chỉ đạo, điều hành cải cách hành chính được thực hiện theo Kế hoạch cải cách hành chính {planPeriod} của {bodyShort}.',
  ),
]

export const plan: readonly ParagraphTemplate[] = [
  {
    id: 'progress',
    when: { asked: 'cell:planDone' },
    say: [
      {
        oneOf: [
          {
            when: { all: [{ positive: 'cell:planned' }, { known: 'cell:planDone' }] },
            text: 'Kế hoạch cải cách hành chính {planPeriod} của {unit} đề ra {{cell:planned}} nhiệm vụ. Lũy kế đến hết kỳ báo cáo đã hoàn thành {{cell:planDone|plain}}/{{cell:planned|plain}} nhiệm vụ',
          },
          { text: 'Số nhiệm vụ đã hoàn thành trong Kế hoạch cải cách hành chính {planPeriod}: {{cell:planDone}}' },
        ],
      },
      {
        when: { all: [{ positive: 'cell:planned' }, { known: 'cell:planRate' }] },
        text: ', đạt {{cell:planRate|rate}}',
      },
      '.',
    ],
  },
  forOfficer('plan', 'Các nhiệm vụ cải cách hành chính tiếp tục được thực hiện theo tiến độ của kế hoạch.'),
]

export const inspection: readonly ParagraphTemplate[] = [
  {
    id: 'inspected',
    when: { any: [{ known: 'cell:inspectedBodies' }, { known: 'cell:inspectedPersons' }] },
    say: [
      {
        oneOf: [
          {
            when: { all: [{ zero: 'cell:inspectedBodies' }, { zero: 'cell:inspectedPersons' }] },
            text: 'Trong {period}, {unit} chưa tổ chức kiểm tra cải cách hành chính.',
          },
          {
            text: 'Trong {period}, {unit} đã kiểm tra {{cell:inspectedBodies}} cơ quan, đơn vị và {{cell:inspectedPersons}} cá nhân.',
          },
        ],
      },
      {
        when: { positive: 'cell:problems' },
        text: 'Qua kiểm tra phát hiện {{cell:problems}} vấn đề, đã xử lý xong {{cell:problemsSolved}} vấn đề.',
      },
    ],
  },
  forOfficer('inspection', 'Việc kiểm tra cải cách hành chính được thực hiện theo kế hoạch kiểm tra {planPeriod}.'),
]

export const propaganda: readonly ParagraphTemplate[] = [
  forOfficer(
    'propaganda',
    'Công tác thông tin, tuyên truyền cải cách hành chính được thực hiện theo kế hoạch {planPeriod}.',
  ),
]

export const assignedTasks: readonly ParagraphTemplate[] = [
  {
    id: 'assigned',
    when: { known: 'cell:assigned' },
    say: [
      {
        oneOf: [
          { when: { zero: 'cell:assigned' }, text: 'Trong kỳ không có nhiệm vụ do cấp trên giao.' },
          { text: 'Tổng số nhiệm vụ do cấp trên giao: {{cell:assigned}} nhiệm vụ' },
        ],
      },
      {
        lead: '; trong đó ',
        list: [
          { when: { positive: 'cell:assignedOnTime' }, text: 'hoàn thành đúng hạn {{cell:assignedOnTime}} nhiệm vụ' },
          { when: { positive: 'cell:assignedLate' }, text: 'hoàn thành nhưng quá hạn {{cell:assignedLate}} nhiệm vụ' },
          { when: { positive: 'cell:assignedOpen' }, text: 'quá hạn chưa hoàn thành {{cell:assignedOpen}} nhiệm vụ' },
        ],
        end: '',
      },
      { when: { positive: 'cell:assigned' }, text: '.' },
    ],
  },
  forOfficer(
    'assignedTasks',
    'Các nhiệm vụ do UBND tỉnh, Chủ tịch UBND tỉnh giao được theo dõi và thực hiện theo thời hạn được giao.',
  ),
]

export const initiatives: readonly ParagraphTemplate[] = [
  forOfficer('initiatives', 'Trong kỳ chưa ghi nhận sáng kiến, giải pháp mới về cải cách hành chính.'),
]

export const funding: readonly ParagraphTemplate[] = [
  forOfficer(
    'funding',
    'Kinh phí phục vụ công tác cải cách hành chính được bố trí trong dự toán ngân sách {planPeriod} của {unit}.',
  ),
]
