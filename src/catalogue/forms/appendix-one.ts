import type { RowForm } from '#domain/forms/form.ts'
import { localDate } from '#kernel/local-time.ts'
import { procedureRows } from './appendix-one-procedures.ts'
import { digitalRows, financeRows, organisationRows } from './appendix-one-resources.ts'
import { civilServiceRows, steeringRows } from './appendix-one-steering.ts'

/** The statistics of the five-year summing-up. Its second part, the list of 13 targets, is words and not a form. */
export const appendixOne: RowForm = {
  layout: 'rows',
  id: 'PL-I',
  label: 'Phụ lục I',
  title: 'Thống kê số liệu tổng kết Chương trình CCHC giai đoạn 2021 - 2025',
  legal: 'Nghị quyết số 76/NQ-CP ngày 15/7/2021 (Chương trình tổng thể CCHC nhà nước giai đoạn 2021 - 2030)',
  validFrom: localDate('2020-12-15'),
  validTo: localDate('2025-12-31'),
  relations: [
    { whole: '1.3.1', parts: ['1.3.2', '1.3.3'], how: 'at-least' },
    { whole: '4.2.1', parts: ['4.2.2'], how: 'at-least', severity: 'warning' },
    { whole: '4.3.1', parts: ['4.3.2'], how: 'at-least', severity: 'warning' },
    { whole: '3.1.3', parts: ['3.3.1', '3.3.2'], how: 'at-least' },
    { whole: '3.1.3', parts: ['3.3.3'], how: 'at-least' },
  ],
  rows: [...steeringRows, ...procedureRows, ...organisationRows, ...civilServiceRows, ...financeRows, ...digitalRows],
}
