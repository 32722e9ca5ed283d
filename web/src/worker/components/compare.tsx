import { fill } from '../../words';
import { compare } from '../scenarios';
import { words, type State } from '../state';

/** What the scenarios answer differently, and what that changes. */
export function Compare(state: State) {
  const w = words();
  const { answers, results } = compare(state);
  const head = (what: string) => <thead><tr><th scope="col">{what}</th>{state.cases.map(({ name }) => <th key={name} scope="col" class="figure">{fill(w.scenario, { name })}</th>)}</tr></thead>;
  const cells = (each: string[]) => each.map((text, n) => <td key={n} class="figure">{text}</td>);
  return <section class="compare" aria-labelledby="compare_title">
    <h2 id="compare_title">{w.compare}</h2>
    <div class="scroll" role="region" aria-label={w.compare_result} tabIndex={0}><table class="lines"><caption>{w.compare_result}</caption>{head(w.compare_what)}
      <tbody>{results.map(({ what, each }, n) => <tr key={n} class={n === 0 ? 'total' : undefined}><th scope="row">{what}</th>{cells(each)}</tr>)}</tbody></table></div>
    {answers.length === 0 ? <p>{w.compare_same}</p> : <div class="scroll" role="region" aria-label={w.compare_answers} tabIndex={0}><table class="lines"><caption>{w.compare_answers}</caption>{head(w.compare_what)}
      <tbody>{answers.map(({ question, each }, n) => <tr key={n}><th scope="row">{question}</th>{cells(each)}</tr>)}</tbody></table></div>}
  </section>;
}
