/** The door: one, open, with a threshold. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false" fill="none" strokeWidth="2.6">
      <path d="M9 26V12a7 7 0 0 1 14 0v14" stroke="#fff" />
      <path d="M5 26h22" stroke="#f0b429" />
      <path d="M16 13v9" stroke="#fff" />
    </svg>
  )
}
