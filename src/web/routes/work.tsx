import { Link, type LoaderFunctionArgs } from 'react-router'
import { showDate } from '#kernel/local-time.ts'
import { showNumber } from '#kernel/vietnamese.ts'
import type { WorkGroup, WorkItem } from '../app/work.ts'
import { getApp } from '../app-context.ts'
import { requireActor } from '../guard.ts'
import type { PageProps } from '../page-props.ts'
import { workText as text } from '../text/vi.ts'
import { StatusTag } from '../ui/notices.tsx'
import { Page } from '../ui/page.tsx'

export async function loader(asked: LoaderFunctionArgs) {
  const actor = requireActor(asked)
  return { groups: await getApp(asked.context).work.listWork(actor) }
}

export default function Work({ loaderData }: PageProps<typeof loader>) {
  return (
    <Page title={text.title}>
      {loaderData.groups.length === 0 && <p className="empty">{text.nothing}</p>}
      {loaderData.groups.map((group) => (
        <Group key={group.title} {...group} />
      ))}
    </Page>
  )
}

function Group({ title, items, whenEmpty, all }: WorkGroup) {
  return (
    <section className="work-group">
      <h2>
        {title} {items.length > 0 && <span className="count">({showNumber(all?.count ?? items.length)})</span>}
      </h2>
      {items.length === 0 ? (
        <p className="empty">{whenEmpty}</p>
      ) : (
        <ul className="work-list">
          {items.map((item) => (
            <Item key={item.href + item.title} {...item} />
          ))}
        </ul>
      )}
      {all && all.count > items.length && (
        <p>
          <Link to={all.href}>{text.all}</Link>
        </p>
      )}
    </section>
  )
}

function Item({ href, title, detail, state, dueOn }: WorkItem) {
  return (
    <li>
      <div>
        <Link to={href}>{title}</Link>
        {detail && <div className="soft">{detail}</div>}
      </div>
      <div className="aside">
        {state && <StatusTag tone={state.tone}>{state.word}</StatusTag>}
        {dueOn && (
          <div className="soft">
            {text.due} {showDate(dueOn)}
          </div>
        )}
      </div>
    </li>
  )
}
