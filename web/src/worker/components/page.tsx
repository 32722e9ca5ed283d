// The whole page: tools above, all questions on the left, the live result on the right; or the sheet for the client.
import { other_of, words_in } from '../../core';
import { path_of } from '../words';
import { switch_language } from '../language';
import { client_sheet, sheet, words, type State } from '../state';
import { Compare } from './compare';
import { NoticeLine } from './notice';
import { Safety } from './safety';
import { Paper } from './paper';
import { SectionOf, SectionList } from './section';
import { Side } from './side';
import { Tools } from './tools';

export function Page(state: State) {
  const shell = words_in(state.language);
  const other = other_of(state.language);
  const skip = (event: Event) => { event.preventDefault(); document.getElementById('main')!.focus(); };
  const change = (event: Event) => { event.preventDefault(); switch_language(other); };
  return <>
    <Safety {...state} />
    <a class="skip" href="#main" onClick={skip}>{shell.header.skip}</a>
    <header class="top"><div class="top_line">
      <a class="brand" href={`/${state.language}/`}>{shell.site}</a>
      <nav class="language" aria-label={shell.header.language}><a href={path_of(other)} lang={other} hreflang={other} onClick={change}>{shell.header.other_language}</a></nav>
    </div></header>
    <main id="main" tabIndex={-1} class="worker">{state.view === 'paper' ? <Paper {...state} /> : <Work {...state} />}</main>
    <footer class="bottom"><ul>
      <li>{shell.footer.nothing_sent}</li>
      <li>{shell.footer.decides}</li>
      <li class="build">{shell.footer.build.replace('{build}', document.documentElement.dataset['build'] ?? '')}</li>
    </ul></footer>
    <p class="only_heard" role="status">{state.said}</p>
  </>;
}

function Work(state: State) {
  const shown = sheet();
  const theirs = state.beside && state.client !== state.language ? client_sheet() : null;
  return <>
    <h1>{words().title}</h1>
    <p class="lead_line">{words().lead}</p>
    <Tools {...state} />
    <NoticeLine notice={state.notice} />
    <SectionList sections={shown.sections} />
    <div class="work">
      <form class="questions" autocomplete="off" noValidate onSubmit={(event) => event.preventDefault()}>
        {shown.sections.map((section, n) => <SectionOf key={section.id} section={section} number={n + 1} theirs={theirs} state={state} />)}
      </form>
      <Side state={state} sheet={shown} theirs={theirs} />
    </div>
    {state.cases.length > 1 && <Compare {...state} />}
  </>;
}
