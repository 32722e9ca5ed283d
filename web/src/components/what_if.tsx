// What if: one amount that changes, and whole situations side by side. Nothing here changes the person's answers.
import { useMemo } from 'preact/hooks';
import { what_if_choices } from '../core';
import { words, type State } from '../state';
import { BackLink } from './parts';
import { WhatIfCurve } from './what_if_curve';
import { WhatIfScenarios } from './what_if_scenarios';

export function WhatIf(state: State) {
  const { language, date, answers } = state;
  const w = words().what_if;
  const choices = useMemo(() => what_if_choices(language, date, answers), [language, date, answers]);
  return <div class="wide">
    <BackLink />
    <h1 tabIndex={-1}>{w.title}</h1>
    <p class="lead">{w.lead}</p>
    <WhatIfCurve {...state} variables={choices.variables} />
    <WhatIfScenarios {...state} alterations={choices.alterations} />
  </div>;
}
