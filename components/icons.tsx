import type { ReactNode } from 'react'

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      {children}
    </svg>
  )
}

export function Recheck() {
  return (
    <Icon>
      <path d="M13.2 8a5.2 5.2 0 1 1-1.6-3.8" />
      <path d="M13.4 1.8v3h-3" />
    </Icon>
  )
}

export function Rules() {
  return (
    <Icon>
      <path d="M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7" />
      <circle cx="11" cy="4.5" r="1.9" />
      <circle cx="5" cy="11.5" r="1.9" />
    </Icon>
  )
}

export function Export() {
  return (
    <Icon>
      <path d="M8 2v7.5M4.8 6.5 8 9.7l3.2-3.2" />
      <path d="M2.5 10.5v2a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1v-2" />
    </Icon>
  )
}

export function SidePanel() {
  return (
    <Icon>
      <rect x="1.8" y="2.8" width="12.4" height="10.4" rx="1.6" />
      <path d="M9.8 2.8v10.4M11.6 5.6h.8M11.6 8h.8" />
    </Icon>
  )
}

export function Back() {
  return (
    <Icon>
      <path d="M9.8 3 4.8 8l5 5" />
    </Icon>
  )
}

export function Close() {
  return (
    <Icon>
      <path d="m4 4 8 8M12 4l-8 8" />
    </Icon>
  )
}

export function Lock() {
  return (
    <Icon>
      <rect x="3.5" y="7" width="9" height="6.5" rx="1.2" />
      <path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
    </Icon>
  )
}
