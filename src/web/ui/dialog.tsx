import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { vi } from '../text/vi.ts'

type DialogProps = {
  readonly title: string
  readonly shape: 'box' | 'drawer'
  /** Called by Escape and by the close button. */
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * The browser's own modal dialog: focus goes in, stays in, and returns. Rendered only while it is open, by script; its
 * content should also be a page of its own (`Panel`) that the opening link leads to where there is no script.
 */
export function Dialog({ title, shape, onClose, children }: DialogProps) {
  const own = useRef<HTMLDialogElement>(null)
  // Before the element leaves the page: a dialog already gone gives the focus back to nobody.
  useLayoutEffect(() => {
    const dialog = own.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={own}
      className={shape}
      aria-labelledby="hop-thoai"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className={shape === 'drawer' ? 'drawer-head' : 'page-head'}>
        <h2 id="hop-thoai">{title}</h2>
        {shape === 'drawer' && (
          <button className="button quiet" type="button" onClick={onClose}>
            {vi.close}
          </button>
        )}
      </div>
      <div className={shape === 'drawer' ? 'drawer-body' : undefined}>{children}</div>
    </dialog>
  )
}
