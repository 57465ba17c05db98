import { localDate } from '#kernel/local-time.ts'
import type { ProcedureCondition, ProcedureIndicator, RateIndicator } from '#domain/indicators/indicator.ts'

const sources = [
  {
    title: 'Nghị định 63/2010/NĐ-CP, Nghị định 92/2017/NĐ-CP về kiểm soát thủ tục hành chính',
    from: localDate('2017-09-25'),
  },
]
const atEnd = 'Danh mục có hiệu lực vào ngày cuối kỳ.'

function count(id: string, label: string, ...where: readonly ProcedureCondition[]): ProcedureIndicator {
  return {
    kind: 'procedures',
    id: `procedures.${id}`,
    label,
    unit: 'thủ tục',
    explanation: atEnd,
    where,
    combine: 'none',
    sources,
  }
}

export const procedureCounts: readonly ProcedureIndicator[] = [
  count('total', 'Tổng số thủ tục hành chính', 'any'),
  count('ownAuthority', 'Thủ tục thuộc thẩm quyền của xã', 'own'),
  count('vertical', 'Thủ tục của cơ quan ngành dọc', 'vertical'),
  count('full', 'Dịch vụ công trực tuyến toàn trình', 'full', 'own'),
  count('partial', 'Dịch vụ công trực tuyến một phần', 'partial', 'own'),
  count('interlinked', 'Thủ tục liên thông cùng cấp', 'interlinkedSameLevel'),
  count('interlinkedAcross', 'Thủ tục liên thông giữa các cấp', 'interlinkedAcrossLevels'),
  count('boundaryFree', 'Thủ tục thực hiện không phụ thuộc địa giới hành chính', 'boundaryFree'),
  count('feeBearing', 'Thủ tục có phí, lệ phí', 'feeBearing'),
]

export const procedureRates: readonly RateIndicator[] = [
  {
    kind: 'rate',
    id: 'procedures.boundaryFreeRate.ofTotal',
    label: 'Tỷ lệ thủ tục không phụ thuộc địa giới hành chính (trên tổng số thủ tục)',
    unit: '%',
    explanation: 'Thủ tục thực hiện không phụ thuộc địa giới hành chính, chia cho tổng số thủ tục.',
    numerator: 'procedures.boundaryFree',
    denominator: 'procedures.total',
    decimals: 2,
    combine: 'ratio',
    sources,
  },
]
