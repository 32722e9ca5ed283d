import { words_in } from '../../core';
import { get, type Notice } from '../state';

/** What just happened, and the way back where there is one. */
export function NoticeLine({ notice }: { notice: Notice | null }) {
  return <div role="status" class="notice_place">
    {notice && <div class="notice" tabIndex={-1}>
      <p>{notice.text}</p>
      {notice.undo && <button type="button" class="second" onClick={notice.undo}>{words_in(get().language).undo}</button>}
    </div>}
  </div>;
}
