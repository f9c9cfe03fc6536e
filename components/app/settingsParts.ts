/** The parts of Settings, as they stand in addresses and on the screen. */
export const settingsParts = [
  'backup',
  'restore',
  'screen',
  'edition',
  'sender',
  'products',
  'stages',
  'fields',
  'shops',
  'outreach',
  'translation',
  'glossary',
  'doNotContact',
  'addresses',
  'textLimits',
  'keys',
  'about',
] as const;
export type SettingsPart = (typeof settingsParts)[number];

export const isSettingsPart = (text: string): text is SettingsPart =>
  (settingsParts as readonly string[]).includes(text);
