// Files with a passphrase, in the age format (age-encryption.org/v1): `age --decrypt` opens ours, and we open what `age --passphrase` makes.
import { Decrypter, Encrypter, armor } from 'age-encryption';

/** 32 MB and about a second on a phone. */
const our_work_factor = 15;
/** What Debian's age takes: a quarter of a gigabyte. A file that wants more would only freeze the page. */
const largest_work_factor = 18;

const armored = '-----BEGIN AGE ENCRYPTED FILE-----';
const begins = (bytes: Uint8Array, text: string) => bytes.length >= text.length && [...text].every((sign, n) => bytes[n] === sign.charCodeAt(0));

export async function encrypt(text: string, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(our_work_factor);
  return encrypter.encrypt(text);
}

/** What the file holds, or why not: a key of i18n/saved. A wrong passphrase and a damaged file cannot be told apart. */
export async function decrypt(file: Uint8Array, passphrase: string): Promise<Uint8Array | 'unreadable' | 'passphrase' | 'too_hard' | 'not_passphrase'> {
  let bytes = file;
  if (begins(file, armored)) {
    try { bytes = armor.decode(new TextDecoder().decode(file)); } catch { return 'unreadable'; }
  }
  const stanza = new TextDecoder('latin1').decode(bytes.subarray(0, 400)).match(/^age-encryption\.org\/v1\n-> (\S+)([^\n]*)\n/);
  if (!stanza) return 'unreadable';
  if (stanza[1] !== 'scrypt') return 'not_passphrase';
  const factor = stanza[2]!.match(/^ \S+ (\d{1,9})$/)?.[1];
  if (!factor) return 'unreadable';
  if (Number(factor) > largest_work_factor) return 'too_hard';
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try { return await decrypter.decrypt(bytes); } catch { return 'passphrase'; }
}
