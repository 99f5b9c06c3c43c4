// The three steps to the home screen, drawn: the browser's Share button, the line of its menu, and our icon among others. Only
// a picture of what the words beside it say; it is never the only one to say it.

import type { ReactNode } from 'react'

export type HomeScreenStep = 'share' | 'add' | 'open'

const Screen = ({ children }: { children: ReactNode }) => (
  <svg className="step-picture" viewBox="0 0 96 96" fill="none" aria-hidden>
    <rect
      x="1.5"
      y="1.5"
      width="93"
      height="93"
      rx="16"
      fill="var(--sunk)"
      stroke="var(--line)"
      strokeWidth="1.5"
    />
    {children}
  </svg>
)

/** A square with an arrow that leaves it at the top. */
const ShareSign = ({ x, y, size }: { x: number; y: number; size: number }) => (
  <g
    transform={`translate(${x} ${y}) scale(${size / 24})`}
    stroke="var(--accent)"
    strokeWidth="2"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d="M8 9H5v12h14V9h-3" />
    <path d="M12 15V2M8 6l4-4 4 4" />
  </g>
)

const lines = (ys: readonly number[]) =>
  ys.map((y) => (
    <rect key={y} x="16" y={y} width={y % 4 === 0 ? 64 : 48} height="5" rx="2.5" fill="var(--line)" />
  ))

const Share = () => (
  <Screen>
    {lines([16, 27, 38])}
    <rect x="8" y="56" width="80" height="32" rx="12" fill="var(--card)" stroke="var(--line)" />
    {[20, 76].map((x) => (
      <circle key={x} cx={x} cy="72" r="4" fill="var(--line)" />
    ))}
    <circle cx="48" cy="72" r="15" fill="var(--accent-soft)" stroke="var(--accent)" strokeWidth="2" />
    <ShareSign x={38} y={61} size={20} />
  </Screen>
)

const Add = () => (
  <Screen>
    {lines([14, 76])}
    <rect
      x="8"
      y="30"
      width="80"
      height="34"
      rx="10"
      fill="var(--accent-soft)"
      stroke="var(--accent)"
      strokeWidth="2"
    />
    <rect x="16" y="44" width="38" height="6" rx="3" fill="var(--accent)" />
    <rect x="62" y="37" width="20" height="20" rx="5" stroke="var(--accent)" strokeWidth="2" />
    <path d="M72 42v10M67 47h10" stroke="var(--accent)" strokeWidth="2" strokeLinecap="round" />
  </Screen>
)

const Open = () => (
  <Screen>
    {[0, 1, 2].flatMap((row) =>
      [0, 1, 2].map((column) =>
        row === 1 && column === 1 ? null : (
          <rect
            key={`${row}${column}`}
            x={13 + column * 26}
            y={13 + row * 26}
            width="18"
            height="18"
            rx="5"
            fill="var(--line)"
          />
        ),
      ),
    )}
    <rect x="34" y="34" width="28" height="28" rx="8" fill="var(--accent)" />
    <path
      d="M41 57c1.500-6 5-10 13-12M46 57c1-3 3-5 8-6.500"
      stroke="var(--on-accent)"
      strokeWidth="2.400"
      strokeLinecap="round"
    />
  </Screen>
)

const pictures = { share: Share, add: Add, open: Open } as const

export const HomeScreenPicture = ({ step }: { step: HomeScreenStep }) => {
  const Picture = pictures[step]
  return <Picture />
}
