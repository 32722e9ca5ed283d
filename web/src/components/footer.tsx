import { words, type State } from '../state';
import { fill } from '../words';
import { Outbound } from './parts';

export function Footer({ language, view }: State) {
  const w = words().footer;
  return <footer class="bottom">
    <ul>
      <li><Outbound url={words().help.path}>{w.help}</Outbound></li>
      <li>{w.nothing_sent}</li>
      <li>{w.decides}</li>
      <li class="build">{fill(w.build, { build: document.documentElement.dataset['build'] ?? '' })}</li>
    </ul>
    <p class="only_print">{view.result.disclaimer} <span lang={language}>{view.date_text}</span></p>
  </footer>;
}
