import type { LocalDate } from '#kernel/local-time.ts'

/** A paper not yet dated still needs some day in its properties; the first of the century says plainly it is none. */
const undated = '2000-01-01'

/** What the library writes from the clock or a counter of the process, or as an empty line, set right in the written part. */
export function steadyPart(name: string, xml: string, date: LocalDate | undefined): string {
  if (name === 'docProps/core.xml') {
    return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date ?? undated}T00:00:00Z`)
  }
  if (name !== 'word/document.xml') return xml
  let drawings = 0
  return xml
    .replaceAll('<w:p><w:pPr><w:sectPr', `<w:p><w:pPr>${thin}<w:sectPr`)
    .replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${(drawings += 1)}"`)
}

/** The paragraph that ends a section is a point high, so that it never opens a page of its own. */
const thin = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>'
