export const reportKinds = ['month', 'quarter', 'half-year', 'nine-months', 'year', 'programme'] as const
export type ReportKind = (typeof reportKinds)[number]
