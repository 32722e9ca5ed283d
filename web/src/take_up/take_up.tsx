// From a result to a right taken up: what the first script gets of it, once it is there.
import { Outbound } from '../components/parts';
import { show } from '../journey';
import { mine } from './parts';

export { Letters } from './letters';
export { SheetPage } from './sheet_page';
export { load_take_up } from './data';

export function TakeUpLinks() {
  const w = mine().links;
  return <section class="take_up">
    <h2>{w.title}</h2>
    <p>{w.lead}</p>
    <div class="buttons"><button type="button" class="second" id="to_sheet" onClick={() => show('sheet')}>{w.sheet}</button><button type="button" class="second" id="to_letters" onClick={() => show('letters')}>{w.letters}</button></div>
    <p><Outbound url={w.paper_path}>{w.paper}</Outbound></p>
  </section>;
}

export const titles = { sheet: () => mine().sheet.title, letters: () => mine().letters.title };
