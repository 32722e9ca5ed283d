// Encryption and QR codes: larger than all of the page's script, so that they come last, and nothing but saving waits for them.
import type * as age from './age';
import type * as qr from './qr';

type Tools = typeof age & typeof qr;

let coming: Promise<Tools> | undefined;

/** Begins to fetch them; later calls wait for the same. What did not come, for want of a network, is tried again. */
export function tools(): Promise<Tools> {
  coming ??= Promise.all([import('./age'), import('./qr')]).then(([one, other]) => ({ ...one, ...other }));
  coming.catch(() => { coming = undefined; });
  return coming;
}
