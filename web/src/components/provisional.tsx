import type { View } from '../contract';
import { show } from '../journey';
import { total_of } from './result';
import { pages_answered, words } from '../state';

/** From so many answered pages on, a first result stands beside the questions. */
const answered_before = 4;

export function Provisional({ view: { result } }: { view: View }) {
  if (pages_answered() < answered_before) return null;
  const w = words().result;
  const total = total_of(result);
  return <section class="provisional" aria-labelledby="provisional_title">
    <h2 id="provisional_title">{result.provisional ? w.title_provisional : w.title}</h2>
    <p>{result.headline}</p>
    {total && <p class="provisional_total" translate={false}>{total}</p>}
    <button type="button" class="link" onClick={() => show('result')}>{w.look}</button>
  </section>;
}
