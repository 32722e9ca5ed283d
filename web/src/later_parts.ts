// One file of everything that later.ts fetches, by the names it has there.
export { BesideSwitch } from './components/beside_switch';
export { Decided, OnCard } from './components/decided';
export { Terms } from './components/terms';
export { WhatIf } from './components/what_if';
export { Letters, load_take_up, SheetPage as Sheet, TakeUpLinks as TakeUp, titles } from './take_up/take_up';
