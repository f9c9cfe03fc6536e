import type { SettingsPart } from './settingsParts';

/** The addresses inside the panel, after the `#`. */
export const places = {
  now: '/now',
  pipeline: '/pipeline',
  board: '/board',
  /** A saved view, as a table or as a board. */
  view: (viewId: string, isBoard = false) => `/${isBoard ? 'board' : 'pipeline'}/view/${viewId}`,
  /** What a link says is to be shown. */
  look: (look: string, isBoard = false) => `/${isBoard ? 'board' : 'pipeline'}/look/${look}`,
  settings: '/settings',
  settingsPart: (part: SettingsPart) => `/settings/${part}`,
  due: '/due',
  import: '/import',
  lists: '/lists',
  duplicates: '/duplicates',
  /** Two creators side by side. */
  duplicate: (oneId: string, otherId: string) => `/duplicates/${oneId}/${otherId}`,
  templates: '/templates',
  template: (templateId: string) => `/templates/${templateId}`,
  deal: (dealId: string) => `/deal/${dealId}`,
  /** The creator's page at a piece of content. */
  content: (dealId: string, aboutId: string) => `/deal/${dealId}/content/${aboutId}`,
  draft: (dealId: string) => `/deal/${dealId}/draft`,
  /** The check of a caption: of a deal's content, for a deal, or for itself. */
  check: (dealId: string | null, deliverableId?: string) =>
    ['/check', dealId, deliverableId].filter(Boolean).join('/'),
} as const;
