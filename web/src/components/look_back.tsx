// Looking back: worked out only when the person opens it, and anew when the answers have changed.
import { useState } from 'preact/hooks';
import type { LookBack as LookBackData } from '../contract';
import { look_back } from '../core';
import { words, type State } from '../state';

export function LookBack({ language, answers, view }: State) {
  const [seen, look] = useState<{ of: State['answers']; found: LookBackData } | null>(null);
  const found = seen?.of === answers ? seen.found : null;
  const open = (event: Event) => {
    if ((event.currentTarget as HTMLDetailsElement).open && !found) look({ of: answers, found: look_back(language, view.date, answers) });
  };
  return <details class="look_back" onToggle={open}><summary>{words().plan.look_back}</summary>
    {found && <>
      <p>{found.lead}</p>
      {found.none && <p>{found.none}</p>}
      <dl>{found.items.map(({ right, person, title, who, text, back }) => <div key={`${right}${person}`}><dt>{title}{who && ` (${who})`}</dt><dd>{text} {back}</dd></div>)}</dl>
    </>}
  </details>;
}
