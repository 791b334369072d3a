export function PeoplePage() {
  return (
    <main id="main" tabIndex={-1}>
      <h1>Soon</h1>
    </main>
  )
}
