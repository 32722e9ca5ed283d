import { later } from '../later';
import { show } from '../journey';
import { words, type State } from '../state';
import { fill } from '../words';

export function Footer(state: State) {
  const { language, view } = state;
  const w = words().footer;
  const help = (event: Event) => { event.preventDefault(); show('help'); };
  return <footer class="bottom">
    <ul>
      <li><a href={words().help.path} onClick={help}>{w.help}</a></li>
      <li><a href={words().clarity.path}>{words().clarity.link}</a></li>
      <later.FooterMore {...state} />
      <li>{w.nothing_sent}</li>
      <li>{w.decides}</li>
      <li class="build">{fill(w.build, { build: document.documentElement.dataset['build'] ?? '' })}</li>
    </ul>
    <p class="only_print">{view.result.disclaimer} <span lang={language}>{view.date_text}</span></p>
  </footer>;
}
