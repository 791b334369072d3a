import type { ReactNode } from 'react'

/** One hand-drawn line set: 20 units, stroke 1.4, round ends. */
const DRAWN = {
  find: <path d="m13 13 4 4M14.2 9A5.2 5.2 0 1 1 3.800 9a5.200 5.200 0 0 1 10.400 0Z" />,
  bring: <path d="M10 3.500v8.500M6.500 8.700 10 12.200l3.500-3.500M3.500 13v3.500h13V13" />,
  tick: <path d="m4.500 10.500 3.500 3.500 7.500-8" />,
  file: <path d="M5 3.500h7l3.500 3.500v9.500H5zM12 3.500V7h3.500" />,
  clock: <path d="M16.500 10a6.500 6.500 0 1 1-13 0 6.500 6.500 0 0 1 13 0ZM10 6v4.300l2.800 1.700" />,
  undo: <path d="M7 5 3.500 8.500 7 12M3.500 8.500h8a4.200 4.200 0 0 1 0 8.400H9" />,
  down: <path d="m5 8 5 5 5-5" />,
  right: <path d="m8 5 5 5-5 5" />,
  plus: <path d="M10 4v12M4 10h12" />,
  close: <path d="m5 5 10 10M15 5 5 15" />,
  today: <path d="M3 14.5h14M6 14.5a4 4 0 0 1 8 0M10 4.5v2.5M4.2 7.6l1.6 1.6M15.8 7.6l-1.6 1.6" />,
  people: (
    <path d="M10.300 7a2.800 2.800 0 1 1-5.600 0 2.800 2.800 0 0 1 5.600 0ZM2.500 16c.4-3 2.300-4.600 5-4.600s4.600 1.600 5 4.600M13 4.600a2.600 2.600 0 0 1 0 5M14.700 11.900c1.500.6 2.500 2 2.800 4.100" />
  ),
  calendar: <path d="M4 5.500h12v11H4zM4 9h12M7.500 3.500v3.500M12.500 3.500v3.500" />,
  dots: (
    <g fill="currentColor">
      <circle cx="4.5" cy="10" r=".9" />
      <circle cx="10" cy="10" r=".9" />
      <circle cx="15.5" cy="10" r=".9" />
    </g>
  ),
  lock: (
    <path d="M6 9h8a1.500 1.500 0 0 1 1.500 1.500V15a1.500 1.500 0 0 1-1.500 1.500H6A1.500 1.500 0 0 1 4.500 15v-4.500A1.500 1.500 0 0 1 6 9ZM7 9V6.500a3 3 0 0 1 6 0V9" />
  ),
  mail: (
    <path d="M4.600 4.500h10.800a1.800 1.800 0 0 1 1.800 1.800v7.400a1.800 1.800 0 0 1-1.800 1.800H4.600a1.800 1.800 0 0 1-1.800-1.800V6.300a1.800 1.800 0 0 1 1.800-1.800ZM3.500 6 10 11l6.500-5" />
  ),
  speech: <path d="M3.500 4.500h13v9h-6l-3.500 3v-3h-3.500z" />,
  heart: (
    <path d="M10 16.500C5 13 3 10.500 3 7.700 3 5.600 4.600 4 6.600 4c1.400 0 2.700.8 3.400 2.200C10.700 4.800 12 4 13.400 4c2 0 3.600 1.600 3.600 3.700 0 2.800-2 5.300-7 8.800Z" />
  ),
  join: (
    <path d="M7.300 10a2.300 2.300 0 1 1-4.600 0 2.300 2.300 0 0 1 4.600 0ZM17.300 10a2.300 2.300 0 1 1-4.600 0 2.300 2.300 0 0 1 4.600 0ZM7.500 10h5" />
  ),
  out: <path d="M8 4.500H4.500v11h11V12M11.500 4.500h4v4M15.500 4.500 9.500 10.500" />,
  leaf: (
    <path d="M15.500 3.500c-6.500 0-10.500 2.500-10.500 7 0 1.300.4 2.300.9 2.700 4 .9 9.200-1.300 9.600-9.700ZM3.500 16.500c1.500-4 4-6 7-7.500" />
  ),
  pen: <path d="m4 16 .8-3.300L13.500 4 16 6.500 7.300 15.200zM12 5.500 14.500 8" />,
  call: (
    <path d="M5 3.500h2.500l1.200 3.200-1.700 1.300a9 9 0 0 0 5 5l1.300-1.700 3.200 1.200V15c0 .8-.7 1.500-1.500 1.500C9 16.500 3.500 11 3.500 5c0-.8.7-1.500 1.500-1.500Z" />
  ),
} as const satisfies Record<string, ReactNode>

export type IconName = keyof typeof DRAWN

export function Icon({ name, size = 20, stroke = 1.4 }: { name: IconName; size?: number; stroke?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={stroke}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {DRAWN[name]}
    </svg>
  )
}
