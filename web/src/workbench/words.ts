// The words around the canvas; those inside it are in the same file (i18n/workbench).
import type nl from '../../../i18n/workbench/nl.json';

export type Words = typeof nl;
