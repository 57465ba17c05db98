import { useEffect } from 'react'

const setting = 'motcua.phim-don'

/** Single keys can be turned off: some people's software types them (WCAG 2.1.4). */
export function singleKeysOn(): boolean {
  return window.localStorage.getItem(setting) !== 'tat'
}

export function setSingleKeys(on: boolean): void {
  window.localStorage.setItem(setting, on ? 'bat' : 'tat')
}

/** j and k walk through the findings, `?` tells the keys; never while somebody types or a dialog is open. */
export function useKeys(onHelp: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      const typing = target.closest('input, textarea, select, dialog') !== null
      if (typing || event.ctrlKey || event.altKey || event.metaKey) return
      const inPanel = target.closest('.findings') !== null
      const single = singleKeysOn()
      if (single && event.key === '?') onHelp()
      else if ((single && event.key === 'j') || (inPanel && event.key === 'ArrowDown')) walk(1)
      else if ((single && event.key === 'k') || (inPanel && event.key === 'ArrowUp')) walk(-1)
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [onHelp])
}

function walk(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('details[open] .finding-link')]
  const at = links.indexOf(document.activeElement as HTMLElement)
  const next = links[at === -1 ? (by === 1 ? 0 : links.length - 1) : Math.min(Math.max(at + by, 0), links.length - 1)]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}
