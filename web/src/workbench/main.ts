// The page of the workbench: a canvas for experts, and before it the way to the ordinary version, which does all of the same.
import { part } from '../core';
import { case_format, is_case, offer_case, receive_case, type HandedCase } from '../handover';
import { draw_on } from './canvas';
import { asked, start_engine, told, type Engine } from './engine';
import { routes } from './routes';
import { save } from '../save';
import type { Words } from './words';

const page = document.documentElement;
const language = page.lang as 'nl' | 'fr';
const by_id = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;
const canvas = by_id<HTMLCanvasElement>('workbench');
const status = by_id('status');
const start_button = by_id<HTMLButtonElement>('start');
const text_size = by_id<HTMLSelectElement>('text_size');

let words: Words;
let engine: Engine | undefined;
let drawing: ReturnType<typeof draw_on> | undefined;
let handed: HandedCase | null = null;
let last_case = '';

const say = (text: string) => { status.textContent = text; status.hidden = text === ''; };

const case_now = (): HandedCase | null => {
  const now = engine ? JSON.parse(engine.ask(asked.case)) : handed;
  return is_case(now) ? now : null;
};

/** The ordinary page with the same case; an ordinary link where there is none yet. */
function open_ordinary(url: string): boolean {
  const now = case_now();
  return now !== null && offer_case(url, { format: case_format, answers: now.answers, date: now.date });
}

const wishes = {
  save,
  leave: () => by_id('after').focus(),
  open_page(action: string) {
    const actions: { id: string; page: string }[] = JSON.parse(engine!.ask(asked.state)).actions;
    const route = actions.find(({ id }) => id === action)?.page ?? 'worker';
    open_ordinary(routes(words)[route]!);
  },
  fault() {
    const now = last_case;
    engine = drawing = undefined;
    void begin().then(() => { if (now) engine?.tell(told.case, now); say(words.page.fault); });
  },
};

// After a fault the memory is not to be trusted: what was there when all was quiet is.
setInterval(() => { if (engine) last_case = safely(() => engine!.ask(asked.case)) ?? last_case; }, 2000);
function safely<Value>(read: () => Value): Value | undefined { try { return read(); } catch { return undefined; } }

async function begin() {
  start_button.hidden = true;
  say(words.page.loading);
  try {
    engine = await start_engine(language);
  } catch (reason) {
    console.warn(reason);
    canvas.hidden = true;
    page.dataset['failed'] = 'true';
    return say(words.page.no_canvas);
  }
  if (handed) engine.tell(told.case, JSON.stringify(handed));
  canvas.hidden = false;
  by_id('sizes').hidden = false;
  drawing = draw_on(canvas, engine, () => Number(text_size.value), wishes);
  say('');
  page.dataset['ready'] = 'true';
}

async function start() {
  words = (await (await part('workbench')).json())[language];
  receive_case((given) => {
    handed = given;
    if (given && engine?.tell(told.case, JSON.stringify(given))) drawing?.want();
  });
  text_size.addEventListener('change', () => drawing?.want());
  start_button.addEventListener('click', () => void begin());
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.ordinary')) {
    link.addEventListener('click', (event) => { if (open_ordinary(link.href)) event.preventDefault(); });
  }
  // Own colours do not reach into a canvas: then the ordinary version is offered first, and the canvas only on request.
  if (matchMedia('(forced-colors: active), (prefers-contrast: more)').matches) {
    say(words.page.contrast);
    start_button.hidden = false;
    return;
  }
  await begin();
}

// For tests, and for whoever looks: the case, its result, and figures about the running.
Object.assign(window, { workbench: {
  case: () => JSON.parse(engine!.ask(asked.case)),
  result: () => JSON.parse(engine!.ask(asked.result)),
  state: () => JSON.parse(engine!.ask(asked.state)),
  open: (given: unknown) => { const taken = engine!.tell(told.case, JSON.stringify(given)); drawing?.want(); return taken; },
} });

start().catch((reason) => {
  page.dataset['failed'] = 'true';
  console.warn(reason);
});
