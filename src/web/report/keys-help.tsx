import { keysText as text } from '../text/vi-reports.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Rows } from '../ui/table.tsx'
import { vi } from '../text/vi.ts'
import { Button } from '../ui/button.tsx'
import { setSingleKeys, singleKeysOn } from './use-keys.ts'

export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={text.title} shape="box" onClose={onClose}>
      <Rows rows={text.rows} />
      <div className="choice">
        <input
          type="checkbox"
          id="phim-don"
          defaultChecked={singleKeysOn()}
          onChange={(event) => setSingleKeys(event.target.checked)}
        />
        <label htmlFor="phim-don">{text.single}</label>
      </div>
      <Button type="button" onClick={onClose}>
        {vi.close}
      </Button>
    </Dialog>
  )
}
