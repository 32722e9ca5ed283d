// A case from one window of this site to another: of the same origin only and in memory only, never in the address or in a store.
// The window that opens the other one offers; the other says that it is ready, and then gets the case.
import type { Answers, Raw } from './contract';

export const case_format = 'iura-case/1';

export interface HandedCase { format: typeof case_format; answers: Answers; date: string; tags?: Record<string, string> }

const is_record = (value: unknown): value is Record<string, Raw> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What came from outside is looked at before it is taken for a case. The core reads the answers, whatever they are. */
export function is_case(data: unknown): data is HandedCase {
  return is_record(data) && data['format'] === case_format && is_record(data['answers']) && typeof data['date'] === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(data['date'])
    && (data['tags'] === undefined || is_record(data['tags']));
}

/** Opens the other page and hands it the case once it is ready; false where the browser opens no window. */
export function offer_case(url: string, handed: HandedCase): boolean {
  const other = open(url, '_blank');
  if (!other) return false;
  const hand = ({ origin, source, data }: MessageEvent) => {
    if (origin !== location.origin || source !== other || data?.format !== case_format || data?.ready !== true) return;
    removeEventListener('message', hand);
    other.postMessage(handed, location.origin);
  };
  addEventListener('message', hand);
  return true;
}

/** Tells the window that opened this one that we are ready; `take` gets its case once, or null for what is no case. */
export function receive_case(take: (handed: HandedCase | null) => void): void {
  const opener = window.opener as Window | null;
  if (!opener) return;
  const get = ({ origin, source, data }: MessageEvent) => {
    if (origin !== location.origin || source !== opener) return;
    removeEventListener('message', get);
    take(is_case(data) ? data : null);
  };
  addEventListener('message', get);
  opener.postMessage({ format: case_format, ready: true }, location.origin);
}
