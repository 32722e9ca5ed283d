// The sheet for the client: shown before it is printed, and what the printer gets wherever printing begins.
import { get, set } from './state';

export const show_paper = () => { set({ view: 'paper', focus: '.paper h1' }); scrollTo(0, 0); };
export const back_to_work = () => set({ view: 'work', focus: '#paper_button' });

export function watch_paper(): void {
  let was = get().view;
  addEventListener('beforeprint', () => { was = get().view; set({ view: 'paper' }); });
  addEventListener('afterprint', () => set({ view: was }));
  addEventListener('keydown', (event) => { if (event.key === 'Escape' && get().view === 'paper') back_to_work(); });
}
