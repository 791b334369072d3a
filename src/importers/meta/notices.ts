/**
 * Lines that the network writes into a thread in somebody's name: who joined or left, names, colours, reactions told once more.
 * They begin with the name of whoever did it, or with "You". English, German, French and Spanish.
 */
const DEEDS: readonly RegExp[] = [
  /^(?:reacted|liked) .{0,60}?\b(?:to your message|a message)\.?$/,
  /^(?:added|removed) .+ (?:to|from) the (?:group|chat|conversation)\.?$/,
  /^(?:created|named|left|joined|muted|unmuted|archived) the (?:group|chat|conversation|call|video chat|video call)\b.*$/,
  /^(?:set|cleared|changed|removed|turned (?:on|off)) (?:the|your|their|his|her|own|.+['’]s) .*(?:nickname|theme|emoji|photo|picture|colou?rs?|approval|name|description|quick reaction|disappearing messages).*$/,
  /^(?:started|ended) (?:a|the|an) (?:video|audio|voice|group)? ?(?:chat|call)\.?$/,
  /^(?:missed|called)(?: .{0,80})?(?:call|video chat|you)\b.*$/,
  /^(?:are|is) now (?:connected on messenger|an? admin).*$/,
  /^(?:can now|made) .*(?:call each other|an admin).*$/,
  /^(?:created|voted|changed) .*\bpoll\b.*$/,
  /^(?:pinned|unpinned|unsent) (?:a|the) message\.?$/,
  /^hat (?:mit .{1,40} )?auf deine nachricht .*reagiert\.?$/,
  /^hat .+ (?:zur gruppe hinzugefügt|aus der gruppe entfernt|die gruppe verlassen|angerufen|verpasst)\.?$/,
  /^hat (?:die gruppe (?:erstellt|verlassen|benannt)|das (?:thema|design|emoji|gruppenbild) .*|(?:den|einen) spitznamen .*)$/,
  /^a (?:réagi .{0,40} à votre message|ajouté .+ au groupe|quitté le groupe|créé le groupe|changé .+|nommé le groupe .*)\.?$/,
  /^(?:ha )?(?:reaccionó|reaccionado) .{0,40} a tu mensaje\.?$/,
  /^(?:agregó|añadió) a .+ al grupo\.?$|^(?:salió del|abandonó el|creó el) grupo\.?$/,
]

/** Whole lines without a name before them. */
const LINES: readonly RegExp[] = [
  /^(?:reacted|liked) .{0,60}?\b(?:to your message|a message)\.?$/,
  /^(?:hat )?(?:mit .{1,40} )?auf deine nachricht .*reagiert\.?$/,
  /^(?:a )?réagi .{0,40} à votre message\.?$/,
  /^reaccionó .{0,40} a tu mensaje\.?$/,
  /^say hi to your new facebook friend, .+$/,
  /^you (?:can now|are now|missed) .{0,120}(?:call|messenger|connected).*$/,
  /^the (?:video|audio|group)? ?(?:chat|call) (?:ended|started)\.?$/,
]

const LONGEST = 300
const YOU = ['you', 'du', 'vous', 'tu', 'usted']

/** True for a line of the network itself. @param sender  in whose name it stands */
export function isNotice(content: string, sender: string): boolean {
  if (content.length > LONGEST) return false
  const line = content.toLowerCase().replace(/\s+/g, ' ').trim()
  if (LINES.some((whole) => whole.test(line))) return true
  const name = sender.toLowerCase()
  const before = [name, name.split(' ')[0]!, ...YOU].find((who) => who && line.startsWith(`${who} `))
  if (before === undefined) return false
  const deed = line.slice(before.length + 1)
  return DEEDS.some((said) => said.test(deed))
}
