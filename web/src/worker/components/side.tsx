// Beside the questions: the question in full, the result as it stands now, every right, and the means test.
import { fill } from '../../words';
import { answered_paths } from '../lists';
import { fields_of, type Sheet } from '../sheet';
import { current, words, type State } from '../state';
import { count_tags } from '../tags';
import { MeansTests } from './means';
import { Rights } from './rights';

export function Side({ state, sheet, theirs }: { state: State; sheet: Sheet; theirs: Sheet | null }) {
  const w = words();
  const { result } = sheet;
  const open = result.missing.length;
  return <aside class="side" aria-labelledby="result" tabIndex={0}>
    <InFull state={state} sheet={sheet} theirs={theirs} />
    <h2 id="result" tabIndex={-1}>{w.result}</h2>
    <p class="headline">{sheet.date_warning ?? result.headline}</p>
    {theirs && <p class="theirs" lang={state.client}>{theirs.date_warning ?? theirs.result.headline}</p>}
    {result.total?.lines.map((line) => <p key={line} class="total_line">{line}</p>)}
    <p class="quiet_line">{open === 0 ? w.open_none : fill(w.open_count, { count: open })} {result.typical_text}</p>
    {sheet.errors.length > 0 && <><h3>{w.errors}</h3><ul class="problems_list">{sheet.errors.map(({ path, text }) => <li key={path}>{text}</li>)}</ul></>}
    {result.cards?.length > 0 && <Rights sheet={sheet} theirs={theirs} client={state.client} />}
    <MeansTests tests={sheet.means_tests} />
    <ToProve sheet={sheet} />
  </aside>;
}

/** What the client is asked, in both languages: to read out. */
function InFull({ state, sheet, theirs }: { state: State; sheet: Sheet; theirs: Sheet | null }) {
  const w = words();
  const find = (where: Sheet | null) => (where ? fields_of(where).find(({ path }) => path === state.focused) : undefined);
  const field = find(sheet);
  const other = find(theirs);
  const typed = field && !['yes_no', 'choice', 'set', 'list'].includes(field.type);
  return <div class="in_full"><h2 class="only_heard">{w.focus_hint}</h2>
    <div id="in_full">{field ? <><p><strong>{field.label}</strong> {field.hint}</p>{typed && <p class="quiet_line">{w.typed_unknown} {field.understood}</p>}</> : <p class="quiet_line">{w.keys_lead} {w.key_list[0]!.key}: {w.key_list[0]!.text}.</p>}</div>
    {other && <p class="theirs" lang={state.client}><strong>{other.label}</strong> {other.hint}</p>}
  </div>;
}

function ToProve({ sheet }: { sheet: Sheet }) {
  const w = words();
  const count = count_tags(current().tags, answered_paths());
  return <section class="to_prove">
    <h3>{w.to_prove}</h3>
    <p>{fill(w.to_prove_count, { count: count.told + count.assumed, told: count.told, assumed: count.assumed, proved: count.proved })}</p>
    <p class="quiet_line">{w.tag_lead}</p>
    {sheet.result.documents?.length > 0 && <details><summary>{w.papers} ({sheet.result.documents.length})</summary>
      <ul>{sheet.result.documents.map(({ id, name, from, for: rights }) => <li key={id}><strong>{name}</strong> {from} <span class="quiet_line">{w.papers_for} {rights.join(', ')}</span></li>)}</ul>
    </details>}
  </section>;
}
