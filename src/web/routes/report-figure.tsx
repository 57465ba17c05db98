import { data, type LoaderFunctionArgs } from 'react-router'
import { getApp } from '../app-context.ts'
import { requirePermission } from '../guard.ts'
import type { PageProps } from '../page-props.ts'
import { dossiersAPage } from '../report/dossier-list.tsx'
import { FigureDrawer } from '../report/figure-drawer.tsx'
import { toFigureView } from '../report/figure-view.ts'
import { openings } from '../report/places.ts'

/** The number the address opens; nothing when it opens none. */
export async function loader(asked: LoaderFunctionArgs) {
  const actor = requirePermission(asked, 'report.read')
  const query = new URL(asked.request.url).searchParams
  const figure = query.get(openings.figure)
  if (!figure) return undefined
  const page = Math.max(1, Math.trunc(Number(query.get('trang') ?? 1)) || 1)
  const answer = await getApp(asked.context)
    .reports(actor)
    .readFigure({ report: asked.params['id'] ?? '', figure, offset: (page - 1) * dossiersAPage })
  if (!answer.ok) throw data(null, { status: 404 })
  return toFigureView(figure, page, answer.value)
}

export default function ReportFigure({ loaderData }: PageProps<typeof loader>) {
  return loaderData ? <FigureDrawer key={loaderData.reference} figure={loaderData} /> : null
}
