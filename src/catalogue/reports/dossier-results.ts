import type { ParagraphTemplate } from '#domain/reports/narrative-template.ts'
import { type Compared, moveOf, pointsOf } from './said.ts'

/** What the dossier register says of receiving and resolving: the same sentences in every report kind. */
export function dossierResults(compared: Compared): readonly ParagraphTemplate[] {
  return [
    {
      id: 'source',
      say: [
        'Theo danh sách hồ sơ TTHC của {unit} cập nhật từ các hệ thống thông tin giải quyết TTHC, kết quả tính {window} như sau:',
      ],
    },
    handled(compared),
    channels(compared),
    resolved(compared),
    inProgress,
    paused,
    endedOtherwise,
  ]
}

function handled(compared: Compared): ParagraphTemplate {
  return {
    id: 'handled',
    say: [
      {
        oneOf: [
          { when: { missing: 'dossiers.handled' }, text: '- Tổng số hồ sơ phải giải quyết: {{dossiers.handled}}' },
          {
            when: { zero: 'dossiers.handled' },
            text: '- Trong kỳ không tiếp nhận hồ sơ và không có hồ sơ từ kỳ trước chuyển sang',
          },
          {
            when: { zero: 'dossiers.received' },
            text: '- Tổng số hồ sơ phải giải quyết: {{dossiers.handled}} hồ sơ, đều từ kỳ trước chuyển sang; trong kỳ không tiếp nhận hồ sơ mới',
          },
          {
            when: { zero: 'dossiers.opening' },
            text: '- Tổng số hồ sơ phải giải quyết: {{dossiers.handled}} hồ sơ, đều tiếp nhận mới trong kỳ, không có hồ sơ từ kỳ trước chuyển sang',
          },
          {
            text: '- Tổng số hồ sơ phải giải quyết: {{dossiers.handled}} hồ sơ, gồm {{dossiers.opening}} hồ sơ từ kỳ trước chuyển sang và {{dossiers.received}} hồ sơ tiếp nhận mới trong kỳ',
          },
        ],
      },
      '.',
      moveOf('dossiers.received', 'Số hồ sơ tiếp nhận mới', compared),
    ],
  }
}

function channels(compared: Compared): ParagraphTemplate {
  const rate = 'dossiers.onlineRate.ofReceived'
  return {
    id: 'channels',
    when: { positive: 'dossiers.received' },
    say: [
      {
        oneOf: [
          {
            when: { missing: 'dossiers.received.online' },
            text: '- Hồ sơ tiếp nhận trực tuyến: {{dossiers.received.online}}',
          },
          { when: { zero: 'dossiers.received.online' }, text: '- Không có hồ sơ tiếp nhận trực tuyến' },
          { text: `- Tỷ lệ hồ sơ tiếp nhận trực tuyến trên tổng số hồ sơ tiếp nhận mới: {{${rate}|parts}}` },
        ],
      },
      pointsOf(rate, compared),
      {
        oneOf: [
          { when: { zero: 'dossiers.received.counter' }, text: '; không có hồ sơ nộp trực tiếp' },
          {
            when: { positive: 'dossiers.received.counter' },
            text: '; tiếp nhận trực tiếp {{dossiers.received.counter}} hồ sơ',
          },
        ],
      },
      {
        when: { positive: 'dossiers.received.post' },
        text: '; tiếp nhận qua dịch vụ bưu chính công ích {{dossiers.received.post}} hồ sơ',
      },
      '.',
    ],
  }
}

function resolved(compared: Compared): ParagraphTemplate {
  return {
    id: 'resolved',
    say: [
      {
        oneOf: [
          { when: { missing: 'dossiers.resolved' }, text: '- Số hồ sơ đã giải quyết: {{dossiers.resolved}}.' },
          { when: { zero: 'dossiers.resolved' }, text: '- Trong kỳ chưa có hồ sơ giải quyết xong.' },
          { text: '- Số hồ sơ đã giải quyết: {{dossiers.resolved}} hồ sơ' },
        ],
      },
      {
        when: { all: [{ positive: 'dossiers.resolved' }, { known: 'dossiers.resolved.early' }] },
        text: ', trong đó trước hạn {{dossiers.resolved.early}} hồ sơ, đúng hạn {{dossiers.resolved.onTime}} hồ sơ',
      },
      {
        oneOf: [
          {
            when: { all: [{ positive: 'dossiers.resolved' }, { zero: 'dossiers.resolved.late' }] },
            text: ', không có hồ sơ giải quyết quá hạn',
          },
          { when: { positive: 'dossiers.resolved.late' }, text: ', quá hạn {{dossiers.resolved.late}} hồ sơ' },
        ],
      },
      {
        when: { all: [{ positive: 'dossiers.resolved' }, { known: 'dossiers.onTimeRate.ofResolved' }] },
        text: '. Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn trên số đã giải quyết: {{dossiers.onTimeRate.ofResolved|parts}}',
      },
      pointsOf('dossiers.onTimeRate.ofResolved', compared),
      { when: { positive: 'dossiers.resolved' }, text: '.' },
    ],
  }
}

const inProgress: ParagraphTemplate = {
  id: 'inProgress',
  say: [
    {
      oneOf: [
        { when: { missing: 'dossiers.inProgress' }, text: '- Hồ sơ đang giải quyết: {{dossiers.inProgress}}.' },
        { when: { zero: 'dossiers.inProgress' }, text: '- Đến hết kỳ báo cáo không còn hồ sơ đang giải quyết.' },
        {
          when: { zero: 'dossiers.inProgress.overdue' },
          text: '- Đến hết kỳ báo cáo còn {{dossiers.inProgress}} hồ sơ đang giải quyết, đều trong hạn, không có hồ sơ quá hạn.',
        },
        {
          when: { positive: 'dossiers.inProgress.overdue' },
          text: '- Đến hết kỳ báo cáo còn {{dossiers.inProgress}} hồ sơ đang giải quyết, trong đó {{dossiers.inProgress.inTerm}} hồ sơ trong hạn và còn {{dossiers.inProgress.overdue}} hồ sơ quá hạn.',
        },
        { text: '- Đến hết kỳ báo cáo còn {{dossiers.inProgress}} hồ sơ đang giải quyết.' },
      ],
    },
  ],
}

const paused: ParagraphTemplate = {
  id: 'paused',
  say: [
    {
      lead: '- Hồ sơ đang tạm dừng tính thời hạn giải quyết: ',
      list: [
        { when: { positive: 'dossiers.paused.supplement' }, text: 'chờ bổ sung {{dossiers.paused.supplement}} hồ sơ' },
        {
          when: { positive: 'dossiers.paused.payment' },
          text: 'chờ thực hiện nghĩa vụ tài chính {{dossiers.paused.payment}} hồ sơ',
        },
        { when: { positive: 'dossiers.paused.other' }, text: 'tạm dừng vì lý do khác {{dossiers.paused.other}} hồ sơ' },
      ],
      end: '.',
    },
  ],
}

const endedOtherwise: ParagraphTemplate = {
  id: 'endedOtherwise',
  say: [
    {
      lead: '- Hồ sơ kết thúc không có kết quả giải quyết: ',
      list: [
        { when: { positive: 'dossiers.refused' }, text: 'từ chối giải quyết {{dossiers.refused}} hồ sơ' },
        { when: { positive: 'dossiers.withdrawn' }, text: 'người nộp rút {{dossiers.withdrawn}} hồ sơ' },
        { when: { positive: 'dossiers.returned' }, text: 'trả lại, không tiếp nhận {{dossiers.returned}} hồ sơ' },
      ],
      end: '.',
    },
  ],
}
