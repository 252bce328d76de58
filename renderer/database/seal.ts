import { BackupRefusal } from '../../shared/backup/format'

/** The first bytes of a sealed backup. */
const mark = new TextEncoder().encode('EVENKEEL SEALED BACKUP 1\n')
const saltLength = 16
const ivLength = 12
/** OWASP's figure for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const iterations = 600_000

async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const material = new TextEncoder().encode(passphrase.normalize('NFKC'))
  const base = await crypto.subtle.importKey('raw', material, 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

/** Encrypts bytes under a passphrase (AES-256-GCM, key by PBKDF2). Without the passphrase nobody reads them again. */
export async function seal(bytes: Uint8Array<ArrayBuffer>, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const salt = crypto.getRandomValues(new Uint8Array(saltLength))
  const iv = crypto.getRandomValues(new Uint8Array(ivLength))
  const key = await keyFrom(passphrase, salt)
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: mark }, key, bytes))
  const whole = new Uint8Array(mark.length + saltLength + ivLength + sealed.length)
  whole.set(mark)
  whole.set(salt, mark.length)
  whole.set(iv, mark.length + saltLength)
  whole.set(sealed, mark.length + saltLength + ivLength)
  return whole
}

/** Whether bytes were sealed with a passphrase. */
export const isSealed = (bytes: Uint8Array): boolean => mark.every((byte, index) => bytes[index] === byte)

/** Opens sealed bytes; a wrong passphrase or changed bytes are refused. */
export async function unseal(bytes: Uint8Array<ArrayBuffer>, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const from = mark.length
  const salt = bytes.slice(from, from + saltLength)
  const iv = bytes.slice(from + saltLength, from + saltLength + ivLength)
  const key = await keyFrom(passphrase, salt)
  try {
    const data = bytes.slice(from + saltLength + ivLength)
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: mark }, key, data))
  } catch {
    throw new BackupRefusal('wrong-passphrase')
  }
}
