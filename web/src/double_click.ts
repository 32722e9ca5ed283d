// The second click of a double click does nothing on a page that the first one opened.
let stepped = false;

export const has_stepped = () => { stepped = true; };

export function watch_double_clicks(): void {
  const stop = (event: MouseEvent) => {
    if (event.detail <= 1) { stepped = false; return; }
    if (!stepped) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('mousedown', stop, true);
  addEventListener('click', (event) => { if (event.detail > 1) stop(event); }, true);
}
