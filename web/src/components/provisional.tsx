import type { View } from '../contract';
import { show } from '../journey';
import { pages_answered, words } from '../state';

/** From so many answered pages on, a first result stands beside the questions. */
const answered_before = 4;

export function Provisional({ view: { result } }: { view: View }) {
  if (pages_answered() < answered_before) return null;
  const w = words().result;
  return <section class="provisional" aria-labelledby="provisional_title">
    <h2 id="provisional_title">{result.provisional ? w.title_provisional : w.title}</h2>
    <p>{result.headline}</p>
    {result.total_text && !result.headline.includes(result.total_text) && <p class="provisional_total" translate={false}>{result.total_text}</p>}
    <button type="button" class="link" onClick={() => show('result')}>{w.look}</button>
  </section>;
}
