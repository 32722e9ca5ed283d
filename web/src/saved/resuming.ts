// What the person opens takes the place of the answers on the page, with a way back; or it stays out, with one sentence why.
import type { Answers } from '../contract';
import { open } from '../history';
import { today } from '../date';
import { get, has_answers, look, set } from '../state';
import { book, later_words } from '../later_words';
import { fill } from '../words';
import { read_code } from './code';
import { text_of } from './format';
import { bytes_of, changes_of, day_of, is_encrypted, is_refusal, read_bytes, read_text, refusal, told, type Opened, type Refusal } from './open';
import { tools } from './tools';

export const where = ['file', 'passphrase', 'code', 'photo'] as const;
export type Where = (typeof where)[number];

const refuse = (at: Where, why: Refusal) => {
  const again = () => told(why);
  set({ problems: [{ path: at, page: null, text: again(), again }], focus: 'problems' });
};

function settle(at: Where, read: Opened | Refusal): void {
  if (is_refusal(read)) return refuse(at, read);
  const { answers: before, date: date_before } = get();
  const w = later_words().saved.resume;
  const text = [fill(w.done, { made: read.made_text }), ...(read.law === read.made ? [] : [fill(w.law, { law: read.law_text })]), ...changes_of(read)].join(' ');
  const put_back = () => set(look({ answers: before, date: date_before, notice: null, focus: 'heading' }));
  const undo = has_answers() ? { undo: put_back } : {};
  put(read.answers, day_of(read, today()));
  open({ view: 'answers' }, { notice: { text, ...undo }, focus: 'notice' });
}

const put = (answers: Answers, date: string) => set(look({ answers, date }));

const read_now = (bytes: Uint8Array) => read_bytes(bytes, get().language, get().date);

/** Opens a readable file; an encrypted one is given back, for it wants a passphrase first. */
export async function open_file(file: File): Promise<{ name: string; bytes: Uint8Array } | null> {
  const bytes = await bytes_of(file);
  if (is_refusal(bytes)) return refuse('file', bytes), null;
  if (is_encrypted(bytes)) {
    set({ problems: [] });
    requestAnimationFrame(() => document.getElementById(`f${where.indexOf('passphrase')}`)?.focus());
    return { name: file.name, bytes };
  }
  settle('file', read_now(bytes));
  return null;
}

export async function open_locked(bytes: Uint8Array, passphrase: string): Promise<void> {
  if (passphrase === '') return refuse('passphrase', refusal('passphrase_empty'));
  const age = await tools().catch(() => null);
  if (!age) return refuse('passphrase', refusal('no_tools'));
  // Shown first, that it takes its time: what follows keeps the page busy.
  await new Promise((drawn) => { setTimeout(drawn, 50); });
  const plain = await age.decrypt(bytes, passphrase);
  if (typeof plain === 'string') return refuse('passphrase', refusal(plain));
  settle('passphrase', read_now(plain));
}

export function open_code(typed: string, at: Where = 'code'): void {
  const code = read_code(typed, book());
  if (!('refused' in code)) return settle(at, read_text(text_of(code), get().language, get().date));
  refuse(at, refusal(code.refused, { groups: code.groups, wanted: code.wanted }));
}

export async function open_photo(file: File): Promise<void> {
  const qr = await tools().catch(() => null);
  if (!qr) return refuse('photo', refusal('no_tools'));
  if (file.size > qr.largest_photo) return refuse('photo', refusal('photo_large'));
  const text = await qr.read_photo(file);
  if (text === null) return refuse('photo', refusal('photo'));
  open_code(text, 'photo');
}
