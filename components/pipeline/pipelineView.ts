export const sortIds = ['next', 'changed', 'name', 'stage', 'followers', 'lastContact'] as const;
export type SortId = (typeof sortIds)[number];

/** How the list is looked at. It outlives the list: going to a creator and back changes nothing. */
export type PipelineView = {
  search: string;
  /** A stage id, or null: all. */
  stage: string | null;
  sort: { id: SortId; desc: boolean };
};

export const firstView: PipelineView = { search: '', stage: null, sort: { id: 'next', desc: false } };

/** The order one expects at the first press: names from A, everything that counts from the most. */
export const startsDescending: Record<SortId, boolean> = {
  next: false,
  changed: true,
  name: false,
  stage: false,
  followers: true,
  lastContact: true,
};
