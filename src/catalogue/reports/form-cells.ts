import type { SectionTemplate } from '#domain/reports/narrative-template.ts'

/**
 * The cells of official forms that the prose speaks of, under names of our own: the same sentence stands in reports
 * whose forms number the cell differently, and is not said where no form asks.
 */
export type CellName =
  | 'documents'
  | 'planRate'
  | 'planned'
  | 'planDone'
  | 'inspectedBodies'
  | 'inspectedPersons'
  | 'problems'
  | 'problemsSolved'
  | 'assigned'
  | 'assignedOnTime'
  | 'assignedLate'
  | 'assignedOpen'
  | 'surveyForms'
  | 'legalIssued'
  | 'legalChecked'
  | 'legalReviewed'
  | 'simplified'
  | 'feedback'
  | 'feedbackSolved'
  | 'quota'
  | 'present'
  | 'contracts'
  | 'reduced'
  | 'positions'
  | 'positionsFilled'
  | 'disciplined'
  | 'budgetRate'
  | 'budgetPlanned'
  | 'budgetSpent'
  | 'electronicDocuments'

export type FormCells = Partial<Readonly<Record<CellName, string>>>

/** Biểu mẫu 1–7. */
export const regularCells: Readonly<Record<CellName, string>> = {
  documents: 'form:BM1:1',
  planRate: 'form:BM1:2',
  planned: 'form:BM1:2.1',
  planDone: 'form:BM1:2.2',
  inspectedBodies: 'form:BM1:3.1',
  inspectedPersons: 'form:BM1:3.2',
  problems: 'form:BM1:3.3.1',
  problemsSolved: 'form:BM1:3.3.2',
  assigned: 'form:BM1:4.1',
  assignedOnTime: 'form:BM1:4.2',
  assignedLate: 'form:BM1:4.3',
  assignedOpen: 'form:BM1:4.4',
  surveyForms: 'form:BM1:5.1',
  legalIssued: 'form:BM2:1.2',
  legalChecked: 'form:BM2:2.1',
  legalReviewed: 'form:BM2:3.1',
  simplified: 'form:BM3:1.1',
  feedback: 'form:BM3:3.4.1',
  feedbackSolved: 'form:BM3:3.4.2',
  quota: 'form:BM4:2.1',
  present: 'form:BM4:2.2',
  contracts: 'form:BM4:2.3',
  reduced: 'form:BM4:2.4',
  positions: 'form:BM5:1.1',
  positionsFilled: 'form:BM5:1.2',
  disciplined: 'form:BM5:3',
  budgetRate: 'form:BM6:1',
  budgetPlanned: 'form:BM6:1.1',
  budgetSpent: 'form:BM6:1.2',
  electronicDocuments: 'form:BM7:5.2.1',
}

/** Phụ lục I of the five-year programme. */
export const programmeCells: FormCells = {
  planRate: 'form:PL-I:1.1',
  planned: 'form:PL-I:1.1.a',
  planDone: 'form:PL-I:1.1.b',
  problems: 'form:PL-I:1.2.3.a',
  problemsSolved: 'form:PL-I:1.2.3.b',
  assigned: 'form:PL-I:1.3.1',
  assignedOnTime: 'form:PL-I:1.3.2',
  assignedLate: 'form:PL-I:1.3.3',
  surveyForms: 'form:PL-I:1.4.1',
  legalIssued: 'form:PL-I:2.1',
  legalChecked: 'form:PL-I:2.2',
  legalReviewed: 'form:PL-I:2.3',
  quota: 'form:PL-I:4.2.1',
  present: 'form:PL-I:4.2.2',
  contracts: 'form:PL-I:4.2.3',
  reduced: 'form:PL-I:4.2.4',
  disciplined: 'form:PL-I:5.4',
  budgetRate: 'form:PL-I:6.1',
  budgetPlanned: 'form:PL-I:6.1.a',
  budgetSpent: 'form:PL-I:6.1.b',
}

/** The sections with each `cell:name` replaced by the place it has in these forms; templates are plain data. */
export function withCells(sections: readonly SectionTemplate[], cells: FormCells): readonly SectionTemplate[] {
  const placed = JSON.stringify(sections).replace(
    /cell:(\w+)/g,
    (name, cell: string) => cells[cell as CellName] ?? name,
  )
  return JSON.parse(placed) as readonly SectionTemplate[]
}
