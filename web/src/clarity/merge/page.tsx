// Files come in, one by one judged; the sums of the good ones are shown, and every other is named with the reason.
import accepts from 'findings-check';
import { useState } from 'preact/hooks';
import type { Language } from '../../contract';
import { fill } from '../../words';
import type { Words } from '../data';
import { add_up, read_findings } from '../findings.mjs';
import { Results } from './results';

export interface Site { words: Words; back: string; sentences: Record<Language, Map<string, { said: string }>> }
interface Accepted { text: string; findings: any }
interface Refused { name: string; key: keyof Words['merge']['reasons']; place: string }

/** Far above what a test can give; more is not even read. */
const largest = 256 * 1024;

async function judge(file: File, known: Accepted[]): Promise<Accepted | Refused> {
  const refuse = (key: Refused['key'], place = ''): Refused => ({ name: file.name, key, place });
  if (file.size > largest) return refuse('too_large');
  const text = await file.text();
  const { findings, refused } = read_findings(text, accepts) as { findings?: any; refused?: { key: Refused['key']; place: string } };
  if (refused) return refuse(refused.key, refused.place);
  return known.some((one) => one.text === text) ? refuse('same') : { text, findings };
}

export function Merge({ words, back, sentences }: Site) {
  const w = words.merge;
  const [good, set_good] = useState<Accepted[]>([]);
  const [bad, set_bad] = useState<Refused[]>([]);
  const [over, set_over] = useState(false);

  const take = async (files: Iterable<File>) => {
    const accepted = [...good];
    const refused: Refused[] = [];
    for (const file of files) {
      const judged = await judge(file, accepted);
      if ('findings' in judged) accepted.push(judged); else refused.push(judged);
    }
    set_good(accepted);
    set_bad(refused);
  };
  const drop = (event: DragEvent) => { event.preventDefault(); set_over(false); void take(event.dataTransfer?.files ?? []); };
  const drag = (event: DragEvent) => { event.preventDefault(); set_over(true); };
  const choose = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    void take([...input.files!]).then(() => { input.value = ''; });
  };
  const tested = (['nl', 'fr'] as const).map((language) => ({ language, files: good.map(({ findings }) => findings).filter(({ lang }) => lang === language) })).filter(({ files }) => files.length > 0);
  return <div onDragOver={drag} onDragLeave={() => set_over(false)} onDrop={drop}>
    <h1>{w.title}</h1>
    <p class="lead">{w.lead}</p>
    <div class={over ? 'drop_place over' : 'drop_place'}>
      <label class="label" for="files">{w.choose}</label>
      <input type="file" id="files" multiple accept=".json,application/json" onChange={choose} />
      <p class="hint">{w.drop}</p>
    </div>
    <div role="status">{good.length > 0 && <p id="accepted">{good.length === 1 ? w.accepted_one : fill(w.accepted, { count: good.length })}</p>}</div>
    <div role="alert">{bad.length > 0 && <div class="warning" id="refused"><h2>{w.refused}</h2><ul>{bad.map(({ name, key, place }, n) => <li key={n}>{fill(w.reasons[key], { name, place })}</li>)}</ul></div>}</div>
    {tested.map(({ language, files }) => <Results key={language} language={language} words={words} sums={add_up(files)} sentences={sentences[language]} />)}
    {good.length > 0 && <p><button type="button" class="second" onClick={() => { set_good([]); set_bad([]); }}>{w.clear}</button></p>}
    <p><a href={back}>{w.back}</a></p>
  </div>;
}
