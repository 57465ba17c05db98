import type { ParagraphTemplate } from '#domain/reports/narrative-template.ts'
import { forOfficer } from './said.ts'

/** The praise and the blame a register can prove; the rest is the officer's judgement. */
export const strengths: readonly ParagraphTemplate[] = [
  {
    id: 'onTime',
    when: { positive: 'dossiers.resolved' },
    say: [
      {
        oneOf: [
          {
            when: { zero: 'dossiers.resolved.late' },
            text: 'Toàn bộ {{dossiers.resolved}} hồ sơ đã giải quyết trong kỳ đều trước hạn hoặc đúng hạn.',
          },
          {
            when: { known: 'dossiers.onTimeRate.ofResolved' },
            text: 'Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn đạt {{dossiers.onTimeRate.ofResolved|rate}}.',
          },
        ],
      },
      {
        when: { positive: 'dossiers.received.online' },
        text: 'Tỷ lệ hồ sơ tiếp nhận trực tuyến đạt {{dossiers.onlineRate.ofReceived|rate}}.',
      },
      {
        when: { positive: 'dossiers.paidOnline' },
        text: 'Tỷ lệ hồ sơ thanh toán trực tuyến đạt {{dossiers.onlinePaymentRate.ofFeeBearing|rate}}.',
      },
    ],
  },
  forOfficer('strengths', 'Các nhiệm vụ cải cách hành chính được triển khai theo kế hoạch.'),
]

export const weaknesses: readonly ParagraphTemplate[] = [
  {
    id: 'measured',
    say: [
      {
        lead: '- Qua số liệu của kỳ báo cáo: ',
        list: [
          {
            when: { positive: 'dossiers.resolved.late' },
            text: 'có {{dossiers.resolved.late}} hồ sơ giải quyết quá hạn',
          },
          {
            when: { positive: 'dossiers.inProgress.overdue' },
            text: 'còn {{dossiers.inProgress.overdue}} hồ sơ đang giải quyết đã quá hạn',
          },
          {
            when: { all: [{ positive: 'dossiers.feeBearing' }, { positive: 'dossiers.unpaid' }] },
            text: 'còn {{dossiers.unpaid}} hồ sơ chưa thực hiện nghĩa vụ tài chính',
          },
          {
            when: {
              all: [
                { positive: 'dossiers.resolved' },
                { known: 'dossiers.eResultRate.ofResolved' },
                { not: { full: 'dossiers.eResultRate.ofResolved' } },
              ],
            },
            text: 'tỷ lệ hồ sơ đã giải quyết có kết quả điện tử mới đạt {{dossiers.eResultRate.ofResolved|rate}}',
          },
          {
            when: {
              all: [
                { positive: 'dossiers.received' },
                { known: 'dossiers.digitisedRate.ofReceived' },
                { not: { full: 'dossiers.digitisedRate.ofReceived' } },
              ],
            },
            text: 'tỷ lệ hồ sơ được số hóa thành phần khi tiếp nhận mới đạt {{dossiers.digitisedRate.ofReceived|rate}}',
          },
        ],
        end: '.',
      },
    ],
  },
  forOfficer('weaknesses', '- Nguyên nhân và các tồn tại, hạn chế khác: đang được rà soát.'),
]

/** Aims that follow from the figures; an overdue dossier is the first task of the next period. */
export const directions: readonly ParagraphTemplate[] = [
  {
    id: 'overdue',
    when: { positive: 'dossiers.inProgress.overdue' },
    say: [
      '- Giải quyết dứt điểm {{dossiers.inProgress.overdue}} hồ sơ đã quá hạn; thực hiện xin lỗi và hẹn lại thời hạn trả kết quả theo quy định.',
    ],
  },
  {
    id: 'running',
    when: { positive: 'dossiers.inProgress' },
    say: ['- Tiếp tục giải quyết {{dossiers.inProgress}} hồ sơ chuyển sang kỳ sau, bảo đảm đúng thời hạn đã hẹn.'],
  },
  {
    id: 'paused',
    when: { positive: 'dossiers.paused.supplement' },
    say: ['- Hướng dẫn người nộp hoàn thiện {{dossiers.paused.supplement}} hồ sơ đang chờ bổ sung.'],
  },
  forOfficer('directions', '- Tiếp tục thực hiện các nhiệm vụ của Kế hoạch cải cách hành chính trong {nextPeriod}.'),
]

export const proposals: readonly ParagraphTemplate[] = [
  forOfficer('proposals', 'Trong kỳ báo cáo, {unit} không có kiến nghị, đề xuất.'),
]
