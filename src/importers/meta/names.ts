/** What stands in place of somebody whose account is gone, in the languages seen. */
const GONE =
  /^(?:(?:facebook|instagram)[ -]?(?:user|nutzer(?:in)?|gebruiker|bruker|användare)|(?:utilisateur|usuario|utente|usuário|utilizador) (?:de |do |di )?(?:facebook|instagram)|(?:deleted|unknown) (?:user|account))$/i

/** True where the name says only that somebody was there. */
export function isGone(name: string | undefined): boolean {
  return name === undefined || GONE.test(name)
}

/** For telling whether two spellings are one name: case aside. */
export function sameName(name: string): string {
  return name.toLowerCase()
}
