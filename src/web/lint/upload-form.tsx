import { lintText as text } from '../text/vi-lint.ts'
import { Button } from '../ui/button.tsx'
import { FileField } from '../ui/more-fields.tsx'
import { limits } from './limits.ts'
import sendHref from './send-files.js?url'

/** The browser's own field takes what is dropped on it; it is only made large enough to be hit. */
export function UploadForm({ error }: { readonly error?: string | undefined }) {
  return (
    <form method="post" encType="multipart/form-data" className="sheet lint-upload" noValidate>
      <FileField
        id="files"
        label={text.files}
        hint={text.filesHint(limits.files, limits.fileBytes >> 20, limits.requestMegabytes)}
        error={error}
        multiple
        accept=".docx,.pdf,.xlsx,.txt,.md,.html,.htm"
      />
      <p className="lint-kept">{text.kept}</p>
      <p
        className="lint-progress"
        role="status"
        hidden
        data-sending={text.sending}
        data-reviewing={text.reviewing}
        data-failed={text.failed}
      >
        <progress aria-label={text.reviewing} /> <span />
      </p>
      <Button>{text.check}</Button>
      <script src={sendHref} defer />
    </form>
  )
}

/** Letter and workbook are made from what this page carries: nothing of it stayed on the server. */
export function ExportForm({ packed, letter }: { readonly packed: string; readonly letter: boolean }) {
  return (
    <form method="post" action="/kiem-tra/tai" className="row no-print">
      <input type="hidden" name="ket-qua" value={packed} />
      {letter && (
        <Button look="quiet" name="xuat" value="phieu">
          {text.letter}
        </Button>
      )}
      <Button look="quiet" name="xuat" value="bang">
        {text.workbook}
      </Button>
      <a className="button" href="/kiem-tra">
        {text.again}
      </a>
    </form>
  )
}
