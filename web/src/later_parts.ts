// One file of everything that later.ts fetches.
export { WhatIf } from './components/what_if';
export { Letters, load_take_up, SheetPage, TakeUpLinks, titles } from './take_up/take_up';
