// Our mark: a page with a field's furrows and its turned corner. Decoration; the product's name is said beside it or not at all.

export const Mark = ({ size = 40 }: { size?: number }) => (
  <svg className="mark-of" width={size} height={size} viewBox="3 0 36 40" fill="none" aria-hidden>
    <path d="M8 6a4 4 0 0 1 4-4h13l9 9v23a4 4 0 0 1-4 4H12a4 4 0 0 1-4-4z" fill="currentColor" />
    <path d="M25 2v6a3 3 0 0 0 3 3h6z" fill="var(--accent-half)" />
    <path
      d="M13 33c2-8 7-13 17-15M19 33c1.500-5 5-8.500 11-10M25.500 33c.8-2.300 2.300-3.800 4.500-4.600"
      stroke="var(--on-accent)"
      strokeWidth="2.4"
      strokeLinecap="round"
    />
  </svg>
)
