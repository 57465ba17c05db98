import type { Place } from '#domain/checks/finding.ts'
import { placeKey } from '#domain/checks/finding.ts'

/** Addresses within the page of a report. Everything that is open stands in the address, so it works without script. */
export const openings = {
  paragraph: 'sua',
  add: 'them',
  figure: 'so',
  waive: 'bo-qua',
  step: 'buoc',
  view: 'xem',
} as const

export function reportHref(report: string, opened: Readonly<Record<string, string>> = {}, hash?: string): string {
  const query = new URLSearchParams(opened).toString()
  return `/bao-cao/${report}${query ? `?${query}` : ''}${hash ? `#${encodeURI(hash)}` : ''}`
}

export function paragraphId(anchor: string): string {
  return `doan:${anchor}`
}

export function cellId(reference: string): string {
  return `o:${reference}`
}

export function formId(form: string): string {
  return `bieu:${form}`
}

/** The cell a place names: `BM3/3.3.1`, `II.06a/G15-TP08/9`. */
export function cellOfPlace({ form, row, column }: Place): string | undefined {
  if (!form || !row) return undefined
  return column === undefined ? `${form}/${row}` : `${form}/${row}/${column}`
}

export function findingKey({ code, place }: { readonly code: string; readonly place: Place }): string {
  return `${code}|${placeKey(place)}`
}

/** What a number opens; that of a compared period opens the figure of today. */
export function opensTo(figure: string): Readonly<Record<string, string>> {
  return { [openings.figure]: figure.replace(/@(previous|lastYear)$/, '') }
}

/** Where to look for what a finding says. */
export function findingHref(report: string, place: Place, mayEdit: boolean): string {
  const cell = cellOfPlace(place)
  if (cell) return reportHref(report, opensTo(cell), cellId(cell))
  if (place.form) return reportHref(report, {}, formId(place.form))
  if (place.section) {
    const anchor = place.paragraph ? `${place.section}/${place.paragraph}` : place.section
    return reportHref(report, mayEdit && place.paragraph ? { [openings.paragraph]: anchor } : {}, paragraphId(anchor))
  }
  return place.figure ? reportHref(report, opensTo(place.figure)) : reportHref(report)
}
