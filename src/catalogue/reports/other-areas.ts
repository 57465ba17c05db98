import type { ParagraphTemplate } from '#domain/reports/narrative-template.ts'
import { forOfficer } from './said.ts'

/** The areas whose figures are typed into Biểu mẫu 2–7 until a register fills them. */
export const institutions: readonly ParagraphTemplate[] = [
  {
    id: 'legalDocuments',
    when: { asked: 'cell:legalIssued' },
    say: [
      {
        oneOf: [
          {
            when: { zero: 'cell:legalIssued' },
            text: 'Trong {period}, HĐND và {unit} không ban hành văn bản quy phạm pháp luật.',
          },
          {
            when: { positive: 'cell:legalIssued' },
            text: 'Trong {period}, HĐND và {unit} đã ban hành {{cell:legalIssued}} văn bản quy phạm pháp luật.',
          },
          { text: 'Số văn bản quy phạm pháp luật do HĐND và {unit} ban hành trong kỳ: {{cell:legalIssued}}.' },
        ],
      },
      { when: { positive: 'cell:legalReviewed' }, text: 'Số văn bản đã rà soát: {{cell:legalReviewed}} văn bản.' },
      { when: { positive: 'cell:legalChecked' }, text: 'Số văn bản đã kiểm tra: {{cell:legalChecked}} văn bản.' },
    ],
  },
  forOfficer(
    'lawEnforcement',
    'Công tác theo dõi thi hành pháp luật, kiểm tra, rà soát văn bản được thực hiện theo kế hoạch {planPeriod}.',
  ),
]

export const organisationalStructure: readonly ParagraphTemplate[] = [
  {
    id: 'quota',
    when: { any: [{ known: 'cell:quota' }, { known: 'cell:present' }] },
    say: [
      'Biên chế cán bộ, công chức được giao: {{cell:quota}} người; có mặt tại thời điểm báo cáo: {{cell:present}} người',
      { when: { positive: 'cell:contracts' }, text: '; hợp đồng lao động: {{cell:contracts}} người' },
      '.',
      { when: { positive: 'cell:reduced' }, text: 'Số người tinh giản biên chế trong kỳ: {{cell:reduced}} người.' },
    ],
  },
  forOfficer('structure', 'Tổ chức bộ máy các cơ quan, đơn vị thuộc {unit} được duy trì theo quy định.'),
]

export const civilService: readonly ParagraphTemplate[] = [
  {
    id: 'positions',
    when: { positive: 'cell:positions' },
    say: [
      'Số cán bộ, công chức được phê duyệt vị trí việc làm: {{cell:positions}} người; được bố trí đúng vị trí việc làm: {{cell:positionsFilled}} người.',
    ],
  },
  {
    id: 'discipline',
    when: { known: 'cell:disciplined' },
    say: [
      {
        oneOf: [
          { when: { zero: 'cell:disciplined' }, text: 'Trong kỳ không có cán bộ, công chức bị kỷ luật.' },
          { text: 'Số cán bộ, công chức bị kỷ luật trong kỳ: {{cell:disciplined}} người.' },
        ],
      },
    ],
  },
  forOfficer(
    'civilService',
    'Việc thực hiện kỷ luật, kỷ cương hành chính và đào tạo, bồi dưỡng cán bộ, công chức được thực hiện theo kế hoạch {planPeriod}.',
  ),
]

export const publicFinance: readonly ParagraphTemplate[] = [
  {
    id: 'disbursement',
    when: { all: [{ positive: 'cell:budgetPlanned' }, { known: 'cell:budgetSpent' }] },
    say: [
      'Giải ngân vốn đầu tư công: kế hoạch được giao {{cell:budgetPlanned}} triệu đồng, đã thực hiện {{cell:budgetSpent}} triệu đồng',
      { when: { known: 'cell:budgetRate' }, text: ', đạt {{cell:budgetRate|rate}}' },
      '.',
    ],
  },
  forOfficer(
    'finance',
    'Quản lý tài chính, ngân sách, tài sản công và cơ chế tự chủ của đơn vị sự nghiệp công lập được thực hiện theo quy định.',
  ),
]

export const eGovernment: readonly ParagraphTemplate[] = [
  {
    id: 'electronicDocuments',
    when: { known: 'cell:electronicDocuments' },
    say: ['Tỷ lệ văn bản trao đổi hoàn toàn dưới dạng điện tử của {unit}: {{cell:electronicDocuments}}.'],
  },
  forOfficer(
    'eGovernment',
    'Hạ tầng, nền tảng và ứng dụng dùng chung được sử dụng trong hoạt động của {unit} theo kế hoạch chuyển đổi số {planPeriod}.',
  ),
]

export const onlineServices: readonly ParagraphTemplate[] = [
  {
    id: 'online',
    when: { positive: 'dossiers.received' },
    say: [
      {
        oneOf: [
          {
            when: { full: 'dossiers.onlineRate.ofReceived' },
            text: 'Toàn bộ {{dossiers.received}} hồ sơ tiếp nhận mới trong kỳ được nộp trực tuyến.',
          },
          { when: { zero: 'dossiers.received.online' }, text: 'Trong kỳ chưa có hồ sơ nộp trực tuyến.' },
          {
            when: { known: 'dossiers.onlineRate.ofReceived' },
            text: 'Trong kỳ có {{dossiers.received.online}} hồ sơ nộp trực tuyến trên tổng số {{dossiers.received}} hồ sơ tiếp nhận mới, đạt {{dossiers.onlineRate.ofReceived|rate}}.',
          },
        ],
      },
    ],
  },
  forOfficer(
    'guidance',
    'Việc hướng dẫn, hỗ trợ người dân sử dụng dịch vụ công trực tuyến được thực hiện tại Trung tâm Phục vụ hành chính công {level}.',
  ),
]

export const feedback: readonly ParagraphTemplate[] = [
  {
    id: 'feedback',
    when: { asked: 'cell:feedback' },
    say: [
      {
        oneOf: [
          {
            when: { zero: 'cell:feedback' },
            text: 'Phản ánh, kiến nghị về quy định hành chính và việc giải quyết TTHC: trong kỳ không phát sinh.',
          },
          {
            when: { positive: 'cell:feedback' },
            text: 'Phản ánh, kiến nghị về quy định hành chính và việc giải quyết TTHC: đã giải quyết {{cell:feedbackSolved|plain}}/{{cell:feedback|plain}} phản ánh, kiến nghị thuộc thẩm quyền.',
          },
          { text: 'Phản ánh, kiến nghị về quy định hành chính và việc giải quyết TTHC: {{cell:feedback}}.' },
        ],
      },
    ],
  },
  forOfficer(
    'feedbackUnasked',
    'Việc tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính và việc giải quyết TTHC được thực hiện theo quy định.',
    { not: { asked: 'cell:feedback' } },
  ),
]

export const review: readonly ParagraphTemplate[] = [
  {
    id: 'simplified',
    when: { known: 'cell:simplified' },
    say: [
      {
        oneOf: [
          {
            when: { zero: 'cell:simplified' },
            text: 'Trong kỳ không có TTHC được phê duyệt phương án cắt giảm, đơn giản hóa.',
          },
          { text: 'Trong kỳ có {{cell:simplified}} TTHC được phê duyệt phương án cắt giảm, đơn giản hóa.' },
        ],
      },
    ],
  },
  forOfficer('review', 'Việc rà soát, đánh giá TTHC được thực hiện theo kế hoạch {planPeriod}.'),
]

export const survey: readonly ParagraphTemplate[] = [
  {
    id: 'survey',
    when: { known: 'cell:surveyForms' },
    say: [
      {
        oneOf: [
          {
            when: { zero: 'cell:surveyForms' },
            text: 'Trong kỳ chưa tổ chức khảo sát mức độ hài lòng của người dân, tổ chức.',
          },
          { text: 'Khảo sát mức độ hài lòng của người dân, tổ chức: {{cell:surveyForms}} phiếu.' },
        ],
      },
    ],
  },
  forOfficer('satisfaction', 'Việc đánh giá chất lượng giải quyết TTHC được thực hiện qua các kênh theo quy định.'),
]
