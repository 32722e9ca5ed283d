// A passphrase that nobody guesses and that is easy to copy: the signs of the code, four times four of them (79 bits).
import { signs } from './groups';

export const shortest_passphrase = 8;

export function new_passphrase(): string {
  const drawn: string[] = [];
  while (drawn.length < 16) {
    const [byte] = crypto.getRandomValues(new Uint8Array(1));
    // Only whole rounds of the signs: each is as likely.
    if (byte! < signs.length * Math.floor(256 / signs.length)) drawn.push(signs[byte! % signs.length]!);
  }
  return drawn.join('').match(/.{4}/g)!.join('-');
}
