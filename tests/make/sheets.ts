import type { SheetRow } from '@/lib/model/sheetRow';

/** A row of a sheet that says nothing but who it is about. */
export const makeSheetRow = (over: Partial<SheetRow> = {}): SheetRow => ({
  row: 2,
  accounts: [{ platform: 'tiktok', handle: 'sheet.person' }],
  platformId: null,
  name: null,
  followers: null,
  following: null,
  likes: null,
  posts: null,
  country: null,
  category: null,
  bio: null,
  contacts: [],
  owner: null,
  stage: null,
  lastContactAt: null,
  lastReplyAt: null,
  quote: null,
  postLinks: [],
  tags: [],
  note: [],
  ...over,
});
