/** The addresses inside the panel, after the `#`. */
export const places = {
  now: '/now',
  pipeline: '/pipeline',
  settings: '/settings',
  deal: (dealId: string) => `/deal/${dealId}`,
  draft: (dealId: string) => `/deal/${dealId}/draft`,
} as const;
