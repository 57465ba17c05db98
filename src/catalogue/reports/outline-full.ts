import type { NarrativeTemplate, SectionTemplate } from '#domain/reports/narrative-template.ts'
import { directions, proposals, strengths, weaknesses } from './assessment.ts'
import { digitisation, payment, procedureList } from './dossier-digital.ts'
import { dossierResults } from './dossier-results.ts'
import {
  civilService,
  eGovernment,
  feedback,
  institutions,
  onlineServices,
  organisationalStructure,
  publicFinance,
  review,
  survey,
} from './other-areas.ts'
import { type FormCells, withCells } from './form-cells.ts'
import type { Compared } from './said.ts'
import { assignedTasks, funding, initiatives, inspection, organisation, plan, propaganda } from './steering.ts'

/** The outline of the field, stable from 2022 on: steering, six areas, assessment, directions, proposals. */
export function fullOutline(id: string, compared: Compared, cells: FormCells): NarrativeTemplate {
  return { id, sections: withCells([...steering, ...results(compared), ...assessment], cells) }
}

const steering: readonly SectionTemplate[] = [
  { id: 'steering', level: 1, heading: 'Công tác chỉ đạo, điều hành cải cách hành chính', paragraphs: [] },
  { id: 'steering.organisation', level: 2, heading: 'Về tổ chức chỉ đạo, điều hành', paragraphs: organisation },
  { id: 'steering.plan', level: 2, heading: 'Về kế hoạch cải cách hành chính', paragraphs: plan },
  { id: 'steering.inspection', level: 2, heading: 'Về kiểm tra cải cách hành chính', paragraphs: inspection },
  {
    id: 'steering.propaganda',
    level: 2,
    heading: 'Về công tác tuyên truyền cải cách hành chính',
    paragraphs: propaganda,
  },
  {
    id: 'steering.assigned',
    level: 2,
    heading: 'Về thực hiện các nhiệm vụ được UBND tỉnh, Chủ tịch UBND tỉnh giao',
    paragraphs: assignedTasks,
  },
  {
    id: 'steering.initiatives',
    level: 2,
    heading: 'Sáng kiến trong triển khai cải cách hành chính',
    paragraphs: initiatives,
  },
  { id: 'steering.funding', level: 2, heading: 'Bố trí kinh phí phục vụ cải cách hành chính', paragraphs: funding },
]

function results(compared: Compared): readonly SectionTemplate[] {
  return [
    { id: 'results', level: 1, heading: 'Kết quả thực hiện công tác cải cách hành chính', paragraphs: [] },
    { id: 'results.institutions', level: 2, heading: 'Cải cách thể chế', paragraphs: institutions },
    { id: 'results.procedures', level: 2, heading: 'Cải cách thủ tục hành chính (TTHC)', paragraphs: [] },
    { id: 'results.procedures.review', level: 3, heading: 'Rà soát, cắt giảm, đơn giản hóa TTHC', paragraphs: review },
    {
      id: 'results.procedures.list',
      level: 3,
      heading: 'Số lượng TTHC thuộc thẩm quyền giải quyết',
      paragraphs: [procedureList],
    },
    {
      id: 'results.procedures.oneStop',
      level: 3,
      heading: 'Thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết TTHC',
      paragraphs: [...dossierResults(compared), ...digitisation, ...feedback, ...survey],
    },
    {
      id: 'results.procedures.online',
      level: 3,
      heading: 'Cung cấp dịch vụ công trực tuyến',
      paragraphs: [...onlineServices, payment],
    },
    { id: 'results.structure', level: 2, heading: 'Cải cách tổ chức bộ máy', paragraphs: organisationalStructure },
    { id: 'results.civilService', level: 2, heading: 'Cải cách chế độ công vụ', paragraphs: civilService },
    { id: 'results.finance', level: 2, heading: 'Cải cách tài chính công', paragraphs: publicFinance },
    {
      id: 'results.eGovernment',
      level: 2,
      heading: 'Xây dựng và phát triển Chính quyền điện tử, Chính quyền số',
      paragraphs: eGovernment,
    },
    {
      id: 'results.statistics',
      level: 2,
      heading: 'Số liệu thống kê về các nhiệm vụ cải cách hành chính',
      paragraphs: [{ id: 'attached', say: ['Số liệu chi tiết được thống kê tại các phụ lục kèm theo Báo cáo này.'] }],
    },
  ]
}

const assessment: readonly SectionTemplate[] = [
  { id: 'assessment', level: 1, heading: 'Đánh giá chung', paragraphs: [] },
  { id: 'assessment.strengths', level: 2, heading: 'Ưu điểm', paragraphs: strengths },
  { id: 'assessment.weaknesses', level: 2, heading: 'Tồn tại, hạn chế và nguyên nhân', paragraphs: weaknesses },
  {
    id: 'directions',
    level: 1,
    heading: 'Phương hướng, nhiệm vụ cải cách hành chính trọng tâm {nextPeriod}',
    paragraphs: directions,
  },
  { id: 'proposals', level: 1, heading: 'Kiến nghị, đề xuất', paragraphs: proposals },
]
