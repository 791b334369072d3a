import { capitalised } from './words.ts'

/** The names of networks and sources as they are written, where a capital letter does not make them. */
const NAMES: Readonly<Record<string, string>> = {
  linkedin: 'LinkedIn',
  whatsapp: 'WhatsApp',
}

/** A network by the name people know it by: `linkedin` is LinkedIn, `google-chat` is Google Chat. */
export function networkName(network: string): string {
  return NAMES[network] ?? network.split('-').map(capitalised).join(' ')
}
