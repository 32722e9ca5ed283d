// A number as typed, with what is wrong with it beside it; the core reads it.
interface Props { id: string; label: string; hint?: string; value: string; wrong: string | null; change: (text: string) => void; settle?: (text: string) => void; small?: boolean }

export function TypedNumber({ id, label, hint, value, wrong, change, settle, small }: Props) {
  const described = [hint && `${id}_hint`, wrong && `${id}_problem`].filter(Boolean).join(' ') || undefined;
  return <div class={wrong ? 'field wrong' : 'field'}>
    <label class={small ? 'part_label' : 'label'} for={id}>{label}</label>
    {hint && <p class="hint" id={`${id}_hint`}>{hint}</p>}
    {wrong && <p class="problem" id={`${id}_problem`} role="alert">{wrong}</p>}
    <div class="typed"><input type="text" inputMode="decimal" id={id} value={value} maxLength={40} autocomplete="off" spellcheck={false} translate={false}
      aria-invalid={wrong ? true : undefined} aria-describedby={described}
      onInput={(event) => change(event.currentTarget.value)} onChange={(event) => settle?.(event.currentTarget.value)} /></div>
  </div>;
}
