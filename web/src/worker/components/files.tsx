import { useState } from 'preact/hooks';
import { later_words } from '../../later_words';
import { open_file, save_file } from '../files';
import { words } from '../state';

const dialog = () => document.getElementById('files') as HTMLDialogElement;
const typed = () => (document.getElementById('file_passphrase') as HTMLInputElement).value;

/** Saving the case and opening one, in a dialog. The passphrase goes when it closes. */
export function Files({ shared }: { shared: boolean }) {
  const w = later_words().saved.worker;
  const [problem, complain] = useState<string | null>(null);
  const finish = async (work: Promise<string | null>) => {
    const told = await work;
    complain(told);
    if (told === null) dialog().close();
  };
  const forget = () => { complain(null); for (const input of dialog().querySelectorAll('input')) input.value = ''; };
  const open = (event: Event) => {
    const file = (event.currentTarget as HTMLInputElement).files?.[0];
    if (file) void finish(open_file(file, typed()));
  };
  return <>
    <button type="button" id="files_button" onClick={() => dialog().showModal()}>{w.button}</button>
    <dialog id="files" aria-labelledby="files_title" onClose={forget}>
      <h2 id="files_title">{w.button}</h2>
      <p>{shared ? w.lead_shared : w.lead}</p>
      <p><label>{w.passphrase} <input type="text" id="file_passphrase" maxLength={200} autocomplete="off" autocapitalize="none" spellcheck={false} translate={false} aria-describedby="file_passphrase_hint" /></label></p>
      <p id="file_passphrase_hint">{w.passphrase_hint}</p>
      <p role="alert" class="file_problem">{problem}</p>
      <p><label>{w.open} <input type="file" id="file_open" accept=".json,.age,application/json" onClick={(event) => { event.currentTarget.value = ''; }} onChange={open} /></label></p>
      <div class="dialog_buttons">
        {!shared && <button type="button" id="file_save" onClick={() => void finish(save_file(typed()))}>{w.save}</button>}
        <button type="button" onClick={() => dialog().close()}>{words().close}</button>
      </div>
    </dialog>
  </>;
}
