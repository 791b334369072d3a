/** The key that does the same, shown on the desktop; silent, the act has its own words. */
export function Key({ children }: { children: string }) {
  return (
    <span aria-hidden="true" className="key">
      <kbd>{children}</kbd>
    </span>
  )
}
