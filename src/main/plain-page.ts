import { errorHome, errorReference, errorText } from '#web/text/vi.ts'

/** The page for what fails before the pages are reached: refused origin, too large, our own fault. */
export function plainPage(status: number, reference: string): string {
  const { title, text } = errorText[status] ?? errorText.other
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Một Cửa</title></head>
<body><main><h1>${title}</h1><p>${text}</p><p>${errorReference}: <code>${reference}</code></p><p><a href="/">${errorHome}</a></p></main></body></html>
`
}
