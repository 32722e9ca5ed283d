// The canvas: input in, frames out. Every listener is on the canvas itself; a frame is drawn when there is something to draw, never otherwise.
import { asked, told, type Engine } from './engine';

export interface Wishes {
  save(name: string, text: string): void;
  leave(): void;
  open_page(action: string): void;
  fault(): void;
}

// In the order of browser.cpp.
const [wish_save, wish_leave, wish_page, wish_copy] = [1, 2, 4, 8];
const taken_with_control = new Set(['a', 'c', 'v', 'x', 'y', 'z']);

const modifiers_of = (event: KeyboardEvent) => Number(event.ctrlKey) | Number(event.shiftKey) << 1 | Number(event.altKey) << 2 | Number(event.metaKey) << 3;

/** Draws the engine on the canvas until stop(). `text_size` is asked for at each frame. */
export function draw_on(canvas: HTMLCanvasElement, engine: Engine, text_size: () => number, wishes: Wishes) {
  const ending = new AbortController();
  const options = { signal: ending.signal };
  let wanted = false;
  let last = 0;
  let size = '';

  function want() {
    if (wanted || ending.signal.aborted) return;
    wanted = true;
    requestAnimationFrame(frame);
  }

  function frame(now: number) {
    wanted = false;
    if (ending.signal.aborted) return;
    const { clientWidth: width, clientHeight: height } = canvas;
    const pixels = devicePixelRatio;
    const new_size = `${width} ${height} ${pixels} ${text_size()}`;
    const redraw = new_size !== size;
    if (redraw) {
      size = new_size;
      canvas.width = Math.round(width * pixels);
      canvas.height = Math.round(height * pixels);
    }
    try {
      const answer = engine.frame(width, height, pixels, text_size(), (now - last) / 1000, Number(redraw));
      last = now;
      fulfil(answer >> 8);
      if ((answer & 0xff) > 0) want();
    } catch (reason) {
      console.warn(reason);
      stop();
      wishes.fault();
    }
  }

  function fulfil(wish: number) {
    if (wish & wish_save) {
      const { name, text } = JSON.parse(engine.ask(asked.file));
      wishes.save(name, text);
    }
    if (wish & wish_copy) void navigator.clipboard?.writeText(engine.ask(asked.copied)).catch(() => {});
    if (wish & wish_page) wishes.open_page(engine.ask(asked.page));
    if (wish & wish_leave) wishes.leave();
  }

  function pointer(event: PointerEvent) {
    if (event.type === 'pointerdown') canvas.setPointerCapture(event.pointerId);
    engine.pointer(event.offsetX, event.offsetY, event.buttons, 0, 0);
    want();
  }

  function key(event: KeyboardEvent) {
    // Tab is the page's. So is what is held with a key of the system, but for copying and the like.
    if (event.key === 'Tab') return;
    const down = event.type === 'keydown';
    const composed = event.getModifierState('AltGraph');
    const held = (event.ctrlKey || event.metaKey || event.altKey) && !composed;
    const letter = event.key.length === 1;
    const name = letter ? event.key.toLowerCase() : event.key;
    if (held && letter && !taken_with_control.has(name)) return;
    const known = engine.tell(down ? told.key_down : told.key_up, name, composed ? 0 : modifiers_of(event));
    if (down && letter && !held) engine.tell(told.typed, event.key);
    // What is to be pasted comes in an event of its own, which the browser sends only where the key stays its own.
    if (down && (known || letter) && !(held && name === 'v')) event.preventDefault();
    want();
  }

  for (const type of ['pointermove', 'pointerdown', 'pointerup', 'pointercancel'] as const) canvas.addEventListener(type, pointer, options);
  canvas.addEventListener('pointerleave', () => { engine.pointer(-1e6, -1e6, 0, 0, 0); want(); }, options);
  for (const type of ['keydown', 'keyup'] as const) canvas.addEventListener(type, key, options);
  canvas.addEventListener('paste', (event) => { engine.tell(told.copied, event.clipboardData?.getData('text/plain') ?? ''); want(); }, options);
  canvas.addEventListener('wheel', (event) => {
    if (document.activeElement !== canvas) return;  // the page scrolls until the canvas is chosen
    event.preventDefault();
    engine.pointer(event.offsetX, event.offsetY, event.buttons, -event.deltaX / 100, -event.deltaY / 100);
    want();
  }, { ...options, passive: false });
  for (const type of ['blur', 'focus'] as const) canvas.addEventListener(type, () => { engine.tell(told.focus_lost); want(); }, options);
  canvas.addEventListener('webglcontextlost', () => { stop(); wishes.fault(); }, options);
  const watching = new ResizeObserver(want);
  watching.observe(canvas);
  want();

  function stop() {
    ending.abort();
    watching.disconnect();
  }
  return { want, stop };
}
