import { date_of, parts_of } from '../date';
import { look, set, words, type State } from '../state';
import { fill } from '../words';

const parts = ['day', 'month', 'year'] as const;

/** Of which day the amounts are. The device's day, until the person chooses another. */
export function DateChoice({ date, view, problems }: State) {
  const w = words().date;
  const now = parts_of(date);
  const wrong = problems.some((problem) => problem.path === 'date');
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const [day, month, year] = parts.map((part) => (form.elements.namedItem(`d_${part}`) as HTMLInputElement).value);
    const chosen = date_of(day!, month!, year!);
    if (!chosen) return set({ problems: [{ path: 'date', page: null, text: w.wrong, again: () => words().date.wrong }], focus: { path: 'date' } });
    set(look({ date: chosen, problems: [], said: w.changed, focus: 'heading' }));
    scrollTo(0, 0);
  };
  return <section class="date_choice">
    <h2>{w.title}</h2>
    <p>{fill(w.now, { date: view.date_text })}</p>
    <details open={wrong}>
      <summary>{w.choose}</summary>
      <form autocomplete="off" noValidate onSubmit={send} key={date}>
        <fieldset class={wrong ? 'field wrong' : 'field'} data-path="date" aria-describedby={wrong ? 'date_problem' : undefined}>
          <legend class="label">{w.question}</legend>
          {wrong && <p class="problem" id="date_problem">{w.wrong}</p>}
          <div class="date">{parts.map((part) => <div key={part}>
            <label class="part_label" for={`d_${part}`}>{w[part]}</label>
            <input type="text" inputMode="numeric" id={`d_${part}`} name={`d_${part}`} class={part} defaultValue={now[part]} maxLength={4} autocomplete="off" spellcheck={false} aria-invalid={wrong ? true : undefined} />
          </div>)}</div>
        </fieldset>
        <button type="submit" class="second">{w.recalculate}</button>
      </form>
    </details>
  </section>;
}
