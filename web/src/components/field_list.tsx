// A page that asks for a list: first whether there is anything, then the items that were filled in.
import { value_at } from '../answers';
import type { Answers, List, Page } from '../contract';
import { answer } from '../journey';
import { change_item, choose_to_add, remove_item } from '../list';
import { words } from '../state';
import { Option } from './field_choice';
import { Group, id_of } from './field_frame';

interface Props { page: Page; list: List }

export function ListChoice({ page, list, answers, adding, problem }: Props & { answers: Answers; adding: boolean; problem: string | null }) {
  const field = page.fields[0]!;
  const value = value_at(answers, list.question_path);
  const options = [
    { value: 'add', label: list.add, checked: adding, choose: () => choose_to_add(list) },
    { value: 'none', label: list.none, checked: Array.isArray(value), choose: () => answer(list.question_path, []) },
    { value: 'unknown', label: field.unknown_label, checked: value === 'unknown', choose: () => answer(list.question_path, 'unknown') },
  ];
  return <Group field={field} at={0} answers={answers} problem={problem} title_is_label={field.label === page.heading} radios>
    {options.map(({ value, label, checked, choose }, n) => <Option key={value} choice={{ value, label, hint: null }} id={n === 0 ? id_of(0) : `${id_of(0)}_${n}`}
      name={id_of(0)} checked={checked} choose={choose} />)}
  </Group>;
}

export function Items({ page, list }: Props) {
  const w = words();
  return <section class="items">
    {list.item_heading && <h2>{list.item_heading}</h2>}
    <ul>{list.items.map((item) => <li key={item.path}>
      <div>
        <h3>{item.title}</h3>
        {item.summary && <p>{item.summary}</p>}
        {!item.complete && <p class="incomplete">{w.list.incomplete}</p>}
      </div>
      <div class="item_buttons">
        <button type="button" class="link" onClick={() => change_item(page, item)}>{item.complete ? w.change : w.list.complete}<span class="only_heard">: {item.title}</span></button>
        <button type="button" class="link" onClick={() => remove_item(list, item)}>{list.remove_label}<span class="only_heard">: {item.title}</span></button>
      </div>
    </li>)}</ul>
    {list.full && <p class="hint">{list.full}</p>}
  </section>;
}
