interface BrandMarkProps {
  /** CSS pixels. */
  readonly size: number
}

/**
 * The drawing of `public/icon/icon.svg`, as a part of the page: a picture that arrives has the popup laid out once more
 * before its first paint.
 */
export function BrandMark({ size }: BrandMarkProps) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#b4301e" />
      <path d="M7 4h12l6 6v16a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2z" fill="#fffdf8" />
      <path d="M19 4v4a2 2 0 0 0 2 2h4z" fill="#e9b7a9" />
      <path
        d="m10.8 18.4 4 4.2 7-9"
        fill="none"
        stroke="#b4301e"
        strokeWidth="3.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
