import type { NarrativeTemplate, SectionTemplate } from '#domain/reports/narrative-template.ts'
import { directions, weaknesses } from './assessment.ts'
import { digitisation, payment, procedureList } from './dossier-digital.ts'
import { dossierResults } from './dossier-results.ts'
import {
  civilService,
  eGovernment,
  feedback,
  institutions,
  organisationalStructure,
  publicFinance,
} from './other-areas.ts'
import type { Compared } from './said.ts'
import { organisation, plan } from './steering.ts'

/** The month's report: what happened, what is wanting, what comes next; no assessment of its own. */
export function monthOutline(id: string, compared: Compared): NarrativeTemplate {
  return { id, sections: [...happened(compared), ...after] }
}

function happened(compared: Compared): readonly SectionTemplate[] {
  return [
    { id: 'results', level: 1, heading: 'Tình hình thực hiện công tác cải cách hành chính {period}', paragraphs: [] },
    {
      id: 'steering.organisation',
      level: 2,
      heading: 'Công tác chỉ đạo, điều hành',
      paragraphs: [...organisation, ...plan],
    },
    { id: 'results.institutions', level: 2, heading: 'Cải cách thể chế', paragraphs: institutions },
    {
      id: 'results.procedures',
      level: 2,
      heading: 'Cải cách thủ tục hành chính (TTHC)',
      paragraphs: [procedureList, ...dossierResults(compared), payment, ...digitisation, ...feedback],
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
  ]
}

const after: readonly SectionTemplate[] = [
  { id: 'assessment.weaknesses', level: 1, heading: 'Tồn tại, hạn chế', paragraphs: weaknesses },
  {
    id: 'directions',
    level: 1,
    heading: 'Phương hướng, nhiệm vụ cải cách hành chính {nextPeriod}',
    paragraphs: directions,
  },
]
