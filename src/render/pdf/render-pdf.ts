import { readFileSync } from 'node:fs'
import { NodeCompiler, PdfStandard, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { OfficialDocument } from '#domain/documents/model.ts'
import { listTinosFonts, tinosFamily } from '../fonts/tinos.ts'
import { paperData } from './paper-data.ts'

const template = readFileSync(new URL('./official-document.typ', import.meta.url), 'utf8')

/** Papers printed since a memoised result was last of use, before it is dropped. */
const cachedPapers = 10

let shared: NodeCompiler | undefined

/** One compiler for the process: its fonts are parsed once. */
function getCompiler(): NodeCompiler {
  shared ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: [...listTinosFonts()] }] })
  return shared
}

/** Prints the paper as PDF/A-2b, tagged, fonts embedded; the same paper always gives the same bytes. */
export async function renderPdf(document: OfficialDocument): Promise<Uint8Array> {
  const compiler = getCompiler()
  const paper = paperData(document, document.mark && drawWatermark(compiler, document.mark))
  const pdf = compiler.pdf(compile(compiler, template, { paper: JSON.stringify(paper) }), {
    pdfStandard: PdfStandard.A_2b,
    pdfTags: true,
  })
  compiler.evictCache(cachedPapers)
  return pdf
}

/** The mark as an SVG of outlines. */
function drawWatermark(compiler: NodeCompiler, mark: string): string {
  const source = `#set page(width: auto, height: auto, margin: 2pt, fill: none)
#set text(font: "${tinosFamily}", weight: "bold", size: 80pt, top-edge: "bounds", bottom-edge: "bounds")
#text(fill: luma(232), sys.inputs.mark)`
  return compiler.plainSvg(compile(compiler, source, { mark }))
}

function compile(compiler: NodeCompiler, source: string, inputs: Record<string, string>): NodeTypstDocument {
  const compiled = compiler.compile({ mainFileContent: source, inputs })
  const { result } = compiled
  if (result) return result
  const error = compiled.takeError()
  throw new Error(`typst: ${JSON.stringify(error && compiler.fetchDiagnostics(error))}`)
}
