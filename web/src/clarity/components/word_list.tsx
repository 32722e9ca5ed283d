// Words that are hard or hurt, with the word that the tester would use.
import { useState } from 'preact/hooks';
import { fill } from '../../words';
import { get, set, words, type State } from '../state';
import { Field } from './parts';

export function WordList(state: State) {
  const w = words().words;
  const [word, set_word] = useState('');
  const [better, set_better] = useState('');
  const [problem, set_problem] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const [from, to] = [word.trim(), better.trim()];
    set_problem(!from || !to);
    if (!from || !to) return;
    set({ words: [...get().words, { word: from, better: to }] });
    set_word('');
    set_better('');
    document.getElementById('word')!.focus();
  };
  return <section>
    <h2 tabIndex={-1}>{w.title}</h2>
    <p>{w.lead}</p>
    <form onSubmit={add} autocomplete="off">
      <Field id="word" label={w.word} problem={problem ? w.both : undefined}><input type="text" id="word" value={word} maxLength={60} spellcheck={false} aria-describedby={problem ? 'word_problem' : undefined} onInput={(event) => set_word(event.currentTarget.value)} /></Field>
      <Field id="better" label={w.better}><input type="text" id="better" value={better} maxLength={60} spellcheck={false} onInput={(event) => set_better(event.currentTarget.value)} /></Field>
      <button type="submit" class="second">{w.add}</button>
    </form>
    <h3>{w.list}</h3>
    {state.words.length === 0 ? <p>{w.none}</p> : <ul class="word_list">{state.words.map((pair, n) => <li key={n}>
      <span>{pair.word} → {pair.better}</span>
      <button type="button" class="link" aria-label={fill(w.remove_which, { word: pair.word })} onClick={() => set({ words: state.words.filter((one) => one !== pair) })}>{w.remove}</button>
    </li>)}</ul>}
  </section>;
}
