// What the core answers to {"op": "decided"} (core/presentation/decided.schema.json): whole sentences.

export interface Explained {
  fit: 'exact' | 'near' | 'possible'; texts: string[]; article: string; url: string; ask: string[];
  same_lead: string | null; same: string[]; pages: { page: string; text: string }[];
}

export interface Decided {
  title: string; agrees: boolean; within: boolean; summary: string;
  explanations: Explained[]; none: string | null; incomplete: string | null; reasons: string; appeal: string[];
}

/** As the person says it: an amount as typed, or a refusal. */
export interface Decision { right: string; person: number; amount?: string; refused?: boolean }
