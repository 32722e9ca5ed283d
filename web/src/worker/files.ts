// Files of the worker's page: those of the citizen's page, with how each answer is known. Of several scenarios, the one that is shown.
import { today } from '../date';
import { edition, later_words } from '../later_words';
import { hand_over } from '../saved/download';
import { saved_now, text_of } from '../saved/format';
import { bytes_of, changes_of, day_of, is_encrypted, is_refusal, read_bytes, refusal, told } from '../saved/open';
import { shortest_passphrase } from '../saved/passphrase';
import { tools } from '../saved/tools';
import { fill } from '../words';
import { blank, current, get, has_answers, set } from './state';
import { is_tag, type Tags } from './tags';

/** Why not, or null when the file is on its way to the person. Without a passphrase it is readable. */
export async function save_file(passphrase: string): Promise<string | null> {
  const w = later_words().saved.save;
  if (passphrase !== '' && passphrase.length < shortest_passphrase) return w.passphrase_short;
  const { answers, tags } = current();
  const saved = saved_now(edition(), answers, get().date, tags);
  const name = `iura-${saved.made}.json${passphrase ? '.age' : ''}`;
  const locked = passphrase && await tools().catch(() => null);
  if (locked === null) return w.no_tools;
  hand_over(name, locked ? await locked.encrypt(text_of(saved), passphrase) : text_of(saved));
  set({ notice: { text: fill(w.done, { name }) } });
  return null;
}

/** Why not, or null when the case is on the page, in the place of what was there. */
export async function open_file(file: File, passphrase: string): Promise<string | null> {
  let bytes = await bytes_of(file);
  if (is_refusal(bytes)) return told(bytes);
  if (is_encrypted(bytes)) {
    if (passphrase === '') return told(refusal('passphrase_empty'));
    const age = await tools().catch(() => null);
    if (!age) return told(refusal('no_tools'));
    const plain = await age.decrypt(bytes, passphrase);
    if (typeof plain === 'string') return told(refusal(plain));
    bytes = plain;
  }
  const { language, date, cases, at } = get();
  const read = read_bytes(bytes, language, date);
  if (is_refusal(read)) return told(read);
  const tags = Object.fromEntries(Object.entries(read.tags ?? {}).filter(([, tag]) => is_tag(tag))) as Tags;
  const undo = has_answers() ? { undo: () => set({ cases, at, date, notice: null }) } : {};
  const text = [fill(later_words().saved.resume.done, { made: read.made_text }), ...changes_of(read)].join(' ');
  set({ cases: [{ ...blank(), answers: read.answers, tags }], at: 0, date: day_of(read, today()), notice: { text, ...undo }, focus: '.notice' });
  return null;
}
