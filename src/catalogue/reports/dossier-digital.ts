import type { ParagraphTemplate } from '#domain/reports/narrative-template.ts'

/** Digitisation: components on intake, results when done. Two shares of two different wholes, never one. */
export const digitisation: readonly ParagraphTemplate[] = [
  {
    id: 'components',
    when: { positive: 'dossiers.received' },
    say: [
      {
        oneOf: [
          {
            when: { missing: 'dossiers.componentsDigitised' },
            text: '- Số hóa thành phần hồ sơ khi tiếp nhận: {{dossiers.componentsDigitised}}.',
          },
          {
            when: { zero: 'dossiers.componentsDigitised' },
            text: '- Chưa có hồ sơ tiếp nhận trong kỳ được số hóa thành phần hồ sơ.',
          },
          {
            text: '- Tỷ lệ hồ sơ được số hóa thành phần khi tiếp nhận trên số hồ sơ tiếp nhận mới: {{dossiers.digitisedRate.ofReceived|parts}}.',
          },
        ],
      },
    ],
  },
  {
    id: 'eResults',
    when: { positive: 'dossiers.resolved' },
    say: [
      {
        oneOf: [
          {
            when: { missing: 'dossiers.eResult' },
            text: '- Hồ sơ có kết quả giải quyết điện tử: {{dossiers.eResult}}.',
          },
          { when: { zero: 'dossiers.eResult' }, text: '- Chưa có hồ sơ đã giải quyết được trả kết quả điện tử.' },
          {
            text: '- Tỷ lệ hồ sơ có kết quả giải quyết điện tử trên số hồ sơ đã giải quyết: {{dossiers.eResultRate.ofResolved|parts}}',
          },
        ],
      },
      {
        when: { all: [{ positive: 'dossiers.eResult' }, { known: 'dossiers.eResultRate.ofReceived' }] },
        text: '; hồ sơ tiếp nhận mới trong kỳ đã có kết quả điện tử trên số hồ sơ tiếp nhận mới: {{dossiers.eResultRate.ofReceived|parts}}',
      },
      { when: { positive: 'dossiers.eResult' }, text: '.' },
    ],
  },
  {
    id: 'reused',
    when: { positive: 'dossiers.reused' },
    say: ['- Hồ sơ tiếp nhận mới có tái sử dụng dữ liệu, giấy tờ đã số hóa: {{dossiers.reused}} hồ sơ.'],
  },
]

/** Payment is spoken of only when something was owed. */
export const payment: ParagraphTemplate = {
  id: 'payment',
  when: { any: [{ positive: 'dossiers.feeBearing' }, { missing: 'dossiers.feeBearing' }] },
  say: [
    {
      oneOf: [
        {
          when: { missing: 'dossiers.feeBearing' },
          text: '- Hồ sơ tiếp nhận mới có phát sinh nghĩa vụ tài chính: {{dossiers.feeBearing}}',
        },
        {
          when: { zero: 'dossiers.paidOnline' },
          text: '- Hồ sơ tiếp nhận mới có phát sinh nghĩa vụ tài chính: {{dossiers.feeBearing}} hồ sơ; chưa có hồ sơ thanh toán trực tuyến',
        },
        {
          text: '- Hồ sơ tiếp nhận mới có phát sinh nghĩa vụ tài chính: {{dossiers.feeBearing}} hồ sơ; tỷ lệ hồ sơ thanh toán trực tuyến: {{dossiers.onlinePaymentRate.ofFeeBearing|parts}}',
        },
      ],
    },
    { when: { positive: 'dossiers.paidCounter' }, text: '; thanh toán trực tiếp {{dossiers.paidCounter}} hồ sơ' },
    { when: { positive: 'dossiers.unpaid' }, text: '; chưa thanh toán {{dossiers.unpaid}} hồ sơ' },
    '.',
  ],
}

/** The list of procedures the commune resolves, as the register of procedures holds it on the last day. */
export const procedureList: ParagraphTemplate = {
  id: 'procedures',
  say: [
    {
      oneOf: [
        {
          when: { positive: 'procedures.ownAuthority' },
          text: 'Đến hết kỳ báo cáo, số TTHC thuộc thẩm quyền giải quyết của {unit} là {{procedures.ownAuthority}} thủ tục',
        },
        {
          when: { zero: 'procedures.ownAuthority' },
          text: 'Danh mục TTHC thuộc thẩm quyền giải quyết của {unit} chưa được cập nhật',
        },
        { text: 'Số TTHC thuộc thẩm quyền giải quyết của {unit}: {{procedures.ownAuthority}}' },
      ],
    },
    {
      lead: ', trong đó ',
      list: [
        { when: { positive: 'procedures.full' }, text: '{{procedures.full}} dịch vụ công trực tuyến toàn trình' },
        { when: { positive: 'procedures.partial' }, text: '{{procedures.partial}} dịch vụ công trực tuyến một phần' },
      ],
      end: '',
    },
    {
      when: { positive: 'procedures.vertical' },
      text: '; ngoài ra có {{procedures.vertical}} thủ tục của cơ quan ngành dọc',
    },
    '.',
    {
      when: { positive: 'procedures.boundaryFree' },
      text: 'Tỷ lệ TTHC thực hiện không phụ thuộc vào địa giới hành chính: {{procedures.boundaryFreeRate.ofTotal|parts}}.',
    },
  ],
}
